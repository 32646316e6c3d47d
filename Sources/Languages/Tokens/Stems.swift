import Synchronization

/// A language's stems, one value for all threads: words that were met are remembered, since a text says most of its words
/// again and again and looking one up is quicker than cutting its endings off.
final class Stems: Sendable {
  private struct State {
    /// Nil when the library has no stemmer of the language.
    let stemmer: Snowball?
    var known: [String: String] = [:]
  }

  /// How many words are remembered; then it begins anew.
  private static let limit = 20_000

  private let state: Mutex<State>

  /// The stems of a language by Snowball's name for it, for example `english`.
  init(_ language: String) { state = Mutex(State(stemmer: Snowball(language))) }

  /// The stem of a case-folded word; the word itself where the library has no stemmer of the language.
  func stem(_ word: String) -> String {
    state.withLock { state in
      if let known = state.known[word] { return known }
      guard let stem = state.stemmer?.stem(word) else { return word }
      if state.known.count >= Self.limit { state.known.removeAll(keepingCapacity: true) }
      state.known[word] = stem
      return stem
    }
  }
}
