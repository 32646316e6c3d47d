/// Reads what `pdftotext -bbox-layout` prints: pages, and in them lines of words with the boxes they stand in.
final class PDFPageParser: HTMLHandler {
  private(set) var pages: [PDFPage] = []
  private var width = 0.0
  private var height = 0.0
  private var spans: [PDFSpan] = []
  private var words: [PDFWord] = []
  private var box: (left: Double, right: Double, top: Double, bottom: Double)?
  private var text = ""

  static func pages(of output: [UInt8], path: String, limits: ReadLimits) throws -> [PDFPage] {
    let parser = PDFPageParser()
    try HTMLParser.parse(output, path: path, limits: limits, to: parser)
    return parser.pages
  }

  func start(_ name: String, _ attributes: HTMLAttributes) {
    switch name {
    case "page":
      width = PDFPageParser.number(attributes["width"])
      height = PDFPageParser.number(attributes["height"])
      spans = []
    case "line": words = []
    case "word":
      text = ""
      box = (
        PDFPageParser.number(attributes["xmin"]), PDFPageParser.number(attributes["xmax"]),
        PDFPageParser.number(attributes["ymin"]), PDFPageParser.number(attributes["ymax"])
      )
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "word":
      if let box, !text.isEmpty {
        let clean = String(String.UnicodeScalarView(text.unicodeScalars.compactMap(PDFPageParser.shown)))
        words.append(PDFWord(text: clean, left: box.left, right: box.right, top: box.top, bottom: box.bottom))
      }
      box = nil
    case "line": spans += PDFRows.spans(PDFRows.words(words))
    case "page": pages.append(PDFPage(height: height, width: width, rows: PDFRows.rows(spans)))
    default: break
    }
  }

  /// A character as it is read; codes of symbol fonts stay, since they are most often bullets.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    (0xF000...0xF0FF).contains(scalar.value) ? scalar : Windows1252.shown(scalar)
  }

  func text(_ text: String) { if box != nil { self.text += text } }

  /// A coordinate; a page is never larger than its format allows, so that what is no number, or is beside every page, is 0.
  private static func number(_ text: String?) -> Double {
    guard let value = text.flatMap(Double.init), value.isFinite, abs(value) < 1e6 else { return 0 }
    return value
  }
}
