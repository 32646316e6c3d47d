/// What stands on the two sides of a white strip, and whether it is running text.
struct PDFColumnText {
  let left: [PDFRow]
  let right: [PDFRow]
  private let both: Int
  private let width: Double

  init(_ page: PDFPage, _ gutter: PDFGutter) {
    let rows = page.rows[gutter.rows]
    left = rows.compactMap { Self.side($0) { $0.right <= gutter.middle } }
    right = rows.compactMap { Self.side($0) { $0.left >= gutter.middle } }
    both = rows.count { $0.left < gutter.middle && $0.right > gutter.middle }
    width = page.width
  }

  private static func side(_ row: PDFRow, _ isInside: (PDFWord) -> Bool) -> PDFRow? {
    let spans = row.spans.compactMap { span in
      let words = span.words.filter(isInside)
      return words.isEmpty ? nil : PDFSpan(words: words)
    }
    return spans.isEmpty ? nil : PDFRow(spans: spans)
  }

  /// A strip without the rows at its ends that are rather text over the full width: short ones, apart from the columns.
  static func trimmed(_ gutter: PDFGutter, _ page: PDFPage) -> PDFGutter {
    func isOneSided(_ row: PDFRow) -> Bool { row.right <= gutter.middle || row.left >= gutter.middle }
    func isApart(_ row: PDFRow, _ next: PDFRow) -> Bool { next.bottom - row.bottom > 1.5 * next.height }
    var rows = gutter.rows
    // Only while two rows are left, so that each has a neighbour.
    while rows.count > 1, isOneSided(page.rows[rows.lowerBound]),
      isApart(page.rows[rows.lowerBound], page.rows[rows.lowerBound + 1])
    {
      rows.removeFirst()
    }
    while rows.count > 1, isOneSided(page.rows[rows.upperBound - 1]),
      isApart(page.rows[rows.upperBound - 2], page.rows[rows.upperBound - 1])
    {
      rows.removeLast()
    }
    return PDFGutter(left: gutter.left, right: gutter.right, rows: rows)
  }

  /// Whether both sides are columns of running text. Where columns beside a strip at the same place are known, little has
  /// to be shown, and the text may end before the second one.
  func isText(asBeside known: PDFGutter?) -> Bool {
    let reach = left.lazy.map(\.right).max() ?? 0
    if let known, right.isEmpty { return abs(reach - known.left) < 6 && Self.full(left).count >= 2 && !isParted(left) }
    let begin = right.lazy.map(\.left).min() ?? 0
    // The lines on the left reach the gutter, and both columns are wide enough for sentences.
    guard begin - reach < 0.13 * width, reach - (left.lazy.map(\.left).min() ?? 0) > 0.25 * width,
      (right.lazy.map(\.right).max() ?? 0) - begin > 0.25 * width
    else { return false }
    if known != nil { return !isParted(left) && !isParted(right) }
    guard both * 2 >= max(left.count, right.count), both >= 4, isFilled(left), isFilled(right), !isParted(left),
      !isParted(right)
    else { return false }
    return !areSideBySide
  }

  private func isFilled(_ rows: [PDFRow]) -> Bool { Self.full(rows).count * 2 >= rows.count }

  private static func full(_ rows: [PDFRow]) -> [PDFRow] {
    let left = rows.lazy.map(\.left).min() ?? 0
    let right = rows.lazy.map(\.right).max() ?? 0
    return rows.filter { $0.right > left + 0.8 * (right - left) }
  }

  /// Whether a side has columns of its own, and so is several columns of a table; of a few rows nothing is said.
  private func isParted(_ rows: [PDFRow]) -> Bool {
    let full = Self.full(rows)
    guard full.count >= 6, let row = full.first else { return false }
    return zip(row.words, row.words.dropFirst()).contains { word, next in
      var (low, high) = (word.right, next.left)
      for other in full where high - low >= 6 {
        guard let gap = zip(other.words, other.words.dropFirst()).first(where: { $0.right < high && $1.left > low })
        else { return false }
        (low, high) = (max(low, gap.0.right), min(high, gap.1.left))
      }
      return high - low >= 6
    }
  }

  /// Whether the paragraphs on both sides begin side by side, as the rows of a table do.
  private var areSideBySide: Bool {
    let (here, there) = (beginnings(left), beginnings(right))
    let common = here.count { one in there.contains { abs($0 - one) < 4 } }
    return common > 0 && common * 2 >= min(here.count, there.count)
  }

  /// Where texts begin after more than a line's distance.
  private func beginnings(_ rows: [PDFRow]) -> [Double] {
    zip(rows, rows.dropFirst()).compactMap { $1.bottom - $0.bottom > 1.5 * $1.height ? $1.bottom : nil }
  }

  /// A column's rows as lines: one that was spread over the whole width is one text, however wide its spaces are.
  static func lines(_ rows: [PDFRow]) -> [PDFRow] {
    let edge = rows.lazy.map(\.right).max() ?? 0
    let left = rows.lazy.map(\.left).min() ?? 0
    return rows.map { row in
      guard row.spans.count > 1, row.right > edge - 2, row.left < left + 3 * row.height else { return row }
      let gaps = zip(row.words, row.words.dropFirst()).map { $1.left - $0.right }.sorted()
      guard let widest = gaps.last, let usual = gaps[safe: gaps.count / 2], widest < max(2.5 * usual, row.height) else {
        return row
      }
      return PDFRow(spans: [PDFSpan(words: row.words)])
    }
  }
}
