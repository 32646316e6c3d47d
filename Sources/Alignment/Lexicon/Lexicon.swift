import Languages

/// A bilingual lexicon of Chinese headwords with their translations in English words, each with a weight.
///
/// It is compiled from the glossaries, CC-CEDICT where present, and CLDR's names of countries and languages into one
/// file that is mapped into memory, so that only what is looked up is read. A translation is a *key*: a word as the
/// English pack stems it. The weight says how often the sources give it: a gloss of n content words adds 1/n to each.
public struct Lexicon: Sendable {
  let storage: LexiconStorage

  init(storage: LexiconStorage) { self.storage = storage }

  /// A lexicon that knows nothing.
  public static let empty = Lexicon(storage: LexiconCompiler().compile())

  /// The language of headwords.
  public var headwordLanguage: Language { .chinese }
  /// The language of translations.
  public var translationLanguage: Language { .english }

  /// One translation of a headword.
  public struct Translation: Sendable, Hashable {
    /// The word as the English pack stems it.
    public let key: String
    /// How often the sources give it, above 0.
    public let weight: Double
  }

  /// How many headwords it has.
  public var count: Int { storage.headwordCount }

  /// The translations of a headword, heaviest first; empty when the lexicon does not have it.
  public func translations(of word: String) -> [Translation] {
    let bytes = Array(word.utf8)
    guard let index = storage.headwords.find(bytes, 0..<bytes.count) else { return [] }
    return storage.pairRange(of: index)
      .map { Translation(key: storage.keys.string(storage.pair($0).key), weight: Double(storage.pair($0).weight)) }
      .sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }
  }

  /// Whether the word is a headword.
  public func contains(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return storage.headwords.find(bytes, 0..<bytes.count) != nil
  }

  // MARK: What the aligner asks, by number

  /// The number of the headword that stands in `range`, nil when there is none.
  func headword(_ bytes: [UInt8], _ range: Range<Int>) -> Int32? { storage.headwords.find(bytes, range) }

  /// How many bytes the longest headword has that begins with the character at `offset`.
  func longestHeadword(startingAt offset: Int, in bytes: [UInt8]) -> Int {
    storage.longestHeadword(startingAt: offset, in: bytes)
  }

  /// The number of a translation key, nil when no headword has it.
  func key(of word: String) -> Int32? {
    let bytes = Array(word.utf8)
    return storage.keys.find(bytes, 0..<bytes.count)
  }
}
