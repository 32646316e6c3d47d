/// French, as ITU writes it: « » with spaces inside, days before months.
///
/// Number words are ICU's; abbreviations are in `Glossaries/lists/fr/abbreviations.txt`. It serves where the language is
/// said (`LanguagePacks.further`).
public struct French: LanguagePack {
  /// French.
  public init() {}

  /// `fr`.
  public let language = Language("fr")
  /// Words are parted by spaces.
  public let writing = WritingSystem.alphabetic

  /// The common marks.
  public var sentenceEnds: SentenceEnds { Self.ends }
  private static let ends = SentenceEnds(
    certain: ["!", "?", "‼", "⁇", "⁈", "⁉"], ambiguous: [".", "…"],
    closers: ["\"", "'", "”", "’", "»", "›", ")", "]", "}"])

  /// Read once from the list.
  public var abbreviations: [String: AbbreviationClass] { Self.list }
  private static let list = AbbreviationList.load(Language("fr"))

  /// Function words, titles of parts of a text, prepositions.
  public var sentenceWords: SentenceWords { FrenchWords.sentences }

  /// Quotation marks and brackets.
  public var brackets: [BracketPair] { Self.pairs }
  private static let pairs = [
    BracketPair("«", "»", .quotation), BracketPair("“", "”", .quotation), BracketPair("\"", "\"", .quotation),
    BracketPair("‘", "’", .quotation), BracketPair("(", ")", .bracket), BracketPair("[", "]", .bracket),
    BracketPair("{", "}", .bracket),
  ]

  /// Months and weekdays with their usual abbreviations.
  public var calendar: CalendarWords { FrenchWords.calendar }

  /// To ninety-nine in words.
  public var numbers: NumberWords { FrenchWords.numbers }

  /// What introduces a former name, what ends the name of a body.
  public var naming: NamingWords { FrenchWords.naming }

  /// Words for documents and bodies.
  public var mentions: MentionWords { FrenchWords.mentions }

  /// Snowball's stem.
  public func stem(_ word: String) -> String { Self.stems.stem(word) }
  private static let stems = Stems("french")

  /// Tokens with Snowball stems as keys.
  public func tokens(of text: String) -> [Token] {
    Tokenizer().tokens(of: text, stem: Self.stems.stem)
  }
}
