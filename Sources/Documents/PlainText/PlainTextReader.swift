/// Plain text into blocks, by rules for text extracted from Word.
///
/// - `[bookmark: …]` marks are dropped wherever they stand.
/// - A line that begins with a tab holds table cells, parted by further tabs; a bullet or a typed label (`a)`) and its tab
///   are no boundary. Lines that follow at once without a tab belong to the last cell: each is a text of its own unless it
///   obviously goes on with the line before (`LineJoin`). A blank line ends the cell, any other line the table.
/// - A bullet and its tab make an item; the bullet is its label.
/// - Other lines are paragraphs or headings (`HeadingRule`), one a line; a tab inside is one space.
enum PlainTextReader {
  static func read(bytes: [UInt8], path: String, limits: ReadLimits) throws -> Document {
    try LineLength.check(bytes, path: path, limit: limits.lineBytes)
    return read(text: try TextDecoder(path: path).text(of: bytes), path: path)
  }

  static func read(text: String, path: String) -> Document {
    var builder = PlainTextBuilder()
    var lines = LineScanner(text)
    var current = lines.next().map { TextLine($0.text) }
    while let line = current {
      let next = lines.next().map { TextLine($0.text) }
      builder.add(line, next: next)
      current = next
    }
    return Document(path: path, format: .plainText, text: text, blocks: builder.finish())
  }
}
