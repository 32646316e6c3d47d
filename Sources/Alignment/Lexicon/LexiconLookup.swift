/// The translations that lexicons give the words of one side of a text in words of the other, whichever of the two
/// languages a lexicon's headwords have; lexicons of other languages say nothing.
struct LexiconLookup {
  /// A part whose headwords are of the asked side, with the other side's word for each key (-1: none).
  private struct Forward {
    let storage: LexiconStorage
    let words: [Int32]
  }

  private var forward: [Forward] = []
  /// What the parts with the other direction say: for each asked word, words of the other side.
  private var backward: [Int32: [(column: Int32, weight: Float)]] = [:]

  /// Lexicons for the words of `heads` in words of `others`.
  init(_ lexicon: Lexicon, _ heads: TextSide, _ others: TextSide) {
    for part in lexicon.parts {
      if part.source == heads.language && part.target == others.language {
        forward.append(Forward(storage: part, words: Self.words(of: part.keys, others.vocabulary)))
      } else if part.source == others.language && part.target == heads.language {
        addBackward(part, heads.vocabulary, others.vocabulary)
      }
    }
  }

  private static func words(of keys: StringTable, _ vocabulary: Vocabulary) -> [Int32] {
    var words = [Int32](repeating: -1, count: keys.count)
    for (id, word) in vocabulary.words.enumerated() {
      let bytes = Array(word.utf8)
      if let key = keys.find(bytes, 0..<bytes.count) { words[Int(key)] = Int32(id) }
    }
    return words
  }

  private mutating func addBackward(_ part: LexiconStorage, _ heads: Vocabulary, _ others: Vocabulary) {
    let asked = Self.words(of: part.keys, heads)
    for (id, word) in others.words.enumerated() {
      let bytes = Array(word.utf8)
      guard let number = part.headwords.find(bytes, 0..<bytes.count) else { continue }
      for at in part.pairRange(of: number) {
        let pair = part.pair(at)
        guard asked.indices.contains(Int(pair.key)), asked[Int(pair.key)] >= 0 else { continue }
        backward[asked[Int(pair.key)], default: []].append((Int32(id), pair.weight))
      }
    }
  }

  /// Calls `body` with each translation of a word of the asked side, by its number and spelling.
  func forEachTranslation(of id: Int32, _ bytes: [UInt8], _ body: (_ column: Int32, _ weight: Float) -> Void) {
    for part in forward {
      guard let number = part.storage.headwords.find(bytes, 0..<bytes.count) else { continue }
      for at in part.storage.pairRange(of: number) {
        let pair = part.storage.pair(at)
        guard part.words.indices.contains(Int(pair.key)), part.words[Int(pair.key)] >= 0 else { continue }
        body(part.words[Int(pair.key)], pair.weight)
      }
    }
    for entry in backward[id] ?? [] { body(entry.column, entry.weight) }
  }
}
