import Foundation

/// The beads of a band with their scores, and the two ways to read them: the best path and the posterior.
///
/// States carry what the last bead was (`Layer`), because omissions come in runs: a sentence without counterpart after
/// another gains `nullRunBonus`. Which of two unlinked sentences of different sides comes first means nothing; so that
/// the many orders of one omission do not pass for many alignments, the source's come first, unless the band is too
/// narrow for it (`orderCost`).
struct BeadLattice {
  /// What the last bead was: linked (or there is none yet), a source sentence alone, a target sentence alone.
  private enum Layer {
    static let linked = 0, source = 1, target = 2
    static let count = 3
    /// The layer that a bead of a kind leads to, by the kind's number: the two without counterpart come first.
    @inline(__always)
    static func of(_ kind: Int) -> Int { kind == 0 ? source : kind == 1 ? target : linked }
  }

  private static let impossible: Float = -1e9
  /// What a target sentence alone pays that stands before a source sentence alone (ln .05): the orders of one omission
  /// then weigh less than alignments that differ, and a narrow band can still be passed.
  private static let orderCost: Float = -3
  private let candidates: BeadCandidates
  private let band: Band
  private let nullRunBonus: Float
  /// The score of each candidate, by its number.
  private let scores: [Float]

  init(_ scorer: BeadScorer, _ candidates: BeadCandidates) {
    self.candidates = candidates
    band = candidates.band
    nullRunBonus = Float(Self.nullRunBonus(scorer))
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

  /// The bonus, as far as a run's sentences stay less than certain: where most sentences are without counterpart, being
  /// the next of a run is no news.
  private static func nullRunBonus(_ scorer: BeadScorer) -> Double {
    let null = zip(BeadKind.all, scorer.kindScores).filter(\.0.isNull).reduce(0) { $0 + exp($1.1) }
    return max(0, min(scorer.settings.nullRunBonus, log(mostInRun / null)))
  }

  /// The greatest probability of a sentence without counterpart after another.
  private static let mostInRun = 0.8

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

  /// What a bead of a kind gains by its place after a layer.
  @inline(__always)
  private func bonus(_ kind: Int, after layer: Int) -> Float {
    if kind > 1 || layer == Layer.linked { return 0 }
    return nullRunBonus + (kind == 0 && layer == Layer.target ? Self.orderCost : 0)
  }

  /// The best path, first bead first.
  func bestPath() -> [Step] {
    var best = [Float](repeating: Self.impossible * 2, count: band.stateCount * Layer.count)
    var through = [UInt8](repeating: 0, count: band.stateCount * Layer.count)
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
          let from = (j + row.reaches[kind].shift) * Layer.count
          let to = state * Layer.count + Layer.of(kind)
          for layer in 0..<Layer.count {
            let score = best[from + layer] + scores[number] + bonus(kind, after: layer)
            if score > best[to] {
              best[to] = score
              through[to] = UInt8(kind * Layer.count + layer)
            }
          }
        }
      }
    }
  }

  private func trace(_ best: [Float], _ through: [UInt8]) -> [Step] {
    var i = band.sources.upperBound
    var j = band.targets.upperBound
    let last = best.suffix(Layer.count)
    var layer = last.indices.max { (last[$0], $1) < (last[$1], $0) }! - last.startIndex
    var path: [Step] = []
    while i > band.sources.lowerBound || j > band.targets.lowerBound {
      let state = band.state(i, j)
      let code = Int(through[state * Layer.count + layer])
      let number = code / Layer.count
      layer = code % Layer.count
      let kind = LatticeGrid.kinds[number]
      let candidate = candidates.number(endingAt: state, kind: number)
      let continuesRun = kind.isNull && layer != Layer.linked
      let source = i - kind.source..<i
      let target = j - kind.target..<j
      path.append(
        Step(
          kind: number, source: source, target: target, continuesRun: continuesRun,
          score: Double(scores[candidate] + (continuesRun ? nullRunBonus : 0)), number: candidate))
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
    var forward = [ForwardSums](repeating: ForwardSums(), count: band.stateCount)
    forward[0].linked = 0
    var probabilities = [Float](repeating: 0, count: scores.count)
    var counts = [Double](repeating: 0, count: LatticeGrid.kinds.count)
    scores.withUnsafeBufferPointer { scores in
      forward.withUnsafeMutableBufferPointer { forward in
        sum(forward, scores, temper)
        probabilities.withUnsafeMutableBufferPointer { probabilities in
          weigh(probabilities, &counts, UnsafeBufferPointer(forward), scores, temper)
        }
      }
    }
    return Posterior(probabilities: probabilities, expectedCounts: counts)
  }

  /// ln of the summed weights of all paths to a state, by what their last bead is; and of all.
  private struct ForwardSums {
    var linked = impossible * 2, source = impossible * 2, target = impossible * 2, all = impossible * 2
  }

  /// ln of the summed weights of all paths from a state, by their first bead: linked, a source or a target sentence
  /// alone.
  private struct BackwardSums {
    var linked = impossible * 2, source = impossible * 2, target = impossible * 2
  }

  /// The sums before a bead of a kind.
  @inline(__always)
  private func before(_ kind: Int, _ sums: ForwardSums, _ bonus: Float) -> Float {
    switch Layer.of(kind) {
    case Layer.source:
      logSum(logSum(sums.linked, sums.source + bonus), sums.target + bonus + Self.orderCost)
    case Layer.target: logSum(sums.linked, logSum(sums.source, sums.target) + bonus)
    default: sums.all
    }
  }

  private func sum(
    _ sums: UnsafeMutableBufferPointer<ForwardSums>, _ scores: UnsafeBufferPointer<Float>, _ temper: Float
  ) {
    let bonus = nullRunBonus * temper
    candidates.grid.forEachRow { row in
      for j in row.targets {
        let state = row.state(j)
        var own = sums[state]
        candidates.forEachBead(endingAt: state) { kind, number in
          let before = before(kind, sums[j + row.reaches[kind].shift], bonus)
          if before <= Self.impossible { return }
          let sum = before + scores[number] * temper
          switch Layer.of(kind) {
          case Layer.source: own.source = sum
          case Layer.target: own.target = sum
          default: own.linked = logSum(own.linked, sum)
          }
        }
        own.all = logSum(own.linked, logSum(own.source, own.target))
        sums[state] = own
      }
    }
  }

  /// The probability of every bead, and the counts to expect.
  private func weigh(
    _ probabilities: UnsafeMutableBufferPointer<Float>, _ counts: inout [Double],
    _ forward: UnsafeBufferPointer<ForwardSums>, _ scores: UnsafeBufferPointer<Float>, _ temper: Float
  ) {
    let total = forward[forward.count - 1].all
    let bonus = nullRunBonus * temper
    var backward = [BackwardSums](repeating: BackwardSums(), count: forward.count)
    backward[forward.count - 1].linked = 0
    backward.withUnsafeMutableBufferPointer { backward in
      candidates.grid.forEachRow(reversed: true) { row in
        for j in row.targets.reversed() {
          let state = row.state(j)
          let rest = after(backward[state], bonus)
          candidates.forEachBead(endingAt: state) { kind, number in
            let layer = Layer.of(kind)
            let rest = (layer == Layer.source ? rest.source : layer == Layer.target ? rest.target : rest.linked)
            let from = j + row.reaches[kind].shift
            let sum = rest + scores[number] * temper
            if sum <= Self.impossible { return }
            let reached = before(kind, forward[from], bonus) + sum - total
            if reached < -30 { return }
            switch layer {
            case Layer.source: backward[from].source = sum
            case Layer.target: backward[from].target = sum
            default: backward[from].linked = logSum(backward[from].linked, sum)
            }
            let probability = min(1, expf(reached))
            probabilities[number] = probability
            counts[kind] += Double(probability)
          }
        }
      }
    }
  }

  /// ln of the summed weights of all paths from a state, by what the bead before it is.
  @inline(__always)
  private func after(_ sums: BackwardSums, _ bonus: Float) -> BackwardSums {
    BackwardSums(
      linked: logSum(sums.linked, logSum(sums.source, sums.target)),
      source: logSum(sums.linked, logSum(sums.source, sums.target) + bonus),
      target: logSum(sums.linked, logSum(sums.source + Self.orderCost, sums.target) + bonus))
  }

  /// ln(e^a + e^b).
  @inline(__always)
  private func logSum(_ a: Float, _ b: Float) -> Float {
    let high = max(a, b)
    let low = min(a, b)
    return low < high - 16 ? high : high + log1pf(expf(low - high))
  }
}
