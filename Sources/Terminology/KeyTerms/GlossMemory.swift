import Alignment
import Synchronization

/// What a lexicon says of Chinese words, remembered from one document to the next: circulars share most of their words, and
/// reading a word's translations from the lexicon's file makes strings of them and puts them in order each time.
final class GlossMemory: Sendable {
  let lexicon: Lexicon
  private let known = Mutex<[[Unicode.Scalar]: [Lexicon.Translation]]>([:])

  /// How many words are remembered; then it begins anew.
  private static let limit = 20_000

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The translations of a word, the heaviest first; none when the lexicon does not have it.
  func translations(of word: [Unicode.Scalar]) -> [Lexicon.Translation] {
    if let found = known.withLock({ $0[word] }) { return found }
    let found = lexicon.translations(of: String(String.UnicodeScalarView(word)))
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
      known[word] = found
    }
    return found
  }
}
