/// Finds pieces of text in the source they were parsed from, going forward, and counts Unicode scalars on the way.
struct SourceCursor {
  private let source: [UInt8]
  /// Where each line begins: bytes and scalars.
  private var lines: [(byte: Int, scalar: Int)] = [(0, 0)]
  private var byte = 0
  private var scalar = 0
  /// How far ahead a piece is looked for: a line of marks and targets may stand before it.
  private static let reach = 1 << 16

  init(_ source: [UInt8]) {
    self.source = source
    var scalar = 0
    for (at, byte) in source.enumerated() {
      if byte & 0xC0 != 0x80 { scalar += 1 }
      let isCRLF = byte == 0x0D && at + 1 < source.count && source[at + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isCRLF) { lines.append((at + 1, scalar)) }
    }
  }

  /// Goes to the beginning of a line, counted from 1.
  mutating func go(toLine line: Int) {
    let start = lines[Swift.min(Swift.max(1, line), lines.count) - 1]
    (byte, scalar) = (start.byte, start.scalar)
  }

  /// Goes past the next place where `piece` stands and gives where that is in scalars; nil, and no step, when it does not
  /// stand ahead as it is: an entity was resolved.
  mutating func find(_ piece: [UInt8]) -> Int? {
    guard let first = piece.first else { return nil }
    let end = Swift.min(source.count - piece.count, byte + SourceCursor.reach)
    var (at, count) = (byte, scalar)
    while at <= end {
      if source[at] == first, source[at...].starts(with: piece) {
        byte = at + piece.count
        scalar = count + piece.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
        return count
      }
      if source[at] & 0xC0 != 0x80 { count += 1 }
      at += 1
    }
    return nil
  }
}
