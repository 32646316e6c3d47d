import Alignment
import Languages
import TextIndex

/// What a concordance is to give.
public struct SearchOptions: Sendable {
  /// How many places at most.
  public var limit: Int
  /// How many places to pass over.
  public var offset: Int
  /// The order of the places.
  public var order: ConcordanceOrder
  /// Where an earlier page ended (`SearchResult.next`); nil for the first page.
  public var after: String?
  /// Which beads are taken into account.
  public var filter = SearchFilter()
  /// The lexicon by which the words are marked in the other language; nil for no marks.
  public var lexicon: Lexicon?

  /// Options; by default the first twenty places in the order of the documents.
  public init(
    limit: Int = 20, offset: Int = 0, order: ConcordanceOrder = .document, after: String? = nil
  ) {
    self.limit = limit
    self.offset = offset
    self.order = order
    self.after = after
  }
}

/// Places in both languages where words stand; encoded it is the JSON of `concord search`.
public struct SearchResult: Sendable, Hashable, Codable {
  /// The words as given.
  public let query: String
  /// At how many places the words stand, exactly and whatever the limit; of words with further conditions, in beads where
  /// these hold.
  public let total: Int
  /// Some of the places.
  public let hits: [SearchHit]
  /// What to give as `SearchOptions.after` for the places that follow; nil when there are none.
  public let next: String?
}

/// A place where the words stand, with the bead it is in.
///
/// Encoded, `texts` are members named by their language: `{"zh": "…", "en": "…", "document": "…", "match": {…}}`.
public struct SearchHit: Sendable, Hashable {
  /// The joined sentences of each side by language tag.
  public let texts: [String: String]
  /// The path of the document the match is in.
  public let document: String
  /// The paths of the documents by language tag.
  public let documents: [String: String]
  /// The place.
  public let match: SearchMatch
  /// What translates the words in the other language, as far as the lexicon tells.
  public let translations: [SearchMatch]
  /// How sure the aligner is of the bead, 0 to 1.
  public let confidence: Double
}

/// Where words stand in one side of a bead.
public struct SearchMatch: Sendable, Hashable, Codable {
  /// The side's language.
  public let language: Language
  /// Unicode scalars from the start of that side's text.
  public let start: Int, end: Int
}
