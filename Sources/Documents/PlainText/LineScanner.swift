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

  /// What a byte may do: 0 nothing, 1 end a line, 2 begin a line end of more bytes, 3 be layout.
  private static let roles: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x0A...0x0D: 1
    case 0xC2, 0xE2: 2
    case 0x09, 0x5B: 3
    default: 0
    }
  }

  mutating func next() -> Line? {
    guard at < bytes.count else { return nil }
    let from = at
    var hasLayout = false
    var end = bytes.count
    var past = bytes.count
    Self.roles.withUnsafeBufferPointer { roles in
      var cursor = from
      while cursor < bytes.count {
        let role = roles[Int(bytes[cursor])]
        if role != 0 {
          if role == 3 {
            hasLayout = hasLayout || isLayout(cursor)
          } else {
            let length = endLength(cursor)
            if length > 0 {
              (end, past) = (cursor, cursor + length)
              return
            }
          }
        }
        cursor += 1
      }
    }
    let count = scalarCount(from..<end)
    defer {
      at = past
      scalars += count + (past > end ? scalarCount(end..<past) : 0)
    }
    return Line(range: from..<end, start: scalars, count: count, hasLayout: hasLayout)
  }

  private func isLayout(_ at: Int) -> Bool {
    bytes[at] == 0x09 || at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "b")
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
