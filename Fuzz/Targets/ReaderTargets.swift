import Documents

extension FuzzTarget {
  /// Whole files as they come, of whatever kind the bytes say.
  static let text = FuzzTarget("text") { try read($0) }

  /// Word packages, the zip archive included.
  static let docx = FuzzTarget("docx") { try read($0) }

  /// Pages of HTML, whatever the bytes say.
  static let html = FuzzTarget("html") { try read(Array("<html>".utf8) + $0) }

  /// Markdown, whatever the bytes say.
  static let markdown = FuzzTarget("markdown") { try read($0, path: "fuzz.md") }

  /// What `pdftotext` prints of a PDF: pages of words with the boxes they stand in.
  static let pdfLayout = FuzzTarget("pdf-layout") { bytes in
    do {
      let document = try PDFReader.read(layout: bytes, path: "fuzz.pdf", limits: .fuzz)
      if !document.blocks.isEmpty { try DocumentInvariants.check(document) }
    } catch is DocumentError {}
  }

  private static func read(_ bytes: [UInt8], path: String = "fuzz") throws {
    // What other programs read is theirs to test; none is started here.
    let programs = HelperPrograms(folders: [])
    do {
      let document = try DocumentReader.read(bytes: bytes, path: path, limits: .fuzz, programs: programs)
      try DocumentInvariants.check(document)
    } catch is DocumentError {}
  }
}

extension ReadLimits {
  /// Limits that end an input within seconds.
  static let fuzz = ReadLimits(fileBytes: 1 << 20, lineBytes: 1 << 18, archiveEntries: 100, partBytes: 1 << 20)
}
