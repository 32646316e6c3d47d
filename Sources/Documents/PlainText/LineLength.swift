/// Refuses a line that is too long before anything is decoded.
enum LineLength {
  /// Looks for a line end no further than `limit` bytes on, from there backward: of lines of usual length hardly a byte
  /// is looked at.
  static func check(_ bytes: [UInt8], path: String, limit: Int) throws {
    try bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while bytes.count - start > limit {
        guard let end = bytes[start...start + limit].lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
          let line = LineCount.line(after: bytes[..<start])
          throw DocumentError.lineTooLong(path: path, line: line, limit: limit)
        }
        start = end + 1
      }
    }
  }
}
