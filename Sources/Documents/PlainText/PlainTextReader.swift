/// Plain text into blocks, by rules for text extracted from Word.
///
/// - `[bookmark: …]` marks are dropped wherever they stand.
/// - A line that begins with a tab holds table cells, parted by further tabs; a bullet or a typed label (`a)`) and its tab
///   are no boundary. Lines that follow at once without a tab belong to the last cell: each is a text of its own unless it
///   obviously goes on with the line before (`LineJoin`). A blank line ends the cell, any other line the table.
/// - A bullet and its tab make an item; the bullet is its label.
/// - Lines broken to a width are joined (`HardWrap`), tables drawn with strokes or dashes are cells (`DrawnTable`), and
///   notes at the end (`[1] …`) are notes (`TextNotes`).
/// - Other lines are paragraphs or headings (`HeadingRule`), one a line; a tab inside is one space.
///
/// Lines that are running text at first sight (`RunningLine`) stay bytes of the document's text; the others are taken
/// apart (`TextLine`).
enum PlainTextReader {
  static func read(bytes: [UInt8], path: String, limits: ReadLimits) throws -> Document {
    read(text: try text(of: bytes, path: path, limits: limits), path: path)
  }

  /// The decoded text.
  static func text(of bytes: [UInt8], path: String, limits: ReadLimits) throws -> String {
    try LineLength.check(bytes, path: path, limit: limits.lineBytes)
    return try TextDecoder(path: path).text(of: bytes)
  }

  static func read(text: String, path: String) -> Document {
    guard let remarks = TextRemarks(text) else {
      return Document(path: path, format: .plainText, text: text, blocks: blocks(of: text))
    }
    let blocks = blocks(of: remarks.blanked)
    return Document(path: path, format: .plainText, text: text, blocks: blocks, remarks: remarks.remarks(in: blocks))
  }

  private static func blocks(of text: String) -> [Block] {
    var contiguous = text
    let blocks = contiguous.withUTF8 { bytes in
      var builder = PlainTextBuilder(text, bytes)
      if let form = ExtractedForm(bytes) {
        builder.addLines(TextLines(bytes, form))
      } else {
        builder.addLines(LineScanner(bytes))
      }
      return builder.finish()
    }
    return TextNotes.marked(blocks)
  }
}
