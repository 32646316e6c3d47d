/// The template for a new language: copy it, rename it, fill it, list it in `LanguagePacks.further`, run the contract
/// test.
///
/// It compiles and passes the contract test as it stands, but is not listed. What each part is for stands beside it; a
/// part that a language lacks stays empty. Long lists of words get a file of their own (`EnglishWords.swift`), and
/// abbreviations a list in `Glossaries/lists/<tag>/abbreviations.txt` (`AbbreviationList.load`).
struct Template: LanguagePack {
  /// The BCP 47 tag. `art` is the code for an artificial language; yours is `fr`, `es`, `ru`, `ar`…
  let language = Language("art")

  /// `.alphabetic` when spaces part words, `.han` when each character may be a word.
  let writing = WritingSystem.alphabetic

  /// `certain` marks end a sentence wherever they do not stand inside a title or a quotation that goes on. `ambiguous`
  /// ones are looked at more closely. Arabic adds ؟ and ۔, Hindi ।. `closers` stay with the sentence they follow.
  let sentenceEnds = SentenceEnds(
    certain: ["!", "?"], ambiguous: [".", "…"], closers: ["\"", "”", "’", "»", ")", "]"])

  /// Without the last stop, as written; the class says how the stop behaves (see `AbbreviationClass`).
  let abbreviations: [String: AbbreviationClass] = ["Dr": .title, "No": .number, "etc": .final]

  /// Only needed where full stops are shared with abbreviations; see `SentenceWords`.
  let sentenceWords = SentenceWords(starters: ["the"], numbered: ["annex"], openers: ["at"])

  /// Every pair of marks that can hold a sentence inside a sentence. French: « », German: „ “.
  let brackets = [BracketPair("“", "”", .quotation), BracketPair("(", ")", .bracket)]

  /// All words folded (`"january"`), abbreviations without their stop.
  let calendar = CalendarWords(months: ["january": 1], weekdays: ["monday": 1], rangeWords: ["to"], hourWords: ["h"])

  /// Words that stand for numbers. French ordinals end in `e`, Spanish in `º`; put such endings into the suffixes.
  let numbers = NumberWords(
    cardinals: ["two": 2], ordinals: ["second": 2], ordinalPrefixes: [], ordinalSuffixes: ["nd"],
    multipliers: ["million": 1e6])

  /// What introduces a former name, longest first: `ancien`, `ex`, `бывш.`
  let naming = NamingWords(
    former: ["ex"], provisionalColumn: ["provisional name"], bodyHeads: ["group"], skippedInitials: ["of"])

  /// Snowball knows `french`, `spanish`, `russian`, `arabic` and more: `Stems("french").stem(word)`.
  func stem(_ word: String) -> String { word }

  /// The common tokenizer serves every language whose words are parted by spaces, and Han.
  func tokens(of text: String) -> [Token] { Tokenizer().tokens(of: text, stem: stem) }
}
