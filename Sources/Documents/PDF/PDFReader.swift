/// Reads a PDF through poppler's `pdftotext -bbox-layout`, which tells where each word stands; what belongs together is
/// found here.
///
/// Running heads, running feet and page numbers are left out. Lines become paragraphs again, over page ends too; words
/// broken by a hyphen are mended; text in columns is read column by column; what stands in rows and columns is a table,
/// whose headings are read once when they repeat on every page; notes stand after the paragraph with their mark. A PDF
/// says nothing of headings and lists, so these are guessed from the size of letters and from labels.
package enum PDFReader {
  static func read(bytes: [UInt8], path: String, limits: ReadLimits, programs: HelperPrograms) throws -> Document {
    guard let program = programs.find("pdftotext") else {
      throw DocumentError.missingProgram(path: path, format: "PDF", program: "pdftotext", package: "poppler-utils")
    }
    let folder = try TemporaryFolder(for: path)
    let file = try folder.write(bytes, as: "document.pdf", for: path)
    let result = try ChildProcess(file: path, limits: limits, home: folder.path).run(
      program, ["-q", "-bbox-layout", "-enc", "UTF-8", file, "-"])
    if result.status != 0 {
      if isEncrypted(bytes), result.output.isEmpty { throw DocumentError.encrypted(path: path) }
      throw DocumentError.programFailed(path: path, program: "pdftotext", detail: result.complaint)
    }
    return try read(layout: result.output, path: path, limits: limits)
  }

  /// Reads what `pdftotext -bbox-layout` printed of a file.
  package static func read(layout: [UInt8], path: String, limits: ReadLimits) throws -> Document {
    let pages = try PDFPageParser.pages(of: layout, path: path, limits: limits)
    if pages.allSatisfy(\.rows.isEmpty) { throw DocumentError.scannedPages(path: path, pages: pages.count) }
    var builder = PDFBuilder(pages)
    return builder.document(path: path)
  }

  /// Whether the file has a dictionary that says how it is encrypted; it stands at the end, or in a stream's own.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool { bytes.firstRange(of: Array("/Encrypt".utf8)) != nil }
}
