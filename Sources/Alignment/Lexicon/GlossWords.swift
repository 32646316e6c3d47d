import Languages

/// Cuts English glosses into translation keys, remembering each word's key, so that half a million glosses stem only
/// their distinct words.
struct GlossWords {
  private let pack: any LanguagePack
  private var known: [String: [Int32]] = [:]

  init(pack: any LanguagePack) { self.pack = pack }

  /// Words of glosses that translate nothing by themselves.
  static let stopWords: Set<String> = [
    "a", "an", "the", "to", "of", "in", "on", "at", "for", "by", "with", "and", "or", "be", "is", "are", "was", "were",
    "been", "sth", "sb", "one", "esp", "etc", "abbr", "lit", "fig", "also", "see", "variant", "used", "as", "from",
    "that", "it", "its", "this", "not", "no", "one's", "someone", "something",
  ]

  /// The keys of a gloss's content words, or of all its words when none is one.
  mutating func keys(of gloss: Substring, in compiler: inout LexiconCompiler) -> [Int32] {
    var content: [Int32] = []
    var all: [Int32] = []
    for word in gloss.utf8.split(whereSeparator: { !Self.isWordByte($0) }) {
      let lower = String(Substring(word)).lowercased()
      let found = keys(ofWord: lower, &compiler)
      all += found
      if !Self.stopWords.contains(lower) { content += found }
    }
    return content.isEmpty ? all : content
  }

  private mutating func keys(ofWord word: String, _ compiler: inout LexiconCompiler) -> [Int32] {
    if let found = known[word] { return found }
    var found: [Int32] = []
    for token in pack.tokens(of: word) where token.key.utf8.contains(where: Self.isWordByte) {
      found.append(compiler.key(token.key))
    }
    known[word] = found
    return found
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27, 0x80...: true
    default: false
    }
  }
}
