/// The pieces that likeness of sentences is counted in: a Han character, a word or a mark is one. Words with digits are all
/// the same piece, since a number is easily exchanged.
struct MemoryTokens {
  /// A number a piece; equal pieces have equal ones.
  private(set) var numbers: [UInt32] = []
  /// Where each begins, and where the last one ends.
  private(set) var starts: [Int] = []

  static let number: UInt32 = 1

  /// The pieces of bytes in the form of `NormalizedText`.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x20 {
        at += 1
        continue
      }
      let start = at
      var hash: UInt32 = 0x811C_9DC5
      var hasDigit = false
      var isWord = false
      repeat {
        let byte = bytes[at]
        let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let kind = Self.kind(bytes, at, width)
        // A Han character or mark is a piece by itself, and ends a word.
        if at > start && kind != .word { break }
        for offset in at..<min(at + width, bytes.count) { hash = (hash ^ UInt32(bytes[offset])) &* 0x0100_0193 }
        if (0x30...0x39).contains(byte) { hasDigit = true }
        isWord = kind == .word
        at += width
      } while isWord && at < bytes.count && bytes[at] != 0x20
      numbers.append(hasDigit ? Self.number : max(hash, 2))
      starts.append(start)
    }
    starts.append(bytes.count)
  }

  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int) -> ScalarClass {
    let byte = bytes[at]
    if byte < 0x80 { return ScalarClass(Unicode.Scalar(byte)) }
    if (0xE4...0xE9).contains(byte) { return .han }
    let end = min(at + width, bytes.count)
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<end]), as: UTF8.self)
    return text.unicodeScalars.first.map { ScalarClass($0) } ?? .mark
  }
}
