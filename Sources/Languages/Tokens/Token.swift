/// A word-like piece of a text, or a punctuation mark.
public struct Token: Sendable, Hashable {
  /// As written.
  public let text: String
  /// What two spellings share: case-folded, half-width and stemmed; a number without its thousands commas; for a mark
  /// the Western one that does the same (`。` is `.`, `、` is `,`, `“` and `《` are `"`, `——` is `-`, `……` is `…`).
  public let key: String
  /// Where it stands, as UTF-8 offsets in the text.
  public let range: Range<Int>
  /// What it is.
  public let kind: Kind

  /// What a token is.
  public enum Kind: Sendable {
    /// A word of an alphabetic script.
    case word
    /// One Han (or kana) character.
    case han
    /// Digits, with inner points, thousands commas, colons or slashes: `1.1`, `1,000`, `14:30`, `3/20`.
    case number
    /// A name kept whole: a designation, acronym with inner marks, word with digits, e-mail or web address.
    case name
    /// A punctuation mark or symbol, or a run of one (`...`, `——`).
    case punctuation
  }

  /// Whether it is a mark rather than a word.
  public var isPunctuation: Bool { kind == .punctuation }

  /// A token.
  public init(text: String, key: String, range: Range<Int>, kind: Kind) {
    self.text = text
    self.key = key
    self.range = range
    self.kind = kind
  }
}
