import Foundation

/// All beads within a band with their scores, and the two ways to read them: the best path and the posterior.
///
/// States carry whether the last bead had a counterpart, because omissions come in runs: a sentence without
/// counterpart after another gains `nullRunBonus`.
struct BeadLattice {
  private static let impossible: Float = -1e9
  private let band: Band
  private let kinds = BeadKind.all
  private let nullRunBonus: Float
  /// For each state and kind the score of the bead that ends there.
  private let scores: [Float]

  /// - Parameter locks: beads that break one are impossible.
  init(_ scorer: BeadScorer, band: Band, locks: LockedLinks) {
    self.band = band
    nullRunBonus = Float(scorer.settings.nullRunBonus)
    let kinds = BeadKind.all
    scores = [Float](unsafeUninitializedCapacity: band.stateCount * kinds.count) { buffer, count in
      for i in 0...band.sourceCount {
        for j in band.low[i]...band.high[i] {
          let start = band.state(i, j) * kinds.count
          for (number, kind) in kinds.enumerated() {
            let p = i - kind.source
            let q = j - kind.target
            let inside =
              p >= 0 && q >= 0 && q >= band.low[p] && q <= band.high[p]
              && (locks.isEmpty || locks.allows(p..<i, q..<j))
            buffer[start + number] =
              inside ? Float(scorer.score(endingAt: i, j, number, kind)) : Self.impossible
          }
        }
      }
      count = band.stateCount * kinds.count
    }
  }

  /// A bead of a path with its state and kind.
  struct Step: Equatable {
    let state: Int
    let kind: Int
    let source: Range<Int>
    let target: Range<Int>
    /// Whether it continues a run of sentences without counterpart.
    let continuesRun: Bool
  }

  /// The score of a step's bead.
  func score(_ step: Step) -> Double {
    Double(scores[step.state * kinds.count + step.kind] + (step.continuesRun ? nullRunBonus : 0))
  }

  /// Where each kind's bead comes from, as a state number.
  @inline(__always)
  private func origin(_ i: Int, _ j: Int, _ kind: BeadKind) -> Int { band.state(i - kind.source, j - kind.target) }

  /// The best path, first bead first.
  func bestPath() -> [Step] {
    // Two layers: even, the last bead is linked (or there is none yet); odd, it is null.
    var best = [Float](repeating: Self.impossible * 2, count: band.stateCount * 2)
    var through = [UInt8](repeating: 0, count: band.stateCount * 2)
    best[0] = 0
    for i in 0...band.sourceCount {
      for j in band.low[i]...band.high[i] where i + j > 0 {
        let state = band.state(i, j)
        for (number, kind) in kinds.enumerated() {
          let score = scores[state * kinds.count + number]
          if score <= Self.impossible { continue }
          let from = origin(i, j, kind) * 2
          let fresh = best[from] + score
          let after = best[from + 1] + score + (kind.isNull ? nullRunBonus : 0)
          let layer = state * 2 + (kind.isNull ? 1 : 0)
          if max(fresh, after) > best[layer] {
            best[layer] = max(fresh, after)
            through[layer] = UInt8(number * 2 + (after > fresh ? 1 : 0))
          }
        }
      }
    }
    return trace(best, through)
  }

  private func trace(_ best: [Float], _ through: [UInt8]) -> [Step] {
    var i = band.sourceCount
    var j = band.targetCount
    var layer = best[band.state(i, j) * 2] >= best[band.state(i, j) * 2 + 1] ? 0 : 1
    var path: [Step] = []
    while i + j > 0 {
      let state = band.state(i, j)
      let code = Int(through[state * 2 + layer])
      let kind = kinds[code / 2]
      layer = code % 2
      let source = i - kind.source..<i
      let target = j - kind.target..<j
      path.append(
        Step(state: state, kind: code / 2, source: source, target: target, continuesRun: kind.isNull && layer == 1))
      i = source.lowerBound
      j = target.lowerBound
    }
    return path.reversed()
  }

  /// The beads more probable than `least`, in order of their ends.
  func beads(_ posterior: Posterior, above least: Float) -> [Lesson] {
    var result: [Lesson] = []
    for i in 0...band.sourceCount {
      for j in band.low[i]...band.high[i] {
        let start = band.state(i, j) * kinds.count
        for (number, kind) in kinds.enumerated() where posterior.probabilities[start + number] > least {
          let weight = posterior.probabilities[start + number]
          result.append(Lesson(source: i - kind.source..<i, target: j - kind.target..<j, weight: weight))
        }
      }
    }
    return result
  }

  /// What forward–backward gives: how probable beads are, and how many of each kind to expect.
  struct Posterior {
    fileprivate let probabilities: [Float]
    /// In the order of `BeadKind.all`.
    let expectedCounts: [Double]
    /// The probability of a step's bead, whatever stands before it.
    func probability(_ step: Step) -> Double {
      Double(probabilities[step.state * BeadKind.all.count + step.kind])
    }
  }

  /// Forward–backward over all paths, each score multiplied with `temper`.
  func posterior(temper: Double) -> Posterior {
    let forward = forwardSums(Float(temper))
    let end = band.state(band.sourceCount, band.targetCount)
    let total = Self.logSum(forward[end * 2], forward[end * 2 + 1])
    var backward = [Float](repeating: Self.impossible * 2, count: band.stateCount * 2)
    backward[end * 2] = 0
    backward[end * 2 + 1] = 0
    var probabilities = [Float](repeating: 0, count: scores.count)
    var counts = [Double](repeating: 0, count: kinds.count)
    for i in (0...band.sourceCount).reversed() {
      for j in (band.low[i]...band.high[i]).reversed() where i + j > 0 {
        let state = band.state(i, j)
        for (number, kind) in kinds.enumerated() {
          let score = scores[state * kinds.count + number] * Float(temper)
          if scores[state * kinds.count + number] <= Self.impossible { continue }
          let from = origin(i, j, kind) * 2
          let rest = score + backward[state * 2 + (kind.isNull ? 1 : 0)]
          if rest <= Self.impossible { continue }
          let bonus = kind.isNull ? nullRunBonus * Float(temper) : 0
          let reached = Self.logSum(forward[from], forward[from + 1] + bonus) + rest - total
          if reached < -30 { continue }
          backward[from] = Self.logSum(backward[from], rest)
          backward[from + 1] = Self.logSum(backward[from + 1], rest + bonus)
          let probability = min(1, expf(reached))
          probabilities[state * kinds.count + number] = probability
          counts[number] += Double(probability)
        }
      }
    }
    return Posterior(probabilities: probabilities, expectedCounts: counts)
  }

  private func forwardSums(_ temper: Float) -> [Float] {
    var sums = [Float](repeating: Self.impossible * 2, count: band.stateCount * 2)
    sums[0] = 0
    for i in 0...band.sourceCount {
      for j in band.low[i]...band.high[i] where i + j > 0 {
        let state = band.state(i, j)
        for (number, kind) in kinds.enumerated() {
          let score = scores[state * kinds.count + number]
          if score <= Self.impossible { continue }
          let from = origin(i, j, kind) * 2
          let bonus = kind.isNull ? nullRunBonus * temper : 0
          let layer = state * 2 + (kind.isNull ? 1 : 0)
          let before = Self.logSum(sums[from], sums[from + 1] + bonus)
          if before > Self.impossible { sums[layer] = Self.logSum(sums[layer], before + score * temper) }
        }
      }
    }
    return sums
  }

  /// ln(e^a + e^b).
  @inline(__always)
  private static func logSum(_ a: Float, _ b: Float) -> Float {
    let high = max(a, b)
    let low = min(a, b)
    return low < high - 16 ? high : high + log1pf(expf(low - high))
  }
}
