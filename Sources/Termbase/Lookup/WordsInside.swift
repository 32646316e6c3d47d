import TextIndex

/// The stretches of marked words that may be a term by themselves, the longest first: what is left when nothing agrees
/// with the whole.
///
/// A stretch begins and ends where words do; among Han, anywhere. At most 24 words or characters are looked at, so that
/// a marked paragraph costs no more than a sentence.
enum WordsInside {
  private static let longest = 24

  /// Stretches of folded words (see `TermKeys.words`), longest first, those of one length in order; the whole is not among
  /// them.
  static func stretches(of words: String) -> [String] {
    let pieces = Array(pieces(words).prefix(longest))
    guard pieces.count > 1 else { return [] }
    var found: [String] = []
    for count in stride(from: pieces.count - 1, through: 1, by: -1) {
      for start in 0...(pieces.count - count) {
        let range = pieces[start].lowerBound..<pieces[start + count - 1].upperBound
        let stretch = String(words[range])
        // One Han character, and a word of one letter, are inside everything.
        if stretch.unicodeScalars.count > 1 { found.append(stretch) }
      }
    }
    return found
  }

  /// Words, and Han characters one by one.
  private static func pieces(_ words: String) -> [Range<String.Index>] {
    let scalars = words.unicodeScalars
    var pieces: [Range<String.Index>] = []
    var at = scalars.startIndex
    while at < scalars.endIndex {
      let kind = ScalarClass(scalars[at])
      var end = scalars.index(after: at)
      if kind == .word || kind == .mark {
        while end < scalars.endIndex, [.word, .mark].contains(ScalarClass(scalars[end])) {
          end = scalars.index(after: end)
        }
      }
      if kind != .space { pieces.append(at..<end) }
      at = end
    }
    return pieces
  }
}
