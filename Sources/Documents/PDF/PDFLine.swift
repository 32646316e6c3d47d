/// A stretch of a row that belongs to one text: its words, and the bullet or number before them.
struct PDFLine {
  var label: String?
  /// The label's own word, for a number or letter that may be part of the text.
  var labelWord: PDFWord?
  var words: [PDFWord]
  /// Where the label begins, or else the text.
  let left: Double
  let top: Double
  let bottom: Double
  /// The page's number from 0, and the column of its text.
  var page = 0
  var column = 0
  /// How far the text could have gone on to the right.
  var edge = 0.0
  /// The marks of notes that stood here.
  var marks: [String] = []

  init(_ span: PDFSpan, label: PDFSpan? = nil, top: Double, bottom: Double) {
    self.label = label.map { WordSymbols.bullet($0.plain, font: "") }
    labelWord = label?.words.first
    words = span.words
    left = label?.left ?? span.left
    self.top = top
    self.bottom = bottom
  }

  var textLeft: Double { words[0].left }
  var right: Double { words[words.count - 1].right }
  var height: Double { bottom - top }
  var plain: String { words.map(\.text).joined(separator: " ") }
  private(set) lazy var placed = PlacedText(plain.unicodeScalars)

  /// The lines of a row: a bullet or number and the text close behind it are one.
  static func lines(of row: PDFRow) -> [PDFLine] {
    var lines: [PDFLine] = []
    var at = 0
    while at < row.spans.count {
      let span = row.spans[at]
      if let next = row.spans[safe: at + 1], isLabel(span, before: next, alone: row.spans.count == 2) {
        lines.append(PDFLine(next, label: span, top: row.top, bottom: row.bottom))
        at += 2
      } else if let line = afterBullet(span, row) {
        lines.append(line)
        at += 1
      } else {
        lines.append(PDFLine(span, top: row.top, bottom: row.bottom))
        at += 1
      }
    }
    return lines
  }

  private static func isLabel(_ span: PDFSpan, before next: PDFSpan, alone: Bool) -> Bool {
    let gap = next.left - span.right
    guard span.words.count == 1, gap < 4 * next.height else { return false }
    let text = PlacedText(span.words[0].text.unicodeScalars)
    if Labels.isBullet(text) { return true }
    return alone && (Labels.isTypedLabel(text.scalars) || isNumber(span.words[0].text))
  }

  /// A section's number: `1`, `12`, `2.1`, `A.1`; longer ones are numbers of documents or years.
  private static func isNumber(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 5
      && parts.enumerated().allSatisfy { at, part in
        let isDigits = (1...2).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
        return isDigits
          || (at == 0 && parts.count > 1 && part.count == 1 && part.allSatisfy { $0.isASCII && $0.isLetter })
      }
  }

  /// A bullet that stands in the same span as its text.
  private static func afterBullet(_ span: PDFSpan, _ row: PDFRow) -> PDFLine? {
    guard span.words.count > 1, Labels.isBullet(PlacedText(span.words[0].text.unicodeScalars)) else { return nil }
    // A dash and a space is what somebody typed; the dash of a list has more room behind it.
    let isDash = span.words[0].text.unicodeScalars.first.map { $0.properties.isDash || $0 == "*" || $0 == "o" } ?? false
    if isDash, span.words[1].left - span.words[0].right < 0.5 * span.words[1].height { return nil }
    return PDFLine(
      PDFSpan(words: Array(span.words.dropFirst())), label: PDFSpan(words: [span.words[0]]), top: row.top,
      bottom: row.bottom)
  }
}
