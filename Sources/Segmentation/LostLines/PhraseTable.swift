import Languages

/// Phrases found by their first byte, whatever the case of their ASCII letters. They stand in one array of bytes, because
/// every sentence asks.
struct PhraseTable: Sendable {
  private let bytes: [UInt8]
  /// Where each phrase stands in `bytes`, longer ones first.
  private let ranges: [Range<Int>]
  private let begins: ByteSet

  init(_ words: Set<String>) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var begins = ByteSet([])
    for word in words.sorted(by: { ($1.utf8.count, $0) < ($0.utf8.count, $1) }) {
      ranges.append(bytes.count..<bytes.count + word.utf8.count)
      begins.insert(Self.folded(word.utf8.first!))
      bytes += word.utf8
    }
    (self.bytes, self.ranges, self.begins) = (bytes, ranges, begins)
  }

  /// Whether a phrase may begin with a byte.
  func mayBegin(_ byte: UInt8) -> Bool { begins.contains(Self.folded(byte)) }

  /// Past the longest phrase that stands at `start` and ends there as a word does; nil when there is none.
  func end(_ text: ByteText, at start: Int) -> Int? {
    guard mayBegin(text[start]) else { return nil }
    for phrase in ranges where stands(phrase, text, start) {
      let end = start + phrase.count
      if bytes[phrase.upperBound - 1] == UInt8(ascii: ":") || text.scalar(at: end).map({ !$0.isLetter }) ?? true {
        return end
      }
    }
    return nil
  }

  private func stands(_ phrase: Range<Int>, _ text: ByteText, _ start: Int) -> Bool {
    guard start + phrase.count <= text.count else { return false }
    var at = start
    for step in phrase {
      if Self.folded(text[at]) != bytes[step] { return false }
      at += 1
    }
    return true
  }

  private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
