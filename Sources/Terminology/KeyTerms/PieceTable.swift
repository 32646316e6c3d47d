import Alignment
import Languages

/// Words of a bead's Chinese that have a translation in its English: the pieces compounds are put together from.
///
/// Stems are numbers, the same for a stem of the text and of a translation, so that a comparison costs next to nothing.
final class PieceTable {
  private let memory: GlossMemory
  private let pack: English
  private var numbers: [String: Int] = [:]
  private var numberOfWord: [String: Int] = [:]
  private var glosses: [[Unicode.Scalar]: [Gloss]] = [:]
  private var translations: [[Unicode.Scalar]: [Int]] = [:]

  /// A word of the lexicon at some place.
  struct Piece {
    /// How many characters it has.
    let length: Int
    /// Its translations as numbers of stems.
    let stems: [Int]
  }

  /// A translation of a word.
  struct Gloss {
    /// The number of its stem.
    let stem: Int
    /// How often the lexicon's sources give it.
    let weight: Double
  }

  /// The longest word looked up, in characters.
  static let longest = 6
  /// The weakest translation that counts: nearly a gloss of its own. A word of a longer gloss is not a translation.
  private let weakest = 0.9

  init(_ memory: GlossMemory) {
    self.memory = memory
    pack = English()
  }

  /// The numbers of the stems of a sentence's words.
  func stems(_ words: some Collection<EnglishWord>) -> [Int] {
    words.map { word in
      if let known = numberOfWord[word.lower] { return known }
      let number = number(pack.stem(word.lower))
      numberOfWord[word.lower] = number
      return number
    }
  }

  private func number(_ stem: String) -> Int {
    if let known = numbers[stem] { return known }
    numbers[stem] = numbers.count
    return numbers.count - 1
  }

  /// The words of the lexicon that begin at each place of a text, shortest first.
  func pieces(_ text: ScalarText) -> [[Piece]] {
    let bytes = Array(text.text(0..<text.count).utf8)
    return text.scalars.indices.map { start in
      guard text.scalars[start].isHan else { return [] }
      let stretch = text.scalars[start...].prefix(Self.longest).prefix { $0.isHan }
      let ends = text.offsets[start + 1...start + stretch.count]
      return memory.lexicon.headwordEnds(startingAt: text.offsets[start], in: bytes, among: ends).compactMap { end in
        let length = text.index(ofUTF8: end) - start
        let stems = translations(text.scalars[start..<start + length])
        return stems.isEmpty ? nil : Piece(length: length, stems: stems)
      }
    }
  }

  /// The translations of the characters, as numbers of stems; empty when the lexicon does not have them.
  func translations(_ word: ArraySlice<Unicode.Scalar>) -> [Int] {
    let key = Array(word)
    if let known = translations[key] { return known }
    let found = memory.translations(of: key).filter { $0.weight >= weakest }.map(\.key).sorted().map(number)
    translations[key] = found
    return found
  }

  /// All translations of the characters with their weights, the heaviest first.
  func glosses(_ word: ArraySlice<Unicode.Scalar>) -> [Gloss] {
    let key = Array(word)
    if let known = glosses[key] { return known }
    let found = memory.translations(of: key).map { Gloss(stem: number($0.key), weight: $0.weight) }
    glosses[key] = found
    return found
  }
}
