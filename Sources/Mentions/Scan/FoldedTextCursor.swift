/// What recognizers ask of a folded text at an offset.
extension FoldedText {
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inline(__always) static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// Past the spaces at `offset`, at most `limit` of them.
  func skipSpaces(_ offset: Int, limit: Int = 3) -> Int {
    var at = offset
    while at < offset + limit, self[at] == 0x20 { at += 1 }
    return at
  }

  /// Past the digits at `offset`.
  func skipDigits(_ offset: Int) -> Int {
    var at = offset
    while Self.isDigit(self[at]) { at += 1 }
    return at
  }

  /// Past the ASCII letters and digits at `offset`.
  func skipAlphanumerics(_ offset: Int) -> Int {
    var at = offset
    while Self.isAlphanumeric(self[at]) { at += 1 }
    return at
  }

  /// The value of up to nine digits; nil for none or more.
  func integer(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 9 else { return nil }
    return range.reduce(0) { $0 * 10 + Int(bytes[$1] &- 0x30) }
  }

  /// The digits at `offset` with their end, when there are `lengths` of them.
  func digits(_ offset: Int, _ lengths: ClosedRange<Int>) -> (value: Int, end: Int)? {
    let end = skipDigits(offset)
    guard lengths.contains(end - offset), let value = integer(offset..<end) else { return nil }
    return (value, end)
  }

  /// Whether the ASCII `word` stands at `offset`.
  func has(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= count else { return false }
    for step in 0..<word.utf8CodeUnitCount where bytes[offset + step] != word.utf8Start[step] { return false }
    return true
  }

  /// Whether a word may begin at `offset`: no letter or digit of ASCII stands before it.
  func isWordStart(_ offset: Int) -> Bool { !Self.isAlphanumeric(self[offset - 1]) }

  /// Whether a word may end at `offset`: no letter or digit of ASCII follows.
  func isWordEnd(_ offset: Int) -> Bool { !Self.isAlphanumeric(self[offset]) }

  /// The scalar of three bytes (Han and its punctuation) at `offset`; 0 when there is another.
  @inline(__always) func wide(_ offset: Int) -> UInt32 {
    let lead = self[offset]
    guard lead & 0xF0 == 0xE0 else { return 0 }
    return UInt32(lead & 0x0F) << 12 | UInt32(self[offset + 1] & 0x3F) << 6 | UInt32(self[offset + 2] & 0x3F)
  }

  /// Whether a Han character stands at `offset`.
  func isHan(_ offset: Int) -> Bool {
    let value = wide(offset)
    return (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value == 0x3007
  }

  /// Where the scalar before `offset` begins.
  func before(_ offset: Int) -> Int {
    var at = offset - 1
    while at > 0, self[at] & 0xC0 == 0x80 { at -= 1 }
    return max(0, at)
  }

  /// Past the scalar at `offset`.
  func after(_ offset: Int) -> Int { min(count, offset + Folder.length(self[offset])) }
}
