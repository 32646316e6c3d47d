/// The words that languages in Latin letters use most and English does not, told by their bytes.
///
/// A word of up to eight bytes is one number, its small letters from the highest byte on, so that a text is gone through
/// without making strings: accents are part of the word, capitals are not.
struct FunctionWords {
  /// For each word the languages it belongs to, the bit of each by its place in the list.
  private let languages: [UInt64: UInt8]
  private let count: Int

  /// - Parameter lists: the words of each language, in small letters.
  init(_ lists: [[String]]) {
    var languages: [UInt64: UInt8] = [:]
    for (number, words) in lists.enumerated() {
      for word in words {
        languages[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: 0] |= 1 << UInt8(number)
      }
    }
    self.languages = languages
    count = lists.count
  }

  /// How many words of each language the first `limit` bytes of a text have.
  func counts(in text: String, limit: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    text.withByteText { bytes in
      var key: UInt64 = 0
      var length = 0
      for byte in bytes[0..<min(limit, bytes.count)] {
        if let letter = Self.letter(byte, after: UInt8(truncatingIfNeeded: key)) {
          key = key << 8 | UInt64(letter)
          length += 1
        } else {
          if length > 0 { add(key, length, to: &counts) }
          (key, length) = (0, 0)
        }
      }
      if length > 0 { add(key, length, to: &counts) }
    }
    return counts
  }

  private func add(_ key: UInt64, _ length: Int, to counts: inout [Int]) {
    guard length <= 8, var languages = languages[key] else { return }
    while languages != 0 {
      counts[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
  }

  /// A byte of a word in small letters; nil for what stands between words. Letters beyond ASCII are those of U+00C0 to
  /// U+02FF, and the words of other scripts, which no list has, may be cut anywhere.
  @inline(__always)
  private static func letter(_ byte: UInt8, after previous: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    // The second byte of a letter: À to Þ stand 32 before à to þ.
    case 0x80...0xBF: (0xC3...0xCB).contains(previous) ? previous == 0xC3 && byte < 0x9F ? byte | 0x20 : byte : nil
    case 0xC3...0xCB: byte
    default: nil
    }
  }
}
