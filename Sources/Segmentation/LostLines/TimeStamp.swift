import Languages

/// A date with a clock time as mail programs set it on a line of its own: `04/26/2001 07:17 AM`.
struct TimeStamp {
  /// The bytes of the date and the time.
  let range: Range<Int>
  /// Whether a preposition leads it in (`on 08/16/2000 03:14:14 PM`): it ends its line then, and does not begin it.
  let isLedIn: Bool
  /// Whether it is a line, or the end of one: in running text a small word stands before it.
  let isLine: Bool

  /// Whether the colon at `offset` stands between digits.
  static func isClock(_ text: ByteText, colon offset: Int) -> Bool {
    text[offset] == UInt8(ascii: ":") && isDigit(text, offset - 1) && isDigit(text, offset + 1)
  }

  /// The stamp whose first colon stands at `offset`; nil when there is none.
  init?(_ text: ByteText, colon offset: Int, sentence: Int) {
    var start = offset
    guard Self.back(text, &start, 2), Self.backSpace(text, &start), Self.back(text, &start, 4),
      Self.back(text, &start, slash: ()), Self.back(text, &start, 2), Self.back(text, &start, slash: ()),
      Self.back(text, &start, 2), start >= sentence
    else { return nil }
    var end = offset + 1
    guard Self.pair(text, &end) else { return nil }
    var hasSeconds = false
    if end < text.count, text[end] == UInt8(ascii: ":") {
      end += 1
      guard Self.pair(text, &end) else { return nil }
      hasSeconds = true
    }
    guard text.has(" AM", at: end) || text.has(" PM", at: end) else { return nil }
    range = start..<end + 3
    let before = Preceding(text, stop: Self.trimmed(text, start), sentence: sentence)
    isLedIn = before.isSmall
    isLine = start == sentence || hasSeconds || !before.isSmall && before.length > 0
  }

  private static func isDigit(_ text: ByteText, _ at: Int) -> Bool {
    at >= 0 && at < text.count && (0x30...0x39).contains(text[at])
  }

  /// Steps back over one to `most` digits.
  private static func back(_ text: ByteText, _ at: inout Int, _ most: Int) -> Bool {
    let end = at
    while end - at < most, isDigit(text, at - 1) { at -= 1 }
    return at < end
  }

  private static func back(_ text: ByteText, _ at: inout Int, slash: Void) -> Bool {
    guard at > 0, text[at - 1] == UInt8(ascii: "/") else { return false }
    at -= 1
    return true
  }

  private static func backSpace(_ text: ByteText, _ at: inout Int) -> Bool {
    guard at > 0, text[at - 1] == 0x20 else { return false }
    at -= 1
    return true
  }

  /// Steps over two digits.
  private static func pair(_ text: ByteText, _ at: inout Int) -> Bool {
    guard isDigit(text, at), isDigit(text, at + 1) else { return false }
    at += 2
    return true
  }

  private static func trimmed(_ text: ByteText, _ offset: Int) -> Int {
    text.scalar(before: offset)?.isSpace == true ? text.start(before: offset) : offset
  }
}
