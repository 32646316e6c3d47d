/// How many sentences a bead has on each side.
struct BeadKind: Hashable {
  let source: Int
  let target: Int

  /// Whether one side is empty.
  var isNull: Bool { source == 0 || target == 0 }

  /// The kinds the search tries; the two of no counterpart come first.
  static let all: [BeadKind] =
    [BeadKind(source: 1, target: 0), BeadKind(source: 0, target: 1), BeadKind(source: 1, target: 1)]
    + (2...longest).flatMap { [BeadKind(source: 1, target: $0), BeadKind(source: $0, target: 1)] }
    + [(2, 2), (2, 3), (3, 2), (2, 4), (4, 2), (3, 3)].map { BeadKind(source: $0.0, target: $0.1) }

  /// The most sentences a side can have.
  static let longest = 7
}

/// How likely each kind of bead is, before anything is known of its sentences.
///
/// The start is the same for both directions, since which language divides its sentences more depends on the text;
/// `adapted` moves it towards what a document shows.
struct BeadPrior {
  /// In the order of `BeadKind.all`; sums to 1.
  let probabilities: [Double]

  /// What texts of many kinds have on average, with the given probability of a sentence without counterpart.
  static func general(null: Double) -> BeadPrior {
    BeadPrior(
      weights: BeadKind.all.map { kind in
        switch (min(kind.source, kind.target), max(kind.source, kind.target)) {
        case (0, _): null
        case (1, 1): 0.76
        case (1, 2): 0.08
        case (1, 3): 0.016
        case (1, 4): 0.005
        case (1, 5): 0.0015
        case (1, _): 0.0006
        case (2, 2): 0.012
        case (2, 3): 0.004
        default: 0.001
        }
      })
  }

  init(weights: [Double]) {
    let sum = weights.reduce(0, +)
    probabilities = weights.map { $0 / sum }
  }

  /// The prior after seeing a document with `counts` beads of each kind, itself counting for `strength` beads.
  func adapted(to counts: [Double], strength: Double) -> BeadPrior {
    BeadPrior(weights: zip(counts, probabilities).map { $0 + strength * $1 })
  }
}
