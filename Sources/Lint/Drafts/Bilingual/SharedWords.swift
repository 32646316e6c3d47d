import Alignment
import Languages

/// How much of what a Chinese passage says an English one says too, word by word as the lexicon has them.
///
/// The aligner learns from the text that it aligns, and from two or three lines it learns nothing: the lexicon knows their
/// words all the same.
struct SharedWords {
  private let lexicon: Lexicon
  /// What each Chinese word met is translated with.
  private var translations: [String: Set<String>] = [:]

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The share of the Chinese words of two characters or more, the longest that the lexicon has, with a translation in the
  /// English, 0 to 1; 0 where there are no such words.
  mutating func share(of chinese: ArraySlice<String>, in english: ArraySlice<String>) -> Double {
    let others = Set(english.flatMap { Self.english.tokens(of: $0) }.map(\.key))
    let words = chinese.flatMap(words)
    let found = words.count { !keys(of: $0).isDisjoint(with: others) }
    return words.isEmpty ? 0 : Double(found) / Double(words.count)
  }

  /// The longest headwords of two characters or more, from left to right.
  private func words(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var words: [String] = []
    var at = 0
    while at < bytes.count {
      let next = at + Self.width(bytes[at])
      // Headwords are looked for among characters of three bytes, as nearly all Chinese ones are.
      let ends = stride(from: next + 3, through: bytes.count, by: 3).prefix(Self.longest).prefix {
        Self.width(bytes[$0 - 3]) == 3
      }
      guard next == at + 3, let end = lexicon.headwordEnds(startingAt: at, in: bytes, among: ends).last else {
        at = next
        continue
      }
      words.append(String(decoding: bytes[at..<end], as: UTF8.self))
      at = end
    }
    return words
  }

  /// How many characters a headword has at the most, less one.
  private static let longest = 9

  private static func width(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  private mutating func keys(of word: String) -> Set<String> {
    if let keys = translations[word] { return keys }
    let keys = Set(lexicon.translations(of: word).map(\.key))
    translations[word] = keys
    return keys
  }

  private static let english = English()
}
