/// The order of places in a concordance.
public enum ConcordanceOrder: String, Sendable, Codable, CaseIterable {
  /// As the documents were added.
  case document
  /// By what stands after the words, and in it by the words' own further letters.
  case right
  /// By what stands before the words, from the words backwards.
  case left
}

/// A condition of a concordance.
public struct ConcordanceClause: Sendable, Hashable {
  /// The side that is meant: a language's tag, or the first part of one; nil for any.
  public let language: String?
  /// What is to stand there.
  public let pattern: TextPattern
  /// Whether it must not stand there.
  public let isNegated: Bool

  /// A condition.
  public init(language: String? = nil, pattern: TextPattern, isNegated: Bool = false) {
    self.language = language
    self.pattern = pattern
    self.isNegated = isNegated
  }

  func concerns(_ batch: TextBatch) -> Bool {
    language.map { Self.isOf($0, batch) } ?? true
  }

  /// Whether a batch is of a language: of its tag, or of one that begins with it.
  static func isOf(_ language: String, _ batch: TextBatch) -> Bool {
    batch.language == language || batch.language.hasPrefix(language + "-")
  }
}

/// A place that a concordance found.
public struct ConcordancePlace: Sendable, Hashable {
  /// The bead's row.
  public let bead: Int64
  /// 0 for the source, 1 for the target.
  public let side: UInt8
  /// The language's tag.
  public let language: String
  /// The match, as bytes of the side's text in the form of `NormalizedText`.
  public let range: Range<Int>

  /// A place.
  public init(bead: Int64, side: UInt8, language: String, range: Range<Int>) {
    self.bead = bead
    self.side = side
    self.language = language
    self.range = range
  }
}
