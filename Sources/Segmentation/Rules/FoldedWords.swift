import Languages

/// A set of words that is asked by bytes, whatever the case of their ASCII letters: no string is made for the words of a
/// text, and most of them are in no set.
///
/// A hash table with open addressing (Knuth, The Art of Computer Programming 3, 6.4, algorithm L); the hash is FNV-1a of
/// 32 bits (Fowler, Noll and Vo). Words outside ASCII, whose case and form are no matter of single bytes, are not told.
struct FoldedWords: Sendable {
  /// The words' bytes one after the other, and where each begins; one more at the end.
  private let bytes: [UInt8]
  private let begins: [Int]
  /// One past a word's number, 0 in a free slot; a power of two of them, at most half of them taken.
  private let slots: [UInt16]

  /// A set of words in lower case; those outside ASCII are left out.
  init(_ words: some Collection<String>) {
    let ascii = Set(words.filter { $0.utf8.allSatisfy { $0 < 0x80 } }).sorted()
    var bytes: [UInt8] = []
    var begins = [0]
    var size = 16
    while size < ascii.count * 2 { size *= 2 }
    var slots = [UInt16](repeating: 0, count: size)
    for (number, word) in ascii.enumerated() {
      bytes += word.utf8
      begins.append(bytes.count)
      var slot = Int(word.utf8.reduce(Self.basis, Self.mixed)) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(number + 1)
    }
    (self.bytes, self.begins, self.slots) = (bytes, begins, slots)
  }

  /// Whether the word in a range of the text is one of the set; nil where it is not ASCII.
  func contains(_ text: ByteText, _ range: Range<Int>) -> Bool? {
    var hash = Self.basis
    for byte in text[range] {
      if byte >= 0x80 { return nil }
      hash = Self.mixed(hash, Self.folded(byte))
    }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if stands(Int(slots[slot]) - 1, text[range]) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func stands(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let begin = begins[number]
    guard begins[number + 1] - begin == word.count else { return false }
    for at in 0..<word.count where bytes[begin + at] != Self.folded(word[at]) { return false }
    return true
  }

  private static let basis: UInt32 = 2_166_136_261

  private static func mixed(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
