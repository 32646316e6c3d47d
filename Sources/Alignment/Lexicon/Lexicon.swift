import Languages

/// A bilingual lexicon: headwords of one language with their translations in words of another, each with a weight.
///
/// It stands in one file that is mapped into memory, so that only what is looked up is read. The built-in one is compiled
/// from the glossaries, CC-CEDICT where present, and CLDR's names of countries and languages (`Lexicon.open`); others are
/// learnt from aligned text (`LexiconTrainer`) and read with `Lexicon.read`. Several are joined with `adding`. A
/// translation is a *key*: a word as its language's pack stems it. Each lexicon names its two languages; it serves a pair
/// of just these two, in either direction, and any Chinese text is cut into its Chinese headwords.
public struct Lexicon: Sendable {
  /// One file each, in the order they were added.
  let parts: [LexiconStorage]
  /// The parts with Chinese headwords, and the number that each one's first headword has among all.
  private let han: [(storage: LexiconStorage, first: Int32)]

  init(parts: [LexiconStorage]) {
    self.parts = parts
    var first: Int32 = 0
    var han: [(LexiconStorage, Int32)] = []
    for part in parts where part.source == .chinese {
      han.append((part, first))
      first += Int32(part.headwords.count)
    }
    self.han = han
  }

  /// A lexicon that knows nothing.
  public static let empty = Lexicon(parts: [])

  /// What both lexicons know; where both translate a word, the weights add up.
  public func adding(_ other: Lexicon) -> Lexicon { Lexicon(parts: parts + other.parts) }

  /// One translation of a headword.
  public struct Translation: Sendable, Hashable {
    /// The word as its language's pack stems it.
    public let key: String
    /// How often the sources give it, above 0.
    public let weight: Double
  }

  /// How many headwords it has.
  public var count: Int { parts.reduce(0) { $0 + $1.headwords.count } }

  /// The two languages of each part: headwords, translations.
  public var languages: [(headwords: Language, translations: Language)] { parts.map { ($0.source, $0.target) } }

  /// The translations of a headword, heaviest first; empty when the lexicon does not have it.
  /// - Parameters:
  ///   - word: as its pack's tokens have it; Chinese words are whole.
  ///   - source: the language of headwords.
  ///   - target: the language of translations.
  public func translations(of word: String, from source: Language = .chinese, to target: Language = .english)
    -> [Translation]
  {
    let bytes = Array(word.utf8)
    var weights: [String: Double] = [:]
    for part in parts where part.source == source && part.target == target {
      guard let number = part.headwords.find(bytes, 0..<bytes.count) else { continue }
      for at in part.pairRange(of: number) {
        let pair = part.pair(at)
        weights[part.keys.string(pair.key), default: 0] += Double(pair.weight)
      }
    }
    return weights.map { Translation(key: $0.key, weight: $0.value) }
      .sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }
  }

  /// Whether the word is a headword, in whichever language.
  public func contains(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return parts.contains { $0.headwords.find(bytes, 0..<bytes.count) != nil }
  }

  /// Where the Chinese headwords end that begin with the character at an offset, nearest first.
  /// - Parameters:
  ///   - offset: of UTF-8, at a character's beginning.
  ///   - ends: offsets of UTF-8 behind `offset` where a headword may end, rising.
  public func headwordEnds(startingAt offset: Int, in bytes: [UInt8], among ends: some Sequence<Int>) -> [Int] {
    let longest = longestHeadword(startingAt: offset, in: bytes)
    return ends.prefix { $0 - offset <= longest }.filter { headword(bytes, offset..<$0) != nil }
  }

  // MARK: What cuts Chinese text, by number

  /// The number of the Chinese headword that stands in `range`, nil when there is none.
  func headword(_ bytes: [UInt8], _ range: Range<Int>) -> Int32? {
    for part in han {
      if let number = part.storage.headwords.find(bytes, range) { return part.first + number }
    }
    return nil
  }

  /// How many bytes the longest Chinese headword has that begins with the character at `offset`.
  func longestHeadword(startingAt offset: Int, in bytes: [UInt8]) -> Int {
    han.reduce(Han.width(bytes[offset])) { max($0, $1.storage.longestHeadword(startingAt: offset, in: bytes)) }
  }

  /// The reading of a Chinese word of up to four characters, without tones; nil when a character has none.
  func reading(of word: String) -> String? {
    let scalars = word.unicodeScalars
    guard scalars.count <= 4 else { return nil }
    var reading = ""
    for scalar in scalars {
      guard let syllable = han.lazy.compactMap({ $0.storage.reading(of: scalar.value) }).first else { return nil }
      reading += syllable
    }
    return reading
  }
}
