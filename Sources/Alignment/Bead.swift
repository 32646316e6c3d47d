/// The sentences of one language that translate those of another: 1-1, 1-2, … or, with nothing on one side, 1-0, 0-1.
public struct Bead: Sendable, Hashable {
  /// Sentence numbers of the first document, from 0; empty when the second's have no counterpart.
  public let source: Range<Int>
  /// Sentence numbers of the second document.
  public let target: Range<Int>
  /// How sure the aligner is, 0 to 1.
  public let confidence: Double
  /// Whether the bead stands out of order in the second document.
  public let moved: Bool
  /// What spoke for the bead and against it, strongest first; the weights add up to the bead's score.
  public let reasons: [Reason]

  /// One feature's part in a bead's score.
  public struct Reason: Sendable, Hashable, Codable {
    /// `kind`: how usual the bead's type is in this text; `run`: an omission after another; `length`; `division`: a long
    /// sentence is the likelier one to be divided; `clause`: the places of clauses; `mark`: quotation and end marks at
    /// the bead's edges; `structure`: the blocks; `number`, `date`, `name`: a value both sides name, or (below 0) only
    /// one; `word`: a pair of words, or without a value all other words.
    public let kind: String
    /// What it was: the number, the words, the lengths in characters; may be empty.
    public let value: String
    /// Its weight in nats: positive speaks for the bead.
    public let weight: Double

    /// A reason.
    public init(kind: String, value: String, weight: Double) {
      self.kind = kind
      self.value = value
      self.weight = weight
    }
  }

  /// A bead.
  public init(
    source: Range<Int>, target: Range<Int>, confidence: Double = 1, moved: Bool = false, reasons: [Reason] = []
  ) {
    self.source = source
    self.target = target
    self.confidence = confidence
    self.moved = moved
    self.reasons = reasons
  }

  /// The same bead with later sentence numbers.
  package func shifted(_ sources: Int, _ targets: Int) -> Bead {
    Bead(
      source: source.lowerBound + sources..<source.upperBound + sources,
      target: target.lowerBound + targets..<target.upperBound + targets, confidence: confidence, moved: moved,
      reasons: reasons)
  }

  /// `1-2` and the like.
  public var type: String { "\(source.count)-\(target.count)" }
}
