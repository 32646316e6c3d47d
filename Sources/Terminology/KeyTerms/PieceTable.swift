import Alignment
import Languages

/// Words of a bead's Chinese that have a translation in its English: the pieces compounds are put together from.
final class PieceTable {
  private let lexicon: Lexicon
  private let pack: English
  private var translations: [[Unicode.Scalar]: Set<String>] = [:]
  private var stems: [String: String] = [:]

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

  /// The translations of the characters, as stems; empty when the lexicon does not have them.
  func translations(_ word: ArraySlice<Unicode.Scalar>) -> Set<String> {
    let key = Array(word)
    if let known = translations[key] { return known }
    let text = String(String.UnicodeScalarView(key))
    let found = Set(lexicon.translations(of: text).filter { $0.weight >= weakest }.map(\.key))
    translations[key] = found
    return found
  }
}
