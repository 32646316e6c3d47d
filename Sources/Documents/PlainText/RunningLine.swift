import Languages

/// A line that is running text at first sight, by its bytes: no layout in it, nothing in front, and too long or too
/// sentence-like for a heading. Nearly every line of a long text is one, and is never taken apart into scalars.
struct RunningLine {
  /// The bytes without white space at either end.
  let range: Range<Int>
  /// Where its first scalar stands in the document.
  let start: Int
  /// How many scalars it has.
  let count: Int
  /// Whether it begins in lower case, so that it may go on with the line before.
  let beginsSmall: Bool
  /// Whether it ends with a mark after which nothing goes on.
  let isEnded: Bool

  private static let stops = Set(".,;:!?。，、；：！？…".unicodeScalars.map(\.value))
  private static let ends = Set(".!?:;。！？：；…".unicodeScalars.map(\.value))

  /// The line when it is one.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: LineScanner.Line) {
    guard !line.hasLayout else { return nil }
    var from = line.range.lowerBound
    var to = line.range.upperBound
    var trimmed = 0
    var before = 0
    while from < to, let space = Self.space(bytes, from, to) {
      from += space
      before += 1
    }
    while to > from, let space = Self.spaceBefore(bytes, to, from) {
      to -= space
      trimmed += 1
    }
    guard from < to else { return nil }
    let first = Self.scalar(bytes, from)
    let last = Self.scalar(bytes, Self.start(bytes, before: to))
    guard !Self.isWhiteSpace(first), !Self.isWhiteSpace(last), !Labels.isBullet(first) else { return nil }
    range = from..<to
    start = line.start + before
    count = line.count - before - trimmed
    beginsSmall = first.isSmall
    isEnded = Self.ends.contains(last.value)
    if count <= HeadingRule.widest && !Self.stops.contains(last.value) { return nil }
  }

  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    // Letters of the two languages and visible ASCII need no look into the tables of properties.
    if scalar.isHan || (0x21...0x7E).contains(scalar.value) { return false }
    return scalar.properties.isWhitespace
  }

  /// The length of an ordinary space at `at`: a blank, or the ideographic space that indents Chinese paragraphs.
  private static func space(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int? {
    bytes[at] == 0x20 ? 1 : isIdeographicSpace(bytes, at, end) ? 3 : nil
  }

  private static func spaceBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ from: Int) -> Int? {
    if bytes[end - 1] == 0x20 { return 1 }
    return end - 3 >= from && isIdeographicSpace(bytes, end - 3, end) ? 3 : nil
  }

  private static func isIdeographicSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at + 3 <= end && bytes[at] == 0xE3 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80
  }

  private static func start(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
    var at = end - 1
    while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Unicode.Scalar {
    let first = bytes[at]
    if first < 0x80 { return Unicode.Scalar(first) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for step in 1..<length { value = value << 6 | UInt32(bytes[at + step]) & 0x3F }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
