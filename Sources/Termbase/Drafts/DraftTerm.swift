import Languages
import Terminology

/// A concept of the base that a draft names, with what it is called in other languages; encoded it is an element of the JSON of
/// `concord terms`.
public struct DraftTerm: Sendable, Hashable, Codable {
  /// The concept's identifier.
  public let concept: String
  /// What it is.
  public let kind: ConceptKind
  /// The name that stands in the draft, as the base has it, and its standing.
  public let term: String, status: TermStatus
  /// The concept's names by language tag, best first.
  public let terms: [String: [String]]
  /// Where the name stands.
  public var places: [DraftPlace]
}

/// A place in one of the texts that were looked through.
public struct DraftPlace: Sendable, Hashable, Codable {
  /// The number of the text.
  public let text: Int
  /// Unicode scalars from its start, or wherever the caller counts from.
  public let start: Int, end: Int

  /// A place.
  public init(text: Int, start: Int, end: Int) {
    self.text = text
    self.start = start
    self.end = end
  }
}
