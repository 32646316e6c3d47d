/// Puts lines together into paragraphs.
///
/// A line goes on with the next one when that one follows at the usual distance in the same font, has no label, does not
/// stand further in than a paragraph's lines do, and when the line is full: its last word is followed by one that did not
/// fit. A page's end and a column's end are no distance.
struct PDFParagraphs {
  /// A text with what is known of it.
  struct Paragraph {
    var lines: [PDFLine]
    var label: String? { lines[0].label }
    var marks: [String] { lines.flatMap(\.marks) }
    var height: Double { lines[0].height }
  }

  let measures: PDFMeasures
  let wrap: PDFWrap

  /// Boxes to tick.
  private static let boxes = Set("☐☑☒□■".unicodeScalars)

  func paragraphs(_ lines: [PDFLine], inCell: Bool) -> [Paragraph] {
    var all: [Paragraph] = []
    for line in lines {
      if let open = all.last, goesOn(open, line, inCell: inCell) {
        all[all.count - 1].lines.append(line)
      } else {
        all.append(Paragraph(lines: [line]))
      }
    }
    return all
  }

  private func goesOn(_ open: Paragraph, _ line: PDFLine, inCell: Bool) -> Bool {
    let last = open.lines[open.lines.count - 1]
    guard line.label == nil, abs(line.height - last.height) < 0.12 * last.height else { return false }
    if last.words[last.words.count - 1].isAfterLeader { return false }
    let isBreak = line.page != last.page || line.column != last.column
    if !isBreak {
      let pitch = (line.bottom - last.bottom) / max(last.height, 1)
      if pitch > (inCell ? max(1.45, measures.pitch * 1.15) : measures.pitch * 1.2) { return false }
      if pitch < 0.3 { return true }
    }
    let isFilled = wrap.isFull(last, edge: last.edge, next: line)
    // What stands under the label of an item that ended early goes on with what the item stands in.
    if isBreak, !isFilled, open.label != nil, abs(line.textLeft - open.lines[0].left) < 4 { return false }
    let isFull = isFilled || isOpen(last, line)
    // A number at the end of a sentence may come to stand in front of a line.
    let begins = Labels.begins(PlacedText(line.plain.unicodeScalars))
    if Labels.isBullet(PlacedText(line.words[0].text.unicodeScalars)) { return false }
    if line.words[0].text.unicodeScalars.first.map(Self.boxes.contains) == true { return false }
    if begins, !isFull || ends(last) { return false }
    if !isBreak, isIndented(open, line) { return false }
    if isBreak, ends(last), !inCell, line.textLeft > last.textLeft + 0.8 * line.height { return false }
    return isFull
  }

  /// Whether the words show that a line is half a text, wherever it ends: a hyphen, an open bracket, a conjunction.
  private func isOpen(_ line: PDFLine, _ next: PDFLine) -> Bool {
    let (one, other) = (PlacedText(line.plain.unicodeScalars), PlacedText(next.plain.unicodeScalars))
    if one.scalars.last == "-", one.scalars.dropLast().last?.properties.isAlphabetic == true,
      other.scalars.first?.properties.isLowercase == true
    {
      return true
    }
    return LineJoin.goesOn(one, other, inCell: true)
  }

  /// Whether a line stands where a new paragraph begins.
  private func isIndented(_ open: Paragraph, _ line: PDFLine) -> Bool {
    let last = open.lines[open.lines.count - 1]
    let step = line.textLeft - last.textLeft
    if step > 0.6 * line.height {
      // After a label in the text the lines hang; lines around one middle are centred.
      let first = open.lines[0].words[0].text
      let isNumbered = first.utf8.count <= 2 && first.utf8.allSatisfy { (0x30...0x39).contains($0) }
      let isLabelled = isNumbered || Labels.begins(PlacedText(open.lines[0].plain.unicodeScalars))
      let hangs = open.lines.count == 1 && (isLabelled || hasTab(open.lines[0], at: line.textLeft))
      return !hangs && !isCentred(last, line)
    }
    // Back to the left only after the first line.
    return step < -0.6 * line.height && open.lines.count > 1 && !isCentred(last, line)
  }

  /// Whether one of a line's first words stands exactly there, as text does behind a number and a tab.
  private func hasTab(_ line: PDFLine, at left: Double) -> Bool {
    line.words.dropFirst().prefix(3).contains { abs($0.left - left) < 1 }
  }

  private func isCentred(_ line: PDFLine, _ next: PDFLine) -> Bool {
    abs((line.textLeft + line.right) - (next.textLeft + next.right)) < 6
  }

  private func ends(_ line: PDFLine) -> Bool {
    line.words.last?.text.unicodeScalars.last.map { ".。!！?？:：;；".unicodeScalars.contains($0) } ?? false
  }
}
