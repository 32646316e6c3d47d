/// A white strip down the middle of a page: rows one after the other of which no word stands in it.
struct PDFGutter {
  let left: Double
  let right: Double
  /// The rows of the page beside it.
  let rows: Range<Int>

  var middle: Double { (left + right) / 2 }

  /// A narrower strip comes of the spaces of a few lines that happen to stand one above the other.
  private static let narrowest = 6.0
  /// More rows than columns have: what goes on longer is a table, and need not be looked at.
  private static let most = 300

  /// The strips in the middle of a page, those beside most rows first, then the widest. Words count, not spans: the spaces
  /// of a justified line may be as wide as a gutter, but not row after row in one place.
  static func all(of page: PDFPage, fewest: Int) -> [PDFGutter] {
    let first = 0.3 * page.width
    let count = Int(0.4 * page.width)
    guard count > 0, count < 10_000 else { return [] }
    // For each point of the width, the row from which on no word stands there.
    var begin = [Int](repeating: 0, count: count)
    var found: [PDFGutter] = []
    /// Takes the strips that end above `row`, of those points that are covered there.
    func close(_ points: Range<Int>, at row: Int) {
      var at = points.lowerBound
      while at < points.upperBound {
        var end = at + 1
        while end < count, begin[end] == begin[at] { end += 1 }
        var start = at
        while start > 0, begin[start - 1] == begin[at] { start -= 1 }
        if (fewest...most).contains(row - begin[at]), Double(end - start) >= narrowest {
          found.append(
            PDFGutter(left: first + Double(start), right: first + Double(end), rows: begin[at]..<row))
        }
        for point in at..<min(end, points.upperBound) { begin[point] = row + 1 }
        at = end
      }
    }
    for (number, row) in page.rows.enumerated() {
      for word in row.spans.lazy.flatMap(\.words) {
        let low = max(0, min(count, Int((word.left - first).rounded(.down))))
        let high = max(low, min(count, Int((word.right - first).rounded(.up))))
        close(low..<high, at: number)
      }
    }
    close(0..<count, at: page.rows.count)
    return found.sorted { ($0.rows.count, $0.right - $0.left) > ($1.rows.count, $1.right - $1.left) }
  }
}
