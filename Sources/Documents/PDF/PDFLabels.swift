/// Which numbers and letters before texts are part of them.
///
/// A list's label hangs: further lines stand under the text. A number that somebody typed with a tab behind it does not:
/// further lines stand under the number. A text of one line follows what most others with labels of its form do, or else
/// most of all; where nothing tells, the number is a list's.
struct PDFLabels {
  private enum Form: Hashable {
    case number
    case section
    case letter
    case other
  }

  private var hanging: [Form: Int] = [:]

  init(_ layout: PDFLayout, _ paragraphs: PDFParagraphs) {
    var lines: [PDFLine] = []
    for element in layout.elements { if case .line(let line) = element { lines.append(line) } }
    for paragraph in paragraphs.paragraphs(lines, inCell: false) {
      guard let form = PDFLabels.form(paragraph.lines[0]), let hangs = PDFLabels.hangs(paragraph) else { continue }
      hanging[form, default: 0] += hangs ? 1 : -1
    }
  }

  /// The paragraph with its label in the text where it belongs there.
  func settled(_ paragraph: PDFParagraphs.Paragraph) -> PDFParagraphs.Paragraph {
    guard let form = PDFLabels.form(paragraph.lines[0]), let word = paragraph.lines[0].labelWord else {
      return paragraph
    }
    let all = hanging.values.reduce(0, +)
    let hangs = PDFLabels.hangs(paragraph) ?? hanging[form].map { $0 > 0 } ?? (all == 0 ? form == .letter : all > 0)
    if hangs { return paragraph }
    var settled = paragraph
    settled.lines[0].label = nil
    settled.lines[0].words.insert(word, at: 0)
    return settled
  }

  /// Whether the lines after the first stand under the text; nil when there are none, or they stand elsewhere.
  private static func hangs(_ paragraph: PDFParagraphs.Paragraph) -> Bool? {
    let first = paragraph.lines[0]
    guard paragraph.lines.count > 1 else { return nil }
    let second = paragraph.lines[1]
    if second.page != first.page || second.column != first.column { return nil }
    if abs(second.textLeft - first.textLeft) < 4 { return true }
    return abs(second.textLeft - first.left) < 4 ? false : nil
  }

  /// The form of a label that may have been typed; nil for bullets and where there is no label.
  private static func form(_ line: PDFLine) -> Form? {
    guard let label = line.label, !Labels.isBullet(PlacedText(label.unicodeScalars)) else { return nil }
    let body = label.unicodeScalars.filter { !"()（）.、．".unicodeScalars.contains($0) }
    if body.allSatisfy({ ("0"..."9").contains($0) }) {
      return label.unicodeScalars.dropLast().contains(".") ? .section : .number
    }
    return body.allSatisfy { $0.properties.isAlphabetic } ? .letter : .other
  }
}
