import Languages

/// The words of a text: stems of an alphabetic one, headwords of two characters and more of a Han one; and its names in
/// Latin letters.
struct ContentWords {
  private(set) var words: Set<String> = []
  private(set) var names: Set<String> = []

  init(_ sentences: [String], pack: any LanguagePack, lexicon: Lexicon) {
    var runs = HanRuns()
    for sentence in sentences {
      var end = -1
      let bytes = Array(sentence.utf8)
      for token in pack.tokens(of: sentence) {
        if token.kind == .han {
          if token.range.lowerBound > end || !runs.isOpen { _ = runs.open() }
          runs.append(bytes[token.range])
          end = token.range.upperBound
        } else {
          runs.close()
          add(token, isHan: pack.writing == .han)
        }
      }
      runs.close()
    }
    guard !runs.starts.isEmpty else { return }
    let cut = HanSegmentation(runs, lexicon: lexicon)
    for run in runs.starts.indices {
      cut.forEachWord(ofRun: run) { if $0.utf8.count > 3 { words.insert($0) } }
    }
  }

  private mutating func add(_ token: Token, isHan: Bool) {
    guard token.kind == .word || token.kind == .name else { return }
    if !isHan, token.key.utf8.count > 2 { words.insert(token.key) }
    let hasCapital = token.text.utf8.contains { (0x41...0x5A).contains($0) }
    if hasCapital, token.text.utf8.count > 2 { names.insert(token.text.lowercased()) }
  }
}
