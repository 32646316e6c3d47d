import Foundation

/// The beads of a band with their scores, and the two ways to read them: the best path and the posterior.
///
/// States carry whether the last bead had a counterpart, because omissions come in runs: a sentence without
/// counterpart after another gains `nullRunBonus`.
struct BeadLattice {
  private static let impossible: Float = -1e9
  private let candidates: BeadCandidates
  private let band: Band
  private let nullRunBonus: Float
  /// The score of each candidate, by its number.
  private let scores: [Float]

  init(_ scorer: BeadScorer, _ candidates: BeadCandidates) {
    self.candidates = candidates
    band = candidates.band
    nullRunBonus = Float(scorer.settings.nullRunBonus)
    scores = [Float](unsafeUninitializedCapacity: candidates.count) { buffer, count in
      candidates.grid.forEachRow { row in
        for j in row.targets {
          candidates.forEachBead(endingAt: row.state(j)) { kind, number in
            buffer[number] = Float(scorer.score(endingAt: row.source, j, kind, LatticeGrid.kinds[kind]))
          }
        }
      }
      count = candidates.count
    }
  }

  /// A bead of a path.
  struct Step {
    /// The number of its kind in `BeadKind.all`.
    let kind: Int
    let source: Range<Int>
    let target: Range<Int>
    /// Whether it continues a run of sentences without counterpart.
    let continuesRun: Bool
    /// Its score, with what it gains by its place in a run.
    let score: Double
    /// The number of its candidate.
    fileprivate let number: Int
  }

  /// The best path, first bead first.
  func bestPath() -> [Step] {
    // Two layers: even, the last bead is linked (or there is none yet); odd, it is null.
    var best = [Float](repeating: Self.impossible * 2, count: band.stateCount * 2)
    var through = [UInt8](repeating: 0, count: band.stateCount * 2)
    best[0] = 0
    best.withUnsafeMutableBufferPointer { best in
      through.withUnsafeMutableBufferPointer { through in
        scores.withUnsafeBufferPointer { search(best, through, $0) }
      }
    }
    return trace(best, through)
  }

  private func search(
    _ best: UnsafeMutableBufferPointer<Float>, _ through: UnsafeMutableBufferPointer<UInt8>,
    _ scores: UnsafeBufferPointer<Float>
  ) {
    candidates.grid.forEachRow { row in
      for j in row.targets {
        let state = row.state(j)
        candidates.forEachBead(endingAt: state) { kind, number in
          let reach = row.reaches[kind]
          let score = scores[number]
          let from = (j + reach.shift) * 2
          let fresh = best[from] + score
          let after = best[from + 1] + score + (reach.isNull ? nullRunBonus : 0)
          let layer = state * 2 + (reach.isNull ? 1 : 0)
          if max(fresh, after) > best[layer] {
            best[layer] = max(fresh, after)
            through[layer] = UInt8(kind * 2 + (after > fresh ? 1 : 0))
          }
        }
      }
    }
  }

  private func trace(_ best: [Float], _ through: [UInt8]) -> [Step] {
    var i = band.sources.upperBound
    var j = band.targets.upperBound
    var layer = best[band.stateCount * 2 - 2] >= best[band.stateCount * 2 - 1] ? 0 : 1
    var path: [Step] = []
    while i > band.sources.lowerBound || j > band.targets.lowerBound {
      let state = band.state(i, j)
      let code = Int(through[state * 2 + layer])
      let kind = LatticeGrid.kinds[code / 2]
      let number = candidates.number(endingAt: state, kind: code / 2)
      layer = code % 2
      let continuesRun = kind.isNull && layer == 1
      let source = i - kind.source..<i
      let target = j - kind.target..<j
      path.append(
        Step(
          kind: code / 2, source: source, target: target, continuesRun: continuesRun,
          score: Double(scores[number] + (continuesRun ? nullRunBonus : 0)), number: number))
      i = source.lowerBound
      j = target.lowerBound
    }
    return path.reversed()
  }

  /// What forward–backward gives: how probable beads are, and how many of each kind to expect.
  struct Posterior {
    fileprivate let probabilities: [Float]
    /// In the order of `BeadKind.all`.
    let expectedCounts: [Double]
    /// The probability of a step's bead, whatever stands before it.
    func probability(_ step: Step) -> Double { Double(probabilities[step.number]) }
  }

  /// The beads more probable than `least`, in order of their ends.
  func beads(_ posterior: Posterior, above least: Float) -> [Lesson] {
    var result: [Lesson] = []
    candidates.grid.forEachRow { row in
      for j in row.targets {
        candidates.forEachBead(endingAt: row.state(j)) { number, at in
          let weight = posterior.probabilities[at]
          guard weight > least else { return }
          let kind = LatticeGrid.kinds[number]
          result.append(
            Lesson(source: row.source - kind.source..<row.source, target: j - kind.target..<j, weight: weight))
        }
      }
    }
    return result
  }

  /// Forward–backward over all paths, each score multiplied with `temper`.
  func posterior(temper: Double) -> Posterior {
    let temper = Float(temper)
    var forward = [Float](repeating: Self.impossible * 2, count: band.stateCount * 2)
    var backward = forward
    forward[0] = 0
    backward[band.stateCount * 2 - 2] = 0
    backward[band.stateCount * 2 - 1] = 0
    var probabilities = [Float](repeating: 0, count: scores.count)
    var counts = [Double](repeating: 0, count: LatticeGrid.kinds.count)
    scores.withUnsafeBufferPointer { scores in
      forward.withUnsafeMutableBufferPointer { forward in
        sum(forward, scores, temper)
        backward.withUnsafeMutableBufferPointer { backward in
          probabilities.withUnsafeMutableBufferPointer { probabilities in
            counts.withUnsafeMutableBufferPointer {
              weigh(probabilities, $0, UnsafeBufferPointer(forward), backward, scores, temper)
            }
          }
        }
      }
    }
    return Posterior(probabilities: probabilities, expectedCounts: counts)
  }

  /// ln of the summed weights of all paths to each state.
  private func sum(
    _ sums: UnsafeMutableBufferPointer<Float>, _ scores: UnsafeBufferPointer<Float>, _ temper: Float
  ) {
    candidates.grid.forEachRow { row in
      for j in row.targets {
        let state = row.state(j)
        candidates.forEachBead(endingAt: state) { kind, number in
          let reach = row.reaches[kind]
          let from = (j + reach.shift) * 2
          let bonus = reach.isNull ? nullRunBonus * temper : 0
          let layer = state * 2 + (reach.isNull ? 1 : 0)
          let before = Self.logSum(sums[from], sums[from + 1] + bonus)
          if before > Self.impossible { sums[layer] = Self.logSum(sums[layer], before + scores[number] * temper) }
        }
      }
    }
  }

  /// The probability of every bead, and the counts to expect.
  private func weigh(
    _ probabilities: UnsafeMutableBufferPointer<Float>, _ counts: UnsafeMutableBufferPointer<Double>,
    _ forward: UnsafeBufferPointer<Float>, _ backward: UnsafeMutableBufferPointer<Float>,
    _ scores: UnsafeBufferPointer<Float>, _ temper: Float
  ) {
    let total = Self.logSum(forward[forward.count - 2], forward[forward.count - 1])
    candidates.grid.forEachRow(reversed: true) { row in
      for j in row.targets.reversed() {
        let state = row.state(j)
        candidates.forEachBead(endingAt: state) { kind, number in
          let reach = row.reaches[kind]
          let from = (j + reach.shift) * 2
          let rest = scores[number] * temper + backward[state * 2 + (reach.isNull ? 1 : 0)]
          if rest <= Self.impossible { return }
          let bonus = reach.isNull ? nullRunBonus * temper : 0
          let reached = Self.logSum(forward[from], forward[from + 1] + bonus) + rest - total
          if reached < -30 { return }
          backward[from] = Self.logSum(backward[from], rest)
          backward[from + 1] = Self.logSum(backward[from + 1], rest + bonus)
          let probability = min(1, expf(reached))
          probabilities[number] = probability
          counts[kind] += Double(probability)
        }
      }
    }
  }

  /// ln(e^a + e^b).
  @inline(__always)
  private static func logSum(_ a: Float, _ b: Float) -> Float {
    let high = max(a, b)
    let low = min(a, b)
    return low < high - 16 ? high : high + log1pf(expf(low - high))
  }
}
