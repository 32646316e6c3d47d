import Documents

extension FuzzTarget {
  /// Whole files as they come, of whatever kind the bytes say.
  static let text = FuzzTarget("text") { try read($0) }

  /// Word packages, the zip archive included.
  static let docx = FuzzTarget("docx") { try read($0) }

  private static func read(_ bytes: [UInt8]) throws {
    do {
      try DocumentInvariants.check(try DocumentReader.read(bytes: bytes, path: "fuzz", limits: .fuzz))
    } catch is DocumentError {}
  }
}

extension ReadLimits {
  /// Limits that end an input within seconds.
  static let fuzz = ReadLimits(fileBytes: 1 << 20, lineBytes: 1 << 18, archiveEntries: 100, partBytes: 1 << 20)
}
