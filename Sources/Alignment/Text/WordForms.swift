import Languages

/// Finds the words of a sentence as they are written again: the search works with stems, people read words.
struct WordForms {
  let sentences: [String]
  let pack: any LanguagePack

  /// For each key the first word that has it in a run of sentences; the key itself for a word that was cut from Han.
  func forms(of keys: [String], in run: Range<Int>) -> [String] {
    var open = Set(keys.filter { !Self.isCutFromHan($0) })
    var forms: [String: String] = [:]
    for sentence in sentences[run] where !open.isEmpty {
      for token in pack.tokens(of: sentence) where open.remove(token.key) != nil { forms[token.key] = token.text }
    }
    return keys.map { forms[$0] ?? $0 }
  }

  /// Whether a key is that of several Han characters: no token has it, a token of Han being one character.
  private static func isCutFromHan(_ key: String) -> Bool {
    guard let first = key.unicodeScalars.first else { return false }
    return first.isHan && key.unicodeScalars.dropFirst().first != nil
  }
}
