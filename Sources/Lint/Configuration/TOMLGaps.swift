/// Finds what the parser must not see: a list in which a `}` or a line separator of Unicode stands for a value
/// (`files = [}`, `["a", }]`). The parser takes for granted there what it has not looked at, and ends the process, or
/// worse.
///
/// Strings and comments are stepped over as TOML 1.0 has them. At a string that its line does not end the parser stops
/// with an error of its own, and so does the look.
enum TOMLGaps {
  /// The line and column, each from 1, of what stands where a value should; nil when there is none.
  static func firstGap(in text: String) -> (line: Int, column: Int)? {
    let bytes = Array(text.utf8)
    var at = 0
    var isValueDue = false
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: " "), 0x09, 0x0A, 0x0D: at += 1
      case UInt8(ascii: "#"): at = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = endOfString(bytes, at) else { return nil }
        at = end
        isValueDue = false
      default:
        if isValueDue, endsValue(bytes[at...]) { return place(bytes, at) }
        isValueDue = bytes[at] == UInt8(ascii: "[") || bytes[at] == UInt8(ascii: ",")
        at += 1
      }
    }
    return nil
  }

  /// Whether a `}`, or NEXT LINE, LINE SEPARATOR or PARAGRAPH SEPARATOR comes first.
  private static func endsValue(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first == UInt8(ascii: "}") || rest.starts(with: [0xC2, 0x85]) || rest.starts(with: [0xE2, 0x80, 0xA8])
      || rest.starts(with: [0xE2, 0x80, 0xA9])
  }

  /// Where the string that begins at `start` is over; nil when it is not.
  private static func endOfString(_ bytes: [UInt8], _ start: Int) -> Int? {
    let quote = bytes[start]
    let isLong = bytes[start...].starts(with: [quote, quote, quote])
    let mark = [UInt8](repeating: quote, count: isLong ? 3 : 1)
    var at = start + mark.count
    while at < bytes.count {
      if bytes[at...].starts(with: mark) {
        at += mark.count
        // A long string may end in up to two quotation marks of its own.
        for _ in 0..<2 where isLong && at < bytes.count && bytes[at] == quote { at += 1 }
        return at
      }
      if bytes[at] == 0x0A, !isLong { return nil }
      at += bytes[at] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
    }
    return nil
  }

  private static func place(_ bytes: [UInt8], _ at: Int) -> (line: Int, column: Int) {
    let start = bytes[..<at].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (bytes[..<at].count { $0 == 0x0A } + 1, String(decoding: bytes[start..<at], as: UTF8.self).count + 1)
  }
}
