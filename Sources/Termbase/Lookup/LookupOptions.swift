import ICU
import Terminology

/// How words are compared with terms.
public enum LookupMode: String, Sendable, Codable, CaseIterable {
  /// The whole term, also of words that were marked roughly (`SelectedWords`); when there is none, Chinese terms that are
  /// read so, terms that begin with the words, Chinese terms whose first letters they are or whose reading begins so, then
  /// terms that hold them, then the longest terms that stand in them.
  case exact
  /// Terms that begin with the words.
  case prefix
  /// Whole terms, where `*` stands for any characters and `?` for one.
  case wildcard
  /// Terms at most two insertions, deletions, replacements or swaps of neighbours away (one for short words).
  case fuzzy
  /// Terms that hold the words: Han anywhere, words of other scripts from their beginnings.
  case substring
  /// Terms in which a regular expression (ICU's) matches somewhere, whatever the case.
  case regex
  /// Chinese terms that are read as the words are typed: whole (`wulianwang`) or by the first letters (`wlw`).
  case pinyin
}

/// The order of what a look-up finds.
public enum LookupOrder: String, Sendable, Codable, CaseIterable {
  /// The best match first.
  case best
  /// By the Chinese name in the order of pinyin; concepts without one last, by the name that matched.
  case pinyin
  /// By the Chinese name in the order of strokes, the others as with pinyin.
  case stroke
}

/// What a look-up is to give.
public struct LookupOptions: Sendable, Hashable {
  /// How words are compared with terms.
  public var mode: LookupMode
  /// The day as of which the ledger is read: what is dated later is not known yet.
  public var asOf: CalendarDay?
  /// Only concepts of this kind.
  public var kind: ConceptKind?
  /// How many hits at most.
  public var limit: Int
  /// How many sentences of evidence a hit at most.
  public var evidence: Int
  /// The order of the hits.
  public var order = LookupOrder.best
  /// Whether a hit tells why it is as it is.
  public var explains = false

  /// Options; by default whole terms of any kind, twenty hits with three sentences each.
  public init(
    mode: LookupMode = .exact, asOf: CalendarDay? = nil, kind: ConceptKind? = nil, limit: Int = 20, evidence: Int = 3
  ) {
    self.mode = mode
    self.asOf = asOf
    self.kind = kind
    self.limit = limit
    self.evidence = evidence
  }
}

/// How a term agrees with the words.
public enum LookupMatch: String, Sendable, Codable, CaseIterable {
  case exact
  case prefix
  case substring
  case wildcard
  case fuzzy
  case regex
  /// The term is read as the words are typed.
  case pinyin
  /// The term is one that stands in the words: 研究组 in 致各研究组函.
  case inside
}
