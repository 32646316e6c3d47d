/// English, as ITU writes it: British spelling, days before months, `1430 hours`.
///
/// Abbreviations are in `Glossaries/lists/en/abbreviations.txt`.
public struct English: LanguagePack {
  /// English.
  public init() {}

  /// `en`.
  public let language = Language.english
  /// Words are parted by spaces.
  public let writing = WritingSystem.alphabetic

  /// Wide marks are here too: an English text may quote Chinese.
  public var sentenceEnds: SentenceEnds { Self.ends }
  private static let ends = SentenceEnds(
    certain: ["!", "?", "。", "！", "？", "｡", "‼", "⁇", "⁈", "⁉"], ambiguous: [".", "．", "…"],
    closers: ["\"", "'", "”", "’", "»", "›", ")", "]", "}", "）", "」", "』", "》", "〉", "】"])

  /// Read once from the list.
  public var abbreviations: [String: AbbreviationClass] { Self.list }
  private static let list = AbbreviationList.load(.english)

  /// Function words, titles of parts of a text, prepositions.
  public var sentenceWords: SentenceWords { EnglishWords.sentences }

  /// Single quotation marks are pairs, though the closing one is also the apostrophe.
  public var brackets: [BracketPair] { Self.pairs }
  private static let pairs = [
    BracketPair("“", "”", .quotation), BracketPair("\"", "\"", .quotation), BracketPair("‘", "’", .quotation),
    BracketPair("'", "'", .quotation), BracketPair("«", "»", .quotation),
    BracketPair("(", ")", .bracket), BracketPair("[", "]", .bracket), BracketPair("{", "}", .bracket),
  ]

  /// Months, weekdays, `to`, `hours`.
  public var calendar: CalendarWords { EnglishWords.calendar }

  /// To ninety-nine in words; hundred and above as multipliers.
  public var numbers: NumberWords { EnglishWords.numbers }

  /// `ex`, `formerly`; Group, Bureau.
  public var naming: NamingWords { EnglishWords.naming }

  /// Snowball's English (Porter 2) stem.
  public func stem(_ word: String) -> String { Self.stems.stem(word) }
  private static let stems = Stems("english")

  /// Tokens with Snowball stems as keys.
  public func tokens(of text: String) -> [Token] {
    Tokenizer().tokens(of: text, stem: Self.stems.stem)
  }
}
