import Languages

/// What the rules ask of a pack, fetched once: words, abbreviations and marks.
final class SentenceRules: Sendable {
  let words: SentenceWords
  let isAlphabetic: Bool
  let table: MarkTable
  /// How many bytes a word has at most that is an abbreviation, or the second word of one.
  let longest: Int
  let longestSecond: Int
  /// What abbreviated compounds end in.
  private let endings: [(ending: String, kind: AbbreviationClass)]
  /// The first lines of letters, and the closing ones.
  let letters: LetterLines
  private let pack: any LanguagePack
  /// The last words of abbreviations of two (`et al`): only they are worth a look at the word before.
  private let secondWords: Set<String>
  /// What is asked of nearly every word before a full stop or after one, found without making strings.
  private let foldedAbbreviations: FoldedWords
  private let foldedSecondWords: FoldedWords
  private let starters: FoldedWords

  init(_ pack: any LanguagePack) {
    self.pack = pack
    words = pack.sentenceWords
    isAlphabetic = pack.writing == .alphabetic
    table = MarkTable(pack)
    secondWords = Set(
      pack.abbreviations.keys.compactMap { key in
        key.contains(" ") ? key.split(separator: " ").last.map(String.init) : nil
      })
    // Compounds and elided articles make them longer.
    longest = 24 + (pack.abbreviations.keys.map(\.utf8.count).max() ?? 0)
    longestSecond = secondWords.map(\.utf8.count).max() ?? 0
    endings = pack.abbreviations.filter { $0.key.hasPrefix("-") }.sorted { $0.key < $1.key }.map {
      (String($0.key.dropFirst()), $0.value)
    }
    letters = LetterLines(pack.sentenceWords)
    foldedAbbreviations = FoldedWords(pack.abbreviations.keys.map { $0.lowercased() })
    foldedSecondWords = FoldedWords(secondWords.map { $0.lowercased() })
    starters = FoldedWords(pack.sentenceWords.starters)
  }

  /// Whether a word with a capital begins a sentence rather than go on with a name; before an apostrophe its first part
  /// tells too (L'ouverture).
  func isStarter(_ text: ByteText, _ range: Range<Int>) -> Bool {
    if starters.contains(text, range) == false, !text[range].contains(UInt8(ascii: "'")) { return false }
    let folded = text.string(range).lowercased()
    if words.starters.contains(folded) { return true }
    guard let apostrophe = folded.firstIndex(where: { $0 == "'" || $0 == "’" }) else { return false }
    let first = String(folded[..<apostrophe]) + "'"
    return words.starters.contains(first) || words.starters.contains(first + folded[apostrophe...].dropFirst())
  }

  /// Whether a word is the last of an abbreviation of two.
  func isSecondWord(_ text: ByteText, _ range: Range<Int>) -> Bool {
    foldedSecondWords.contains(text, range) != false && secondWords.contains(text.string(range))
  }

  /// The class of the word in a range of the text.
  func abbreviation(_ text: ByteText, _ range: Range<Int>) -> AbbreviationClass? {
    if endings.isEmpty, foldedAbbreviations.contains(text, range) == false, !text[range].contains(where: isJoint) {
      return nil
    }
    return abbreviation(text.string(range))
  }

  /// What parts a word in ASCII into those of which the last tells.
  private func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") }

  /// The class of a word before a full stop; behind an apostrophe or a hyphen its last part tells (l'art. 12,
  /// Karl-Marx-Str.), and what compounds end in.
  func abbreviation(_ word: String) -> AbbreviationClass? {
    if let kind = pack.abbreviation(word) { return kind }
    if let joint = word.lastIndex(where: { $0 == "'" || $0 == "’" || $0 == "-" }) {
      return pack.abbreviation(String(word[word.index(after: joint)...]))
    }
    return endings.first { word.hasSuffix($0.ending) }?.kind
  }
}
