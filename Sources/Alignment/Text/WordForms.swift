import Languages

/// Finds the words of a sentence as they are written again: the search works with stems, people read words.
struct WordForms {
  let sentences: [String]
  let pack: any LanguagePack

  /// The first word with the given key in a run of sentences; the key itself for a word that was cut from Han.
  func form(of key: String, in run: Range<Int>) -> String {
    for sentence in sentences[run] {
      if let token = pack.tokens(of: sentence).first(where: { $0.key == key }) { return token.text }
    }
    return key
  }
}
