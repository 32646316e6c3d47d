import Foundation

/// A path through a box in which no words link the two texts, from the lengths of the sentences alone.
///
/// Gale and Church's (1993) six kinds of beads, kept within some hundred sentences of where the same share of both sides'
/// characters has passed. It costs a few operations a state against the hundreds of the full score, so that a box of any
/// size is narrowed to a path before words are looked at.
struct LengthPath {
  typealias State = (source: Int, target: Int)

  private let source: TextSide
  private let target: TextSide
  private let band: Band
  private let lengths: LengthModel

  /// How far from the same share of characters the path may go: as far as an omission of the difference in sentences takes
  /// it, within bounds.
  private static let reach = 100...500

  /// The kinds with their probabilities (Gale and Church 1993, table 5), in logs.
  private static let kinds: [(source: Int, target: Int, score: Float)] = [
    (1, 1, log(0.89)), (1, 0, log(0.0099 / 2)), (0, 1, log(0.0099 / 2)), (2, 1, log(0.089 / 2)),
    (1, 2, log(0.089 / 2)), (2, 2, log(0.011)),
  ]

  /// - Parameters:
  ///   - from: the box's first state, as sentences passed on each side.
  ///   - end: its last.
  ///   - variance: of the difference in length, a character.
  init(_ source: TextSide, _ target: TextSide, from: State, to end: State, variance: Double) {
    let ratio = target.length(of: from.target..<end.target) / max(1, source.length(of: from.source..<end.source))
    var at = from.target
    var centres = (from.source...end.source).map { row in
      let passed = source.length(of: from.source..<row) * ratio
      while at < end.target, target.length(of: from.target..<at + 1) <= passed { at += 1 }
      return at
    }
    centres.append(end.target)
    let difference = abs((end.source - from.source) - (end.target - from.target))
    let reach = min(max(difference, Self.reach.lowerBound), Self.reach.upperBound)
    band = Band(
      firstRow: from.source, low: centres.dropLast().map { $0 - reach },
      high: zip(centres, centres.dropFirst()).map { max($0 + reach, $1) }, targets: from.target..<end.target)
    lengths = LengthModel(ratio: ratio, variance: variance)
    self.source = source
    self.target = target
  }

  /// How many target sentences have passed at each number of source sentences, from the box's first to its last.
  func targets() -> [Int] {
    let through = search()
    var targets = [Int](repeating: band.targets.upperBound, count: band.sources.count + 1)
    var (i, j) = (band.sources.upperBound, band.targets.upperBound)
    while i > band.sources.lowerBound {
      let kind = Self.kinds[Int(through[band.state(i, j)])]
      i -= kind.source
      j -= kind.target
      for row in i..<i + kind.source { targets[row - band.firstRow] = j }
    }
    return targets
  }

  /// The kind that each state is best reached by.
  private func search() -> [UInt8] {
    var best = [Float](repeating: -.infinity, count: band.stateCount)
    var through = [UInt8](repeating: 1, count: band.stateCount)
    best[0] = 0
    for i in band.sources.lowerBound...band.sources.upperBound {
      for j in band.row(i) {
        let state = band.state(i, j)
        for (number, kind) in Self.kinds.enumerated() {
          guard let from = band.state(before: kind, i, j), best[from] + kind.score > best[state] else { continue }
          let length = lengths.score(
            source.length(of: i - kind.source..<i), target.length(of: j - kind.target..<j))
          let score = best[from] + kind.score + (kind.source * kind.target == 0 ? 0 : Float(length))
          if score > best[state] { (best[state], through[state]) = (score, UInt8(number)) }
        }
      }
    }
    return through
  }
}

extension Band {
  /// The state where a bead begins that ends at another; nil outside.
  @inline(__always)
  fileprivate func state(before kind: (source: Int, target: Int, score: Float), _ i: Int, _ j: Int) -> Int? {
    let p = i - kind.source
    guard p >= firstRow, row(p).contains(j - kind.target) else { return nil }
    return state(p, j - kind.target)
  }
}
