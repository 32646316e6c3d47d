/// Reads a text whose lines are sentences already: no block is made and no line joined or dropped.
public struct LineReader {
  /// The lines without their ends; a last line end makes no line.
  public let lines: [String]
  /// The document that the lines come from where the file is no plain text.
  public let document: Document?

  /// The limits of such texts: 1 GB, as a corpus has it.
  public static let limits = ReadLimits(fileBytes: 1 << 30)

  /// Reads the file at `path`; nil is standard input, which messages call `name`.
  /// - Throws: `DocumentError`.
  public init(
    path: String?, name: String, limits: ReadLimits = LineReader.limits, changes: TrackedChanges = .accept
  ) throws {
    let bytes =
      try path.map { try FileBytes.read(path: $0, limits: limits) }
      ?? FileBytes.read(descriptor: 0, path: name, limit: limits.fileBytes)
    guard !bytes.isEmpty, case .text = FileKind(bytes, path: path ?? name) else {
      // What is empty, too large for a document, or nothing that is read is refused there.
      let document = try DocumentReader.read(bytes: bytes, path: name, changes: changes)
      self.document = document
      lines = Self.lines(of: document.text)
      return
    }
    try LineLength.check(bytes, path: name, limit: limits.lineBytes)
    lines = Self.lines(of: try TextDecoder(path: name).text(of: bytes))
    document = nil
    if lines.allSatisfy({ $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }) {
      throw DocumentError.noText(path: name)
    }
  }

  private static func lines(of text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [String] = []
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let isCRLF = end > start && bytes[end - 1] == 0x0D
        lines.append(String(decoding: bytes[start..<(isCRLF ? end - 1 : end)], as: UTF8.self))
        start = end + 1
      }
      return lines
    }
  }
}
