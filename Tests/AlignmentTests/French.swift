@testable import Languages

/// A pack for tests alone, filled from the template as far as aligning lines needs it: what a newcomer writes first.
struct French: LanguagePack {
  let language = Language("fr")
  let writing = WritingSystem.alphabetic
  let sentenceEnds = SentenceEnds(
    certain: ["!", "?"], ambiguous: [".", "…"], closers: ["\"", "”", "’", "»", ")", "]"])
  let abbreviations: [String: AbbreviationClass] = ["M": .title, "no": .number, "etc": .final]
  let sentenceWords = SentenceWords()
  let brackets = [BracketPair("«", "»", .quotation), BracketPair("(", ")", .bracket)]
  let calendar = CalendarWords(months: ["janvier": 1], weekdays: ["lundi": 1], rangeWords: ["au"], hourWords: ["h"])
  let numbers = NumberWords(
    cardinals: ["deux": 2], ordinals: ["deuxième": 2], ordinalPrefixes: [], ordinalSuffixes: ["e"],
    multipliers: ["million": 1e6])
  let naming = NamingWords(former: ["ancien"], provisionalColumn: [], bodyHeads: ["groupe"], skippedInitials: ["de"])

  func stem(_ word: String) -> String { Snowball("french")?.stem(word) ?? word }

  func tokens(of text: String) -> [Token] { Tokenizer().tokens(of: text, stem: stem) }
}
