/// The tokens of the concordance: what a match is made of.
///
/// A word of an alphabetic script is a token, a Han character is one, and so is every mark, so that neighbours in the
/// tokens are neighbours in the text; white space and hyphens are none. A query matches where its tokens stand in a
/// row, its last one, when a word, as the beginning of a word: any stretch of Han from one character on is found, and
/// words are found from their beginnings.
struct SearchTokens: Sendable {
  /// A token with the scalars of the input it takes.
  struct Token: Sendable, Equatable {
    let text: String
    /// For each scalar of `text`, the index of the input's scalar it came from.
    let sources: [Int]
    let isWord: Bool
  }

  /// The tokens in order.
  let tokens: [Token]

  /// The tokens of a text.
  init(_ text: String, folding: TextFolding) {
    var tokens: [Token] = []
    var word = String.UnicodeScalarView()
    var sources: [Int] = []
    func endWord() {
      if word.isEmpty { return }
      tokens.append(Token(text: String(word), sources: sources, isWord: true))
      word = String.UnicodeScalarView()
      sources = []
    }
    for scalar in folding.fold(text) {
      switch ScalarClass(scalar.value) {
      case .word:
        word.append(scalar.value)
        sources.append(scalar.source)
      case .space, .dash: endWord()
      case .han, .quotation, .mark:
        endWord()
        tokens.append(Token(text: Self.mark(scalar.value), sources: [scalar.source], isWord: false))
      }
    }
    endWord()
    self.tokens = tokens
  }

  /// What the full-text table holds.
  var indexed: String { tokens.map(\.text).joined(separator: " ") }

  /// The full-text query that finds exactly the texts where these tokens match.
  var query: String { "\"\(indexed)\"" + (tokens.last?.isWord == true ? " *" : "") }

  /// The first place where `query` matches: scalars of the input.
  func firstMatch(of query: SearchTokens) -> Range<Int>? {
    let wanted = query.tokens
    guard let last = wanted.last, tokens.count >= wanted.count else { return nil }
    for start in 0...(tokens.count - wanted.count) {
      let end = start + wanted.count - 1
      guard (0..<wanted.count - 1).allSatisfy({ tokens[start + $0].text == wanted[$0].text }) else { continue }
      let matches = last.isWord ? tokens[end].text.utf8.starts(with: last.text.utf8) : tokens[end].text == last.text
      guard matches, let from = tokens[start].sources.first else { continue }
      return from..<tokens[end].sources[last.sources.count - 1] + 1
    }
    return nil
  }

  /// ASCII marks move to the private use area, where no tokenizer takes them for separators; all quotation marks agree.
  private static func mark(_ scalar: Unicode.Scalar) -> String {
    var value = scalar
    if ScalarClass(scalar) == .quotation && !(0x300A...0x300B).contains(scalar.value) { value = "\"" }
    if value.isASCII, let moved = Unicode.Scalar(0xE000 + value.value) { value = moved }
    return String(Character(value))
  }
}
