import Languages
import Mentions

/// What a search in the translation memory is to give.
public struct MatchOptions: Sendable, Hashable {
  /// How many hits a sentence at most.
  public var limit = 5
  /// The least percentage.
  public var least = 70
  /// The language to translate into; any other when nil.
  public var target: Language?

  /// The five best hits of 70 % and more.
  public init() {}
}

/// A sentence with those next to it, which tell whether an earlier one stood in the same context.
public struct MemorySentence: Sendable, Hashable {
  /// The sentence.
  public let text: String
  /// The one before it and after it in its text, where there is one.
  public let before: String?, after: String?

  /// A sentence.
  public init(_ text: String, before: String? = nil, after: String? = nil) {
    self.text = text
    self.before = before
    self.after = after
  }
}

/// Earlier translations of a sentence; encoded it is a line of the JSON of `concord match`.
public struct MatchResult: Sendable, Hashable, Codable {
  /// The sentence.
  public let query: String
  /// Its language.
  public let language: Language
  /// Earlier sentences like it, the best first.
  public let hits: [MatchHit]
}

/// An earlier sentence with its translation.
public struct MatchHit: Sendable, Hashable, Codable {
  /// What is alike.
  public enum Kind: String, Sendable, Codable {
    /// The sentence, and the one before or after it.
    case context
    /// The sentence.
    case exact
    /// Most of it.
    case fuzzy
  }

  /// How much of the longer sentence agrees, in percent: pieces are words, or single Chinese characters; a number, date or
  /// name in place of another costs one percent altogether. 100 only for the same sentence.
  public let score: Int
  /// What is alike.
  public let match: Kind
  /// The earlier sentence, its translation, and the translation's language.
  public let source: String, target: String, targetLanguage: Language
  /// The translation with the numbers, dates and names of the sentence asked about; nil when there is nothing to put in, or
  /// not everything could be.
  public let repaired: String?
  /// Numbers, dates and names that differ.
  public let exchanged: [MatchExchange]
  /// The documents by language tag.
  public let documents: [String: String]
  /// In how many beads the two stand so, among those that were looked at.
  public let count: Int
}

/// A number, date or name of an earlier sentence, and the one that stands for it.
public struct MatchExchange: Sendable, Hashable, Codable {
  /// What it is.
  public let kind: MentionKind
  /// As written in the earlier sentence, and in the one asked about.
  public let from: String, to: String
  /// What was put into the translation, and for what; nil when the translation shows no such thing, or it cannot be written.
  public let replaced: String?, by: String?
}
