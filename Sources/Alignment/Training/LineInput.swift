/// The lines of a UTF-8 text, read piece by piece.
struct LineInput {
  /// The most bytes of a line (16 MB).
  static let limit = 16 << 20

  /// Calls `body` with each line that holds more than white space, and its number from 1; a byte order mark is left out.
  /// - Throws: `TrainingError` for a line that is no UTF-8 or too long, and what `body` throws.
  static func forEachLine(_ input: ByteInput, _ body: (_ line: String, _ number: Int) throws -> Void) throws {
    var rest: [UInt8] = []
    var number = 0
    func take(_ bytes: ArraySlice<UInt8>) throws {
      number += 1
      let plain = number == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
      guard let line = String(validating: plain, as: UTF8.self) else {
        throw TrainingError.malformedLine(path: input.path, line: number, expected: "UTF-8")
      }
      let text = line.hasSuffix("\r") ? String(line.dropLast()) : line
      if text.utf8.contains(where: { $0 > 0x20 }) { try body(text, number) }
    }
    try input.forEachPiece { piece in
      var piece = piece
      while let end = piece.firstIndex(of: 0x0A) {
        rest += piece[..<end]
        try take(rest[...])
        rest.removeAll(keepingCapacity: true)
        piece = piece[(end + 1)...]
      }
      rest += piece
      if rest.count > limit {
        throw TrainingError.lineTooLong(path: input.path, line: number + 1, limit: limit)
      }
    }
    if !rest.isEmpty { try take(rest[...]) }
  }
}
