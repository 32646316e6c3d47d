import Languages

/// Goes through the bytes of a text line by line.
///
/// Lines end at LF, CR, CR LF, NEL, U+2028, U+2029, and at the vertical tab and form feed with which Word's own text
/// export writes a line break and a page break.
struct LineScanner: IteratorProtocol, Sequence {
  /// A line without its end.
  struct Line {
    /// Its bytes.
    let range: Range<Int>
    /// How many scalars stand before it in the text.
    let start: Int
    /// How many scalars it has.
    let count: Int
    /// Whether it has a tab, or a bracket that may begin a bookmark mark.
    let hasLayout: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var scalars = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Line? {
    guard at < bytes.count else { return nil }
    let from = at
    var hasLayout = false
    var end = bytes.count
    var past = bytes.count
    var cursor = plainEnd(from: from)
    while cursor < bytes.count {
      if isLayout(cursor) {
        hasLayout = true
      } else if case let length = endLength(cursor), length > 0 {
        (end, past) = (cursor, cursor + length)
        break
      }
      cursor = plainEnd(from: cursor + 1)
    }
    let count = scalarCount(from..<end)
    defer {
      at = past
      scalars += count + (past > end ? scalarCount(end..<past) : 0)
    }
    return Line(range: from..<end, start: scalars, count: count, hasLayout: hasLayout)
  }

  /// The first byte from `start` on that may end a line or be layout. Characters that begin with the bytes E3 to EF are
  /// passed over whole, and ASCII in eights.
  @inline(__always) private func plainEnd(from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0xE3 && byte <= 0xEF {
        at += 3
      } else if byte < 0x80, at + 8 <= bytes.count {
        let word = ByteWord(bytes, at: at)
        let plain = (word.within(0x20, 0x5A) | word.within(0x5C, 0x7F)) & word.ascii
        if plain & 0x80 == 0 { return at }
        at += ByteWord.first(~plain & ByteWord.all)
      } else {
        switch byte {
        case 0x09...0x0D, 0x5B, 0xC2, 0xE2: return at
        default: at += 1
        }
      }
    }
    return at < bytes.count ? at : bytes.count
  }

  private func isLayout(_ at: Int) -> Bool {
    bytes[at] == 0x09 || bytes[at] == 0x5B && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "b")
  }

  /// How many bytes the line end at `at` has, 0 when there is none.
  private func endLength(_ at: Int) -> Int {
    switch bytes[at] {
    case 0x0D: at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    case 0x0A...0x0C: 1
    case 0xC2: at + 1 < bytes.count && bytes[at + 1] == 0x85 ? 2 : 0
    default:
      at + 2 < bytes.count && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9) ? 3 : 0
    }
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in UnsafeBufferPointer(rebasing: bytes[range]) { count += byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }
}
