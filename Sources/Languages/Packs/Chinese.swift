/// Chinese in Simplified characters, as ITU writes it: full-width marks, half-width names and digits.
public struct Chinese: LanguagePack {
  /// Chinese.
  public init() {}

  /// `zh`.
  public let language = Language.chinese
  /// Words are not parted.
  public let writing = WritingSystem.han

  /// Half-width marks are here too: Chinese texts extracted from PDF or typed in haste end with them.
  public var sentenceEnds: SentenceEnds { Self.ends }
  private static let ends = SentenceEnds(
    certain: ["。", "！", "？", "｡", "!", "?", "‼", "⁇", "⁈", "⁉"], ambiguous: [".", "．", "…"],
    closers: [
      "”", "’", "\"", "'", "」", "』", "｣", "）", "》", "〉", "】", "〕", "〗", "］", "｝", ")", "]", "}", "»", "＂",
    ])

  /// Chinese abbreviates without stops; English ones stand in Chinese texts as they are.
  public var abbreviations: [String: AbbreviationClass] { English().abbreviations }

  /// English ones, for the names in Chinese texts, and the characters after a quotation that go on with the sentence.
  public var sentenceWords: SentenceWords { ChineseWords.sentences }

  /// Wide and half-width pairs.
  public var brackets: [BracketPair] { Self.pairs }
  private static let pairs = [
    BracketPair("“", "”", .quotation), BracketPair("‘", "’", .quotation), BracketPair("「", "」", .quotation),
    BracketPair("『", "』", .quotation), BracketPair("\"", "\"", .quotation), BracketPair("《", "》", .title),
    BracketPair("〈", "〉", .title), BracketPair("（", "）", .bracket), BracketPair("(", ")", .bracket),
    BracketPair("【", "】", .bracket), BracketPair("〔", "〕", .bracket), BracketPair("［", "］", .bracket),
    BracketPair("[", "]", .bracket),
  ]

  /// 一月, 星期一, 至, 时.
  public var calendar: CalendarWords { ChineseWords.calendar }

  /// To 九十九 in words; 百 and above as multipliers.
  public var numbers: NumberWords { ChineseWords.numbers }

  /// 前, 原; 组, 局.
  public var naming: NamingWords { ChineseWords.naming }

  /// Chinese has no stems: the word itself.
  public func stem(_ word: String) -> String { word }

  /// One token a character; English words in a Chinese text are stemmed, so that they meet those of the other language.
  public func tokens(of text: String) -> [Token] { English().tokens(of: text) }
}
