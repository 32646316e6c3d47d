/// Finds tables among a page's rows: rows of several texts whose gaps stand one above the other.
///
/// No rules are seen, only words. A row of the table begins where its first column does, unless that line is the rest of
/// the one before it: then the line before is so full that the next word did not fit.
struct PDFTableFinder {
  let measures: PDFMeasures
  private let rows: [[PDFLine]]
  private let wrap: PDFWrap
  /// What word processors leave free between the texts of two columns.
  static let padding = 10.0

  init(_ rows: [[PDFLine]], _ measures: PDFMeasures, _ wrap: PDFWrap) {
    self.rows = rows
    self.measures = measures
    self.wrap = wrap
  }

  /// The rows that belong to the table which begins at `start`, and the table; nil when none does.
  func table(from start: Int, page: Int) -> (end: Int, table: PDFTable)? {
    guard rows[start].count > 1 else { return nil }
    var columns = rows[start].map { (left: $0.left, right: $0.right) }
    var end = start + 1
    while end < rows.count, belongs(end, from: start, &columns) { end += 1 }
    // Rows at the end that are not followed by others of the table are the text's.
    while end > start + 1, rows[end - 1].count == 1, isInFirst(rows[end - 1][0], columns), !isRest(end - 1, columns) {
      end -= 1
    }
    var table = PDFTable(columns: columns, page: page)
    fill(&table, start..<end)
    return (end, table)
  }

  private func gap(_ row: Int) -> Double {
    guard row > 0 else { return 0 }
    let height = max(rows[row - 1][0].height, rows[row][0].height)
    return (rows[row][0].bottom - rows[row - 1][0].bottom) / max(height, 1)
  }

  private func belongs(_ row: Int, from start: Int, _ columns: inout [(left: Double, right: Double)]) -> Bool {
    let lines = rows[row]
    let gap = gap(row)
    if lines.count > 1 {
      guard gap < 4.5, fits(lines, columns) else { return false }
      part(&columns, at: row, from: start)
      join(lines, to: &columns)
      return true
    }
    let line = lines[0]
    guard gap < 2.4 else { return false }
    if !isInFirst(line, columns) {
      guard let column = columns.firstIndex(where: { line.left > $0.left - 4 && line.left < $0.right }) else {
        return false
      }
      columns[column].right = max(columns[column].right, min(line.right, columns[safe: column + 1]?.left ?? line.right))
      return true
    }
    guard columns.count > 1, line.right < columns[1].left - 1, gap < max(1.5, measures.pitch * 1.15) else {
      return false
    }
    if isRest(row, columns) { return true }
    // A cell alone in its row: more rows of the table follow at once.
    return rows[safe: row + 1].map { $0.count > 1 && self.gap(row + 1) < 1.6 && fits($0, columns) } ?? false
  }

  private func isInFirst(_ line: PDFLine, _ columns: [(left: Double, right: Double)]) -> Bool {
    columns.count < 2 || line.left < columns[1].left - 4
  }

  /// Whether a line of the first column is the rest of the line above it.
  private func isRest(_ row: Int, _ columns: [(left: Double, right: Double)]) -> Bool {
    guard let above = rows[safe: row - 1]?.first, let line = rows[row].first, columns.count > 1,
      isInFirst(above, columns)
    else { return false }
    return line.label == nil && wrap.isFull(above, edge: max(above.right, columns[1].left - Self.padding), next: line)
  }

  /// Whether most texts of a row stand in the columns.
  private func fits(_ lines: [PDFLine], _ columns: [(left: Double, right: Double)]) -> Bool {
    let inside = lines.filter { line in columns.contains { line.left < $0.right + 2 && line.right > $0.left - 2 } }
    return inside.count * 2 > lines.count
  }

  /// Parts columns that only headings over several columns made: a row and the next one stand on both sides of a gap that
  /// few rows before cross.
  private func part(_ columns: inout [(left: Double, right: Double)], at row: Int, from start: Int) {
    for (line, next) in zip(rows[row], rows[row].dropFirst()) {
      guard let column = columns.firstIndex(where: { $0.left < line.right && $0.right > next.left }) else { continue }
      func crosses(_ other: PDFLine) -> Bool { other.left < line.right && other.right > next.left }
      let crossing = rows[start..<row].filter { $0.contains(where: crosses) }.count
      let below = rows[safe: row + 1] ?? []
      let isGap =
        !below.contains(where: crosses) && below.contains { $0.right <= next.left && $0.right > columns[column].left }
        && below.contains { $0.left >= line.right && $0.left < columns[column].right }
      guard crossing <= PDFTableFinder.headings, isGap else { continue }
      let whole = columns[column]
      columns[column] = (min(whole.left, line.left), line.right)
      columns.insert((next.left, max(whole.right, next.right)), at: column + 1)
    }
  }

  /// How many lines a heading over several columns has at most.
  private static let headings = 3

  /// Takes a row's texts into the columns: wider ones widen them, new ones stand between.
  private func join(_ lines: [PDFLine], to columns: inout [(left: Double, right: Double)]) {
    for line in lines {
      let touched = columns.indices.filter { line.left < columns[$0].right + 1 && line.right > columns[$0].left - 1 }
      if touched.isEmpty {
        let at = columns.firstIndex { $0.left > line.right } ?? columns.count
        columns.insert((line.left, line.right), at: at)
      } else if touched.count == 1 {
        columns[touched[0]].left = min(columns[touched[0]].left, line.left)
        columns[touched[0]].right = max(columns[touched[0]].right, line.right)
      }
    }
  }

  private func fill(_ table: inout PDFTable, _ range: Range<Int>) {
    let edges = table.columns.indices.map { edge(of: $0, in: table) }
    var before: [Int: PDFLine] = [:]
    for row in range {
      var cells: [Int: [PDFLine]] = [:]
      for var line in rows[row] {
        let column = table.column(of: line)
        line.edge = edges[column]
        cells[column, default: []].append(line)
      }
      let first = cells.mapValues { $0[0] }
      if table.rows.isEmpty || begins(first, after: before, gap: row > range.lowerBound ? gap(row) : 0) {
        table.rows.append(cells)
      } else {
        table.rows[table.rows.count - 1].merge(cells) { $0 + $1 }
      }
      before = first
    }
  }

  /// How far a column's text can go.
  private func edge(of column: Int, in table: PDFTable) -> Double {
    let own = table.columns[column].right
    guard let next = table.columns[safe: column + 1] else { return own + 2 }
    return max(own, next.left - Self.padding)
  }

  /// Whether a line of the table begins a new row after the line `before`.
  private func begins(_ line: [Int: PDFLine], after before: [Int: PDFLine], gap: Double) -> Bool {
    if let first = line[0] {
      // Lines of one cell are as close as lines of the text are, or closer.
      guard before[0] != nil, first.label == nil, gap <= min(1.45, measures.pitch * 1.2) else { return true }
      return !line.allSatisfy { column, next in
        before[column].map { wrap.isFull($0, edge: $0.edge, next: next) } ?? false
      }
    }
    // A column that had ended begins again, and so do others: a row whose first cell is empty.
    let restarts = line.keys.filter { before[$0] == nil }
    return restarts.count > 0 && line.count > 1 && before[0] == nil
  }
}
