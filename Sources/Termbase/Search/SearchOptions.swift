import Languages

/// What a concordance is to give.
public struct SearchOptions: Sendable, Hashable {
  /// How many hits at most.
  public var limit: Int
  /// How many hits to pass over.
  public var offset: Int

  /// Options; by default the first twenty hits.
  public init(limit: Int = 20, offset: Int = 0) {
    self.limit = limit
    self.offset = offset
  }
}

/// Places in both languages where words stand, in the order of the documents; encoded it is the JSON of
/// `concord search`.
public struct SearchResult: Sendable, Hashable, Codable {
  /// The words as given.
  public let query: String
  /// How many beads hold the words, exactly and whatever the limit.
  public let total: Int
  /// Some of them.
  public let hits: [SearchHit]
}

/// A bead that holds the words.
///
/// Encoded, `texts` are members named by their language: `{"zh": "…", "en": "…", "document": "…", "match": {…}}`.
public struct SearchHit: Sendable, Hashable {
  /// The joined sentences of each side by language tag.
  public let texts: [String: String]
  /// The path of the document the match is in.
  public let document: String
  /// The paths of the documents by language tag.
  public let documents: [String: String]
  /// The first place where the words stand.
  public let match: SearchMatch
}

/// Where words stand in one side of a bead.
public struct SearchMatch: Sendable, Hashable, Codable {
  /// The side's language.
  public let language: Language
  /// Unicode scalars from the start of that side's text.
  public let start: Int, end: Int
}
