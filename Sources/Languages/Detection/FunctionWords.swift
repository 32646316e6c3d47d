/// The words that languages in Latin letters use most, told by their bytes.
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
      var isLetter = false
      let end = min(limit, bytes.count)
      for at in 0..<end {
        let byte = bytes[at]
        if byte < 0x80 {
          isLetter = (0x61...0x7A).contains(byte | 0x20)
        } else if byte >= 0xC0 {
          isLetter = Self.beginsLetter(byte, next: at + 1 < end ? bytes[at + 1] : 0)
        }
        if isLetter {
          key = key << 8 | UInt64(Self.small(byte, after: UInt8(truncatingIfNeeded: key)))
          length += 1
        } else {
          // The letter of a number or of a name is no word: Y.2770, E. coli.
          let isInitial = length == 1 && byte == 0x2E && bytes[at - 1] < 0x60
          if length > 0, !isInitial { add(key, length, to: &counts) }
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

  /// Whether a character of several bytes is taken for a letter: all but the marks of Latin-1, general punctuation and the
  /// like, CJK marks and full-width forms. A letter that no list has (ﬁ) makes its word another one, and does not part it.
  @inline(__always)
  private static func beginsLetter(_ first: UInt8, next: UInt8) -> Bool {
    switch first {
    case 0xC2, 0xE2, 0xE3: false
    case 0xC3: next != 0x97 && next != 0xB7
    case 0xEF: next == 0xAC
    default: true
    }
  }

  /// A byte of a word in small letters: À to Þ stand 32 before à to þ in their second byte.
  @inline(__always)
  private static func small(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x80...0x9E: previous == 0xC3 ? byte | 0x20 : byte
    default: byte
    }
  }
}
