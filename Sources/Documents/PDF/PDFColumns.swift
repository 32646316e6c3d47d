/// Parts pages into stretches that are read one after the other: rows over the full width, and columns of running text.
///
/// A white strip parts columns, not cells, when for a good while rows stand on both sides of it, the lines on either side
/// mostly reach across their column, and the paragraphs do not begin side by side as the rows of a table do. Where one
/// page has columns, others have them at the same place with fewer rows.
struct PDFColumns {
  /// Rows over the full width, or those of a column.
  struct Stretch {
    var rows: [PDFRow]
    let isColumn: Bool
  }

  private static let fewest = 8
  private static let fewestAgain = 2
  /// The strips that parted columns on pages before.
  private var known: [PDFGutter] = []

  /// A page's stretches in the order of reading.
  mutating func stretches(of page: PDFPage) -> [Stretch] {
    var taken: [PDFGutter] = []
    for gutter in PDFGutter.all(of: page, fewest: known.isEmpty ? Self.fewest : Self.fewestAgain) {
      guard !taken.contains(where: { $0.rows.overlaps(gutter.rows) }) else { continue }
      let before = known.last { $0.left < gutter.right - 1 && $0.right > gutter.left + 1 }
      let trimmed = PDFColumnText.trimmed(gutter, page)
      guard before != nil || trimmed.rows.count >= Self.fewest,
        PDFColumnText(page, trimmed).isText(asBeside: before)
      else { continue }
      taken.append(trimmed)
      if before == nil { known.append(trimmed) }
    }
    return parted(page, taken.sorted { $0.rows.lowerBound < $1.rows.lowerBound })
  }

  private func parted(_ page: PDFPage, _ gutters: [PDFGutter]) -> [Stretch] {
    var stretches: [Stretch] = []
    var at = 0
    for gutter in gutters {
      if gutter.rows.lowerBound > at {
        stretches.append(Stretch(rows: Array(page.rows[at..<gutter.rows.lowerBound]), isColumn: false))
      }
      let text = PDFColumnText(page, gutter)
      for side in [text.left, text.right] where !side.isEmpty {
        stretches.append(Stretch(rows: PDFColumnText.lines(side), isColumn: true))
      }
      at = gutter.rows.upperBound
    }
    if at < page.rows.count { stretches.append(Stretch(rows: Array(page.rows[at...]), isColumn: false)) }
    return stretches
  }
}
