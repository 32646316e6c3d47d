/// A table as far as the page shows it: rows of cells, each with its lines.
struct PDFTable {
  /// Where the columns begin and end.
  var columns: [(left: Double, right: Double)]
  /// By column.
  var rows: [[Int: [PDFLine]]] = []
  var page: Int
  /// The last line on a further page that was the rest of the last row.
  var rest: PDFLine?

  /// Whether another table stands in the same columns.
  func hasColumns(of other: PDFTable) -> Bool {
    let shared = other.columns.filter { one in columns.contains { abs($0.left - one.left) < 4 } }
    return shared.count * 3 >= max(columns.count, other.columns.count) * 2
  }

  /// Whether a line follows at once what was the rest of the last row.
  func isRest(_ line: PDFLine, on page: Int) -> Bool {
    rest.map { $0.page == page && line.bottom - $0.bottom < 1.45 * line.height } ?? false
  }

  /// The column that a line stands in: the one it shares most with, or else the next one to the left.
  func column(of line: PDFLine) -> Int {
    var best = (column: 0, common: -Double.infinity)
    for (number, column) in columns.enumerated() {
      let common = min(column.right, line.right) - max(column.left, line.left)
      if common > best.common + 0.01 { best = (number, common) }
    }
    // A cell that spans columns begins in its first.
    let first = columns.firstIndex { line.left < $0.right && line.right > $0.left } ?? best.column
    return min(first, best.column)
  }

  /// Continues with the part of the table on the next page: a heading that repeats is left out, and a row that the page
  /// end broke goes on.
  mutating func append(_ other: PDFTable) {
    var rest = other.rows[...]
    if let heading = rows.first, var first = rest.first, rows.count > 1, PDFTable.drop(heading, from: &first) {
      rest.removeFirst()
      if !first.isEmpty { rest = [first] + rest }
    }
    if let first = rest.first, first[0] == nil, !rows.isEmpty {
      rest.removeFirst()
      rows[rows.count - 1].merge(first) { $0 + $1 }
    }
    rows += rest
    page = other.page
  }

  /// Takes the lines of a heading from the beginning of a row; false when it does not begin with them.
  private static func drop(_ heading: [Int: [PDFLine]], from row: inout [Int: [PDFLine]]) -> Bool {
    var rest = row
    for (column, lines) in heading {
      guard let own = row[column], own.map(\.plain).starts(with: lines.map(\.plain)) else { return false }
      rest[column] = own.count > lines.count ? Array(own.dropFirst(lines.count)) : nil
    }
    row = rest
    return true
  }
}
