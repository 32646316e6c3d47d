/// A line of a term glossary (`zh-en/*.tsv`): one Chinese and one English rendering of a concept.
public struct GlossaryEntry: Sendable, Hashable {
  /// What the concept is.
  public enum Kind: String, Sendable, CaseIterable {
    case term
    case body
    case acronym
  }

  /// A rendering's standing (ISO 30042 administrative status).
  public enum Status: String, Sendable, CaseIterable {
    case preferred
    case admitted
    case deprecated
  }

  /// What the concept is.
  public let kind: Kind
  /// The Chinese rendering.
  public let zh: String
  /// The English rendering.
  public let en: String
  /// The acronym that both languages share, nil when there is none.
  public let acronym: String?
  /// The standing of this pair of renderings.
  public let status: Status
  /// Where the fact comes from.
  public let source: String
  /// A remark for the translator.
  public let note: String?

  /// An entry from its cells.
  public init(
    kind: Kind, zh: String, en: String, acronym: String? = nil, status: Status = .preferred, source: String,
    note: String? = nil
  ) {
    self.kind = kind
    self.zh = zh
    self.en = en
    self.acronym = acronym
    self.status = status
    self.source = source
    self.note = note
  }
}
