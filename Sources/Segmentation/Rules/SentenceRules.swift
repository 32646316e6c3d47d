import Languages

/// What the rules ask of a pack, fetched once: words, abbreviations and marks.
struct SentenceRules: Sendable {
  let words: SentenceWords
  let isAlphabetic: Bool
  let table: MarkTable
  /// The last words of abbreviations of two (`et al`): only they are worth a look at the word before.
  let secondWords: Set<String>
  private let pack: any LanguagePack

  init(_ pack: any LanguagePack) {
    self.pack = pack
    words = pack.sentenceWords
    isAlphabetic = pack.writing == .alphabetic
    table = MarkTable(pack)
    secondWords = Set(
      pack.abbreviations.keys.compactMap { key in
        key.contains(" ") ? key.split(separator: " ").last.map(String.init) : nil
      })
  }

  func abbreviation(_ word: String) -> AbbreviationClass? { pack.abbreviation(word) }
}
