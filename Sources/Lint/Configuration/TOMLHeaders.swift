/// Finds what the parser must not see: headings of tables that begin with no key (`[=]`, `[[[`, `[草案]`). The parser takes
/// for granted there what it has not looked at, and ends the process, or worse.
enum TOMLHeaders {
  /// The line, from 1, and column of the first such heading; nil when there is none.
  /// - Parameter parses: whether a beginning of the text is whole, so that what follows begins a statement.
  static func firstFault(in text: String, parses: (String) -> Bool) -> (line: Int, column: Int)? {
    var beginning = ""
    for (number, line) in text.split(separator: 0x0A as UInt8, omittingEmptySubsequences: false).enumerated() {
      if let column = fault(Array(line.utf8)), parses(beginning) { return (number + 1, column) }
      beginning += String(line) + "\n"
    }
    return nil
  }

  /// The column of what is no key in a line that may be such a heading.
  private static func fault(_ line: [UInt8]) -> Int? {
    var at = skipBlanks(line, 0)
    guard at < line.count, line[at] == UInt8(ascii: "[") else { return nil }
    at += 1
    if at < line.count, line[at] == UInt8(ascii: "[") { at += 1 }
    at = skipBlanks(line, at)
    guard at < line.count else { return at + 1 }
    return isKeyStart(line[at]) || line[at] == UInt8(ascii: "]") ? nil : at + 1
  }

  private static func skipBlanks(_ line: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < line.count, line[at] == 0x20 || line[at] == 0x09 { at += 1 }
    return at
  }

  private static func isKeyStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}

extension String {
  /// The parts between bytes, which must be ASCII.
  fileprivate func split(separator: UInt8, omittingEmptySubsequences: Bool) -> [Substring] {
    utf8.split(separator: separator, omittingEmptySubsequences: omittingEmptySubsequences).map { Substring($0) }
  }
}
