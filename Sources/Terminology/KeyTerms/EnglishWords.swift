import Languages

/// A word of English text with its place.
struct EnglishWord: Sendable {
  /// As written.
  let text: String
  /// Lower case, plural endings taken off: what singular and plural share.
  let key: String
  /// Where it stands, as scalars of the sentence.
  let range: Range<Int>
  /// Whether a space alone, or a hyphen, joins it to the word before.
  let isJoined: Bool
  /// Lower case.
  let lower: String
  /// Whether it is grammatical: it neither begins nor ends a term.
  let isGrammatical: Bool

  init(text: String, key: String, range: Range<Int>, isJoined: Bool) {
    self.text = text
    self.key = key
    self.range = range
    self.isJoined = isJoined
    lower = text.lowercased()
    isGrammatical =
      EnglishCandidates.isGrammatical(lower) || EnglishCandidates.isGrammatical(key)
      || text.unicodeScalars.allSatisfy { !$0.isLatinLetter }
  }
}

/// Words of English: runs of letters, digits and the marks inside names (`e-fellowship`, `SC&C`, `ITU-T`).
enum EnglishWords {
  /// The words of a text in order.
  static func words(_ text: ScalarText) -> [EnglishWord] {
    var words: [EnglishWord] = []
    var index = 0, lastEnd = 0
    while index < text.count {
      guard text.scalars[index].isWordPart else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, text.scalars[end].isWordPart || isInner(text, end) { end += 1 }
      let written = text.text(index..<end)
      let gap = text.scalars[lastEnd..<index]
      words.append(
        EnglishWord(
          text: written, key: key(written), range: index..<end,
          isJoined: !words.isEmpty && !gap.isEmpty && gap.allSatisfy(\.isSpace)))
      index = end
      lastEnd = end
    }
    return words
  }

  /// The folded words of a glossary entry.
  static func folded(_ text: String) -> [String] { words(ScalarText(text)).map(\.key) }

  /// Lower case without a possessive's or plural's ending.
  static func key(_ word: String) -> String {
    var lower = word.lowercased()
    if lower.hasSuffix("'s") || lower.hasSuffix("\u{2019}s") { lower.removeLast(2) }
    return EnglishPlural.singular(lower)
  }

  private static func isInner(_ text: ScalarText, _ index: Int) -> Bool {
    guard index + 1 < text.count, index > 0, text.scalars[index - 1].isWordPart, text.scalars[index + 1].isWordPart
    else { return false }
    switch text.scalars[index] {
    case "-", "&", "'", "\u{2019}", "/", ".", "_", "\u{2011}": return true
    default: return false
    }
  }
}
