/// Scans delimited text row by row, over UTF-8 bytes.
struct DelimitedScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var at = 0
  private var line = 1

  init(_ text: String, separator: UInt8) {
    let bytes = Array(text.utf8)
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.separator = separator
  }

  /// The next row, nil at the end.
  mutating func next() throws -> DelimitedText.Row? {
    guard at < bytes.count else { return nil }
    let start = line
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    passLineEnd()
    return DelimitedText.Row(cells: cells, line: start)
  }

  private mutating func cell() throws -> String {
    if at < bytes.count, bytes[at] == 0x22 { return try quoted() }
    let start = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func quoted() throws -> String {
    let start = line
    var cell: [UInt8] = []
    at += 1
    while at < bytes.count {
      if bytes[at] == 0x22 {
        at += 1
        guard at < bytes.count, bytes[at] == 0x22 else { return try closed(cell) }
      } else if bytes[at] == 0x0A {
        line += 1
      }
      cell.append(bytes[at])
      at += 1
    }
    throw DelimitedText.Failure.openQuotation(line: start)
  }

  private func closed(_ cell: [UInt8]) throws -> String {
    guard at == bytes.count || [separator, 0x0A, 0x0D].contains(bytes[at]) else {
      throw DelimitedText.Failure.textAfterQuotation(line: line)
    }
    return String(decoding: cell, as: UTF8.self)
  }

  private mutating func passLineEnd() {
    guard at < bytes.count else { return }
    if bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    line += 1
  }
}
