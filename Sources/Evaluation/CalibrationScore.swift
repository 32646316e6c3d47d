/// Whether confidences mean what they say: of the beads given 0.9, nine in ten are right.
///
/// Beads are sorted by confidence into tenths, and each tenth's mean confidence is held against the share that is right
/// (a reliability diagram). Several documents are pooled.
public struct CalibrationScore: Sendable, Equatable {
  /// A bead with the confidence it was given.
  public struct Bead: Sendable, Equatable {
    /// Its lines, from 0.
    public let lines: BeadScore.Lines
    /// 0 to 1.
    public let confidence: Double

    /// From `[0]:[0, 1]:0.97`; nil when it is not that, or has no confidence.
    public init?(printed line: String) {
      let parts = line.split(separator: ":")
      guard parts.count == 3, let confidence = Double(parts[2].filter { $0 != " " }), (0...1).contains(confidence),
        let lines = BeadScore.Lines(printed: line)
      else { return nil }
      self.lines = lines
      self.confidence = confidence
    }
  }

  /// The beads of one tenth of the confidences.
  public struct Tenth: Sendable, Equatable {
    /// 0 for confidences below 0.1, … 9 for 0.9 and above.
    public let number: Int
    /// How many beads.
    public let count: Int
    /// Their mean confidence.
    public let confidence: Double
    /// The share of them that is right.
    public let right: Double
  }

  /// A bead's confidence, and whether it is right.
  struct Outcome: Sendable, Equatable {
    var confidence: Double
    let isRight: Bool
  }

  /// Document by document.
  private(set) var documents: [[Outcome]] = []

  /// A score of nothing yet.
  public init() {}

  init(documents: [[Outcome]]) { self.documents = documents }

  /// Adds one document.
  public mutating func add(gold: [BeadScore.Lines], test: [Bead]) {
    let gold = Set(gold)
    documents.append(test.map { Outcome(confidence: $0.confidence, isRight: gold.contains($0.lines)) })
  }

  /// The tenths that have beads, lowest first.
  public var tenths: [Tenth] {
    var groups = [[Outcome]](repeating: [], count: 10)
    for outcome in documents.joined() { groups[min(9, Int(outcome.confidence * 10))].append(outcome) }
    return groups.enumerated().filter { !$0.element.isEmpty }.map { number, group in
      Tenth(
        number: number, count: group.count,
        confidence: group.reduce(0) { $0 + $1.confidence } / Double(group.count),
        right: Double(group.count(where: \.isRight)) / Double(group.count))
    }
  }

  /// How far confidence and share differ, on average over all beads: the expected calibration error (Naeini, Cooper and
  /// Hauskrecht 2015).
  public var error: Double {
    let count = Double(max(1, documents.reduce(0) { $0 + $1.count }))
    return tenths.reduce(0) { $0 + Double($1.count) * abs($1.confidence - $1.right) } / count
  }

  /// The same beads, each document's confidences refitted on the other documents; nil with fewer than two. If the
  /// error falls much, the confidences say too much or too little.
  public var leavingOneOut: CalibrationScore? {
    guard documents.count > 1 else { return nil }
    let refitted = documents.indices.map { left in
      let others = documents.indices.filter { $0 != left }.flatMap { documents[$0] }
      let curve = ConfidenceCurve(fitting: others)
      return documents[left].map { Outcome(confidence: curve.value(at: $0.confidence), isRight: $0.isRight) }
    }
    return CalibrationScore(documents: refitted)
  }
}
