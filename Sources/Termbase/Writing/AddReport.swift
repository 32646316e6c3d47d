/// What adding documents did.
public struct AddReport: Sendable, Hashable, Codable {
  /// How it ended.
  public enum Outcome: String, Sendable, Codable {
    /// Nothing of this path was there before.
    case added
    /// An earlier version of a document, or of the pair, made room.
    case replaced
    /// The same texts were there already; nothing was changed.
    case alreadyThere
  }

  /// How it ended.
  public let outcome: Outcome
  /// The paths, as they were given.
  public let documents: [String]
  /// What was written; all zero when the texts were there already.
  public var sentences = 0, beads = 0, concepts = 0, terms = 0, evidence = 0, ledger = 0, statuses = 0
  /// The paths under which texts that were there already are in the base, in the order of `documents`; else empty.
  public var knownAs: [String] = []
  /// How many of the concepts the base did not have before.
  public var newConcepts = 0

  init(outcome: Outcome, documents: [String]) {
    self.outcome = outcome
    self.documents = documents
  }
}
