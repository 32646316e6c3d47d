import Languages
import Terminology

/// Something that a person changes about a concept. Names are given as they stand in the base, or nearly so (see
/// `TermKeys`): of any language unless one is said.
public enum EditStep: Sendable, Hashable {
  /// The standing of names.
  case status(TermStatus, names: [String])
  /// The preferred one among the names of its language and type; the one that was preferred is admitted from then on.
  case prefer(String)
  /// Another concept, by its identifier or a name, becomes part of this one.
  case merge(String)
  /// Names that are no names of this concept: together they become one of their own.
  case split([String])
  /// A remark on the concept, or on one of its names.
  case note(String, name: String?)
  /// The subject field, in place of what was said before.
  case subject(String)
}

/// A person's decision as the base keeps it (ISO 30042 transaction).
public struct Decision: Sendable, Hashable, Codable {
  /// What was done.
  public enum Action: String, Sendable, Codable {
    case status, merge, note, subject
    /// Names went to another concept.
    case split
    /// Names came from another concept.
    case take
  }

  /// The day (ISO 8601).
  public let date: String
  /// Who.
  public let author: String
  /// What.
  public let action: Action
  /// The name it is about, and its language's tag; nil for the concept as a whole.
  public let name: String?, language: String?
  /// The standing, the text of the remark, the subject; for a merger the other concept's identifier, for names that
  /// were split off that of the concept they went to or came from.
  public let value: String?
  /// The table that brought the decision in, if one did.
  public let file: String?
}

/// What an edit did.
public struct EditReport: Sendable, Hashable {
  /// The identifier of the concept.
  public let concept: String
  /// What was decided; empty when everything was so already.
  public let decisions: [Decision]
}

/// Why an edit cannot be made; nothing is changed then.
public enum EditError: Error, Equatable, Sendable {
  /// No concept has this identifier or name.
  case noConcept(String)
  /// Several concepts have this name: their identifiers.
  case ambiguous(String, candidates: [String])
  /// The concept has no such name; those that it has.
  case noName(String, concept: String, names: [String])
  /// All names would be split off.
  case nothingLeft(concept: String)
}
