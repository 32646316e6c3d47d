import Languages

/// Skips what is no mark in any language: letters, digits, commas and spaces of ASCII, eight bytes at a time, and the Han
/// characters that begin with the bytes E4 to E9 (U+4000 to U+9FFF). Most of every text is that.
enum PlainRun {
  /// Whether a scalar may be skipped.
  static func skips(_ value: UInt32) -> Bool {
    switch value {
    case 0, 0x0C, 0x10...0x19, 0x20, 0x2C, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4000...0x9FFF: true
    default: false
    }
  }

  /// The first offset from `start` on that is not skipped.
  @inline(__always) static func end(_ text: ByteText, from start: Int) -> Int {
    let bytes = text[0..<text.count]
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if isHan(byte) {
        at += 3
      } else if byte < 0x80, at + 8 <= bytes.count {
        let others = others(ByteWord(bytes, at: at))
        at += ByteWord.first(others)
        if others != 0, !isHan(bytes[at]) { return at }
      } else if skips(UInt32(byte)) {
        at += 1
      } else {
        return at
      }
    }
    return min(at, bytes.count)
  }

  private static func isHan(_ first: UInt8) -> Bool { first >= 0xE4 && first <= 0xE9 }

  /// Which of eight bytes are not skipped.
  @inline(__always) private static func others(_ word: ByteWord) -> UInt64 {
    let folded = word.folded
    let skipped = folded.within(0x61, 0x7A) | folded.within(0x30, 0x39) | folded.within(0x20, 0x20)
    return ~((skipped | folded.within(0x2C, 0x2C)) & word.ascii) & ByteWord.all
  }
}
