import ICU

/// Words of two alphabetic languages that look alike: `réunion` and `reunion`, `Tunisie` and `Tunisia`, `Сенегал` and
/// `Senegal`.
///
/// Words are compared in Latin letters without accents. Two are alike when they begin with the same letters, at least
/// four of them and most of both words (the prefix method of Simard, Foster and Isabelle 1992, with a share in place of
/// four letters alone). The words of one side stand in an index by their first letters, so the work is linear in the
/// words, but for those that begin alike.
struct Cognates {
  /// A word of the other side, by its number, with how alike it is, 0 to 1.
  typealias Match = (word: Int32, likeness: Float)

  /// How many letters must agree at least.
  private static let shortest = 4
  /// The least share of both words that must agree.
  private static let least: Float = 0.6

  private let latin: Transliterator?
  private var words: [Int32: [UInt8]] = [:]
  private var index: [UInt32: [Int32]] = [:]

  /// The words among which others find their like.
  init(_ vocabulary: Vocabulary) {
    latin = try? Transliterator("Any-Latin; Latin-ASCII; Lower")
    for (number, word) in vocabulary.words.enumerated() {
      guard let letters = letters(of: word) else { continue }
      words[Int32(number)] = letters
      index[Self.key(letters), default: []].append(Int32(number))
    }
  }

  /// The words that look like `word`, in the order of their numbers.
  func matches(of word: String) -> [Match] {
    guard let letters = letters(of: word) else { return [] }
    return (index[Self.key(letters)] ?? []).compactMap { number in
      guard let other = words[number] else { return nil }
      let common = zip(letters, other).prefix { $0 == $1 }.count
      let likeness = Float(2 * common) / Float(letters.count + other.count)
      return likeness >= Self.least ? (number, likeness) : nil
    }
  }

  /// The letters of a word in plain Latin script; nil when they are too few, or something else is among them.
  private func letters(of word: String) -> [UInt8]? {
    var bytes = Array(word.utf8)
    if bytes.contains(where: { $0 >= 0x80 }) {
      guard let plain = try? latin?.transliterate(word) else { return nil }
      bytes = plain.utf8.filter { $0 != 0x27 }
    }
    let isPlain = bytes.count >= Self.shortest && bytes.allSatisfy { (0x61...0x7A).contains($0) }
    return isPlain ? bytes : nil
  }

  private static func key(_ letters: [UInt8]) -> UInt32 {
    letters.prefix(shortest).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
