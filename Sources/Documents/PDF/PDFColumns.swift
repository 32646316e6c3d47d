/// Parts a page into stretches that are read one after the other: rows over the full width, and columns of running text.
///
/// A gutter parts columns, not cells, when for a good while rows stand on both sides of it, the lines on either side mostly
/// reach across their column, and the gaps between paragraphs do not stand side by side as the rows of a table do.
enum PDFColumns {
  private static let fewest = 8
  /// More rows than columns have: what goes on longer is a table, and need not be looked at from each of its rows.
  private static let most = 300

  static func stretches(of page: PDFPage) -> [[PDFRow]] {
    var stretches: [[PDFRow]] = []
    var plain: [PDFRow] = []
    var at = 0
    while at < page.rows.count {
      if let (end, gutter) = columns(page, from: at) {
        if !plain.isEmpty { stretches.append(plain) }
        plain = []
        stretches.append(side(page.rows[at..<end]) { $0.right <= gutter })
        stretches.append(side(page.rows[at..<end]) { $0.left >= gutter })
        at = end
      } else {
        plain.append(page.rows[at])
        at += 1
      }
    }
    if !plain.isEmpty { stretches.append(plain) }
    return stretches
  }

  private static func side(_ rows: ArraySlice<PDFRow>, _ isInside: (PDFSpan) -> Bool) -> [PDFRow] {
    rows.compactMap { row in
      let spans = row.spans.filter(isInside)
      return spans.isEmpty ? nil : PDFRow(spans: spans)
    }
  }

  /// Where the columns that begin with row `start` end, and their gutter.
  private static func columns(_ page: PDFPage, from start: Int) -> (end: Int, gutter: Double)? {
    let row = page.rows[start]
    guard row.spans.count >= 2 else { return nil }
    for (span, next) in zip(row.spans, row.spans.dropFirst()) where span.right - span.left > 0.1 * page.width {
      let gutter = (span.right + next.left) / 2
      guard gutter > 0.3 * page.width, gutter < 0.7 * page.width else { continue }
      var end = start
      while end < min(page.rows.count, start + most), !crosses(page.rows[end], gutter) { end += 1 }
      if end - start >= fewest, isText(page.rows[start..<end], gutter, page.width) { return (end, gutter) }
    }
    return nil
  }

  private static func crosses(_ row: PDFRow, _ gutter: Double) -> Bool {
    row.spans.contains { $0.left < gutter - 2 && $0.right > gutter + 2 }
  }

  private static func isText(_ rows: ArraySlice<PDFRow>, _ gutter: Double, _ width: Double) -> Bool {
    let left = side(rows) { $0.right <= gutter + 2 }
    let right = side(rows) { $0.left >= gutter - 2 }
    let both = rows.filter { $0.left < gutter && $0.right > gutter }.count
    guard both * 2 >= rows.count, both >= fewest / 2, isFilled(left), isFilled(right) else { return false }
    // The lines on the left reach the gutter, and both columns are wide enough for sentences.
    let reach = left.map(\.right).max() ?? 0
    let begin = right.map(\.left).min() ?? 0
    guard begin - reach < 0.08 * width, reach - (left.map(\.left).min() ?? 0) > 0.25 * width,
      (right.map(\.right).max() ?? 0) - begin > 0.25 * width
    else { return false }
    // Rows of a table begin side by side.
    let (here, there) = (gaps(left), gaps(right))
    let common = here.filter { gap in there.contains { abs($0 - gap) < 4 } }.count
    return common == 0 || common * 2 < min(here.count, there.count)
  }

  private static func isFilled(_ rows: [PDFRow]) -> Bool {
    let left = rows.map(\.left).min() ?? 0
    let right = rows.map(\.right).max() ?? 0
    let full = rows.filter { $0.right > left + 0.8 * (right - left) }.count
    return full * 2 >= rows.count
  }

  /// Where texts begin after more than a line's distance.
  private static func gaps(_ rows: [PDFRow]) -> [Double] {
    zip(rows, rows.dropFirst()).compactMap { $1.bottom - $0.bottom > 1.5 * $1.height ? $1.bottom : nil }
  }
}
