import Alignment
import Languages

/// Words of a bead's Chinese that have a translation in its English: the pieces compounds are put together from.
final class PieceTable {
  private let lexicon: Lexicon
  private let pack: English
  private var translations: [UInt128: [String]] = [:]
  private var glosses: [[Unicode.Scalar]: [Lexicon.Translation]] = [:]
  private var stems: [String: String] = [:]

  /// A word of the lexicon at some place.
  struct Piece {
    /// How many characters it has.
    let length: Int
    /// Its translations as stems.
    let stems: [String]
  }

  /// The longest word looked up, in characters.
  static let longest = 6
  /// The weakest translation that counts: nearly a gloss of its own. A word of a longer gloss is not a translation.
  private let weakest = 0.9

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    pack = English()
  }

  /// The stems of a sentence's words.
  func stems(_ words: [EnglishWord]) -> [String] {
    words.map { word in
      if let known = stems[word.lower] { return known }
      let stem = pack.stem(word.lower)
      stems[word.lower] = stem
      return stem
    }
  }

  /// The words of the lexicon that begin at each place of a text, shortest first.
  func pieces(_ text: ScalarText) -> [[Piece]] {
    text.scalars.indices.map { start in
      var pieces: [Piece] = []
      for end in start + 1...max(start + 1, min(start + Self.longest, text.count)) {
        guard text.scalars[end - 1].isHan else { break }
        let stems = translations(text.scalars[start..<end])
        if !stems.isEmpty { pieces.append(Piece(length: end - start, stems: stems)) }
      }
      return pieces
    }
  }

  /// The translations of the characters, as stems; empty when the lexicon does not have them.
  func translations(_ word: ArraySlice<Unicode.Scalar>) -> [String] {
    // Up to six scalars are one number: nearly every stretch of a text is asked for, and most of them often.
    let key = word.count <= Self.longest ? word.reduce(UInt128(1)) { $0 << 21 | UInt128($1.value) } : nil
    if let key, let known = translations[key] { return known }
    let found = glosses(word).filter { $0.weight >= weakest }.map(\.key).sorted()
    if let key { translations[key] = found }
    return found
  }

  /// All translations of the characters with their weights, as stems.
  func glosses(_ word: ArraySlice<Unicode.Scalar>) -> [Lexicon.Translation] {
    let key = Array(word)
    if let known = glosses[key] { return known }
    let found = lexicon.translations(of: String(String.UnicodeScalarView(key)))
    glosses[key] = found
    return found
  }
}
