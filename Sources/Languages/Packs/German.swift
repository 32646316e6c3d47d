/// German: „ “ and » «, ordinals with a full stop, nouns with a capital.
///
/// Number words are ICU's; abbreviations are in `Glossaries/lists/de/abbreviations.txt`. It serves where the language is
/// said (`LanguagePacks.further`).
public struct German: LanguagePack {
  /// German.
  public init() {}

  /// `de`.
  public let language = Language("de")
  /// Words are parted by spaces.
  public let writing = WritingSystem.alphabetic

  /// The common marks.
  public var sentenceEnds: SentenceEnds { Self.ends }
  private static let ends = SentenceEnds(
    certain: ["!", "?", "‼", "⁇", "⁈", "⁉"], ambiguous: [".", "…"],
    closers: ["\"", "'", "”", "“", "’", "‘", "»", "«", "›", "‹", ")", "]", "}"])

  /// Read once from the list.
  public var abbreviations: [String: AbbreviationClass] { Self.list }
  private static let list = AbbreviationList.load(Language("de"))

  /// Function words, titles of parts of a text, prepositions.
  public var sentenceWords: SentenceWords { GermanWords.sentences }

  /// Quotation marks and brackets.
  public var brackets: [BracketPair] { Self.pairs }
  private static let pairs = [
    BracketPair("„", "“", .quotation), BracketPair("‚", "‘", .quotation), BracketPair("»", "«", .quotation),
    BracketPair("\"", "\"", .quotation), BracketPair("(", ")", .bracket), BracketPair("[", "]", .bracket),
    BracketPair("{", "}", .bracket),
  ]

  /// Months and weekdays with their usual abbreviations.
  public var calendar: CalendarWords { GermanWords.calendar }

  /// To ninety-nine in words.
  public var numbers: NumberWords { GermanWords.numbers }

  /// What introduces a former name, what ends the name of a body.
  public var naming: NamingWords { GermanWords.naming }

  /// Words for documents and bodies.
  public var mentions: MentionWords { GermanWords.mentions }

  /// Snowball's stem.
  public func stem(_ word: String) -> String { Self.stems.stem(word) }
  private static let stems = Stems("german")

  /// Tokens with Snowball stems as keys.
  public func tokens(of text: String) -> [Token] {
    Tokenizer().tokens(of: text, stem: Self.stems.stem)
  }
}
