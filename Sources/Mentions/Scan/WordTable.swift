/// Words to values, looked up at an offset of a folded text: the longest word that stands there.
///
/// Words are told apart by their first scalar through a table over the Basic Multilingual Plane, so that most positions
/// cost one look. ASCII letters are compared without case; a word that ends in a letter or digit ends at a word's end.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry {
    let word: [UInt8]
    let value: Value
  }

  private var slots = [UInt16](repeating: 0, count: 0x10000)
  private var lists: [[Entry]] = [[]]

  /// A table of words.
  init(_ words: some Sequence<(key: String, value: Value)>) {
    for (key, value) in words.sorted(by: { ($0.key.utf8.count, $1.key) > ($1.key.utf8.count, $0.key) }) {
      let folded = FoldedText(key)
      let word = folded.bytes.prefix(folded.count).map(Self.lower)
      guard let first = word.first else { continue }
      let slot = first < 0x80 ? Int(first) : Int(folded.wide(0))
      // Only ASCII and scalars of three bytes are told apart; no word of ours begins otherwise.
      guard slot != 0 else { continue }
      if slots[slot] == 0 {
        slots[slot] = UInt16(lists.count)
        lists.append([])
      }
      lists[Int(slots[slot])].append(Entry(word: word, value: value))
    }
  }

  /// A table of words that all mean the same.
  init(_ words: [String], _ value: Value) { self.init(words.map { (key: $0, value: value) }) }

  /// The longest word at `offset`.
  func match(_ text: FoldedText, at offset: Int) -> (value: Value, end: Int)? {
    let lead = text[offset]
    let slot = lead < 0x80 ? slots[Int(Self.lower(lead))] : slots[Int(text.wide(offset))]
    if slot == 0 { return nil }
    for entry in lists[Int(slot)] {
      let end = offset + entry.word.count
      guard end <= text.count, stands(entry.word, text, offset) else { continue }
      if FoldedText.isAlphanumeric(entry.word[entry.word.count - 1]), !text.isWordEnd(end) { continue }
      return (entry.value, end)
    }
    return nil
  }

  /// Whether some word begins with the scalar at `offset`.
  @inline(__always) func mayBegin(_ text: FoldedText, at offset: Int) -> Bool {
    let lead = text[offset]
    return (lead < 0x80 ? slots[Int(Self.lower(lead))] : slots[Int(text.wide(offset))]) != 0
  }

  private func stands(_ word: [UInt8], _ text: FoldedText, _ offset: Int) -> Bool {
    for step in 1..<max(1, word.count) where Self.lower(text.bytes[offset + step]) != word[step] { return false }
    return true
  }

  @inline(__always) private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
