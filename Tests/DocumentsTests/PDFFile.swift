/// Writes a small PDF of text: each word where a test wants it. Letters are half as wide as high, Han characters as wide;
/// no font is in the file, since only the text is read again.
struct PDFFile {
  /// A piece of text with its left end and base line, in points from the page's lower left corner.
  struct Piece {
    let text: String
    let x: Double
    let y: Double
    let size: Double
  }

  private var pages: [[Piece]] = []

  /// Adds a page (612 by 792 points).
  mutating func page(_ pieces: [Piece]) { pages.append(pieces) }

  /// Adds a page of lines at one distance from each other from `top` downwards.
  mutating func page(lines: [String], x: Double = 72, top: Double = 700, size: Double = 11, pitch: Double = 14) {
    page(lines.enumerated().map { Piece(text: $1, x: x, y: top - Double($0) * pitch, size: size) })
  }

  /// The file's bytes.
  var bytes: [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(pages.indices.map { "\(7 + $0 * 2) 0 R" }.joined(separator: " "))] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
      """
      << /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) \
      /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 591 500] >>
      """,
      """
      << /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 -220 1000 900] /ItalicAngle 0 /Ascent 900 \
      /Descent -220 /CapHeight 700 /StemV 80 >>
      """,
      PDFFile.stream(
        """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> \
        endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end
        """),
    ]
    for (number, page) in pages.enumerated() {
      objects.append(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> \
        /Contents \(8 + number * 2) 0 R >>
        """)
      objects.append(PDFFile.stream(page.map(PDFFile.show).joined(separator: "\n")))
    }
    return PDFFile.file(objects)
  }

  private static func show(_ piece: Piece) -> String {
    let codes = piece.text.utf16.map { String(Int($0) + 0x10000, radix: 16).dropFirst() }.joined()
    return "BT /F \(piece.size) Tf 1 0 0 1 \(piece.x) \(piece.y) Tm <\(codes)> Tj ET"
  }

  private static func stream(_ text: String) -> String {
    "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
  }

  private static func file(_ objects: [String]) -> [UInt8] {
    var out = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (number, object) in objects.enumerated() {
      offsets.append(out.utf8.count)
      out += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = out.utf8.count
    out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { out += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n" }
    return Array((out + "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n").utf8)
  }
}
