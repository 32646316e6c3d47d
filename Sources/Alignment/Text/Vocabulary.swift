/// The distinct words of one side, numbered from 0 in order of appearance.
struct Vocabulary {
  private(set) var words: [String] = []
  private var ids: [String: Int32] = [:]

  /// The word's number, a new one when it was not seen before.
  mutating func intern(_ word: String) -> Int32 {
    if let id = ids[word] { return id }
    let id = Int32(words.count)
    ids[word] = id
    words.append(word)
    return id
  }

  /// The word's number, nil when it was not seen.
  func id(of word: String) -> Int32? { ids[word] }
}
