/// What stands on the pages, in reading order.
enum PDFElement {
  case line(PDFLine)
  case table(PDFTable)
}

/// From pages to lines and tables in reading order, with the notes apart.
struct PDFLayout {
  private(set) var elements: [PDFElement] = []
  /// The notes of each page.
  private(set) var notes: [[PDFNotes.Note]] = []
  let measures: PDFMeasures
  let wrap = PDFWrap()
  private var columnCount = 0
  private var columns = PDFColumns()

  init(_ raw: [PDFPage]) {
    var pages = PDFRunningLines.removed(from: raw)
    measures = PDFMeasures(pages)
    for number in pages.indices {
      let found = PDFNotes.take(from: &pages[number], body: measures.body)
      notes.append(found.notes)
      add(pages[number], number, labels: Set(found.notes.map(\.label)))
    }
  }

  private mutating func add(_ page: PDFPage, _ number: Int, labels: Set<String>) {
    for stretch in columns.stretches(of: page) {
      columnCount += 1
      let edge = stretch.isColumn ? stretch.rows.lazy.map(\.right).max() : nil
      var rows: [[PDFLine]] = []
      for row in stretch.rows {
        let (rest, marks) = labels.isEmpty ? (row, []) : row.withoutMarks(labels)
        guard let rest else { continue }
        var lines = PDFLine.lines(of: rest)
        for at in lines.indices {
          lines[at].page = number
          lines[at].column = columnCount
          lines[at].edge = edge ?? measures.edge
        }
        lines[lines.count - 1].marks = marks
        rows.append(lines)
      }
      add(rows, page: number)
    }
  }

  private mutating func add(_ rows: [[PDFLine]], page: Int) {
    let finder = PDFTableFinder(rows, measures, wrap)
    var at = 0
    while at < rows.count {
      if let (end, table) = finder.table(from: at, page: page) {
        add(table)
        at = end
      } else {
        addLine(rows[at][0], page: page, isFirst: at == 0)
        at += 1
      }
    }
  }

  private mutating func add(_ table: PDFTable) {
    if case .table(var before) = elements.last, before.page == table.page - 1, before.hasColumns(of: table) {
      before.append(table)
      elements[elements.count - 1] = .table(before)
    } else {
      elements.append(.table(table))
    }
  }

  /// A line alone at the top of a page may be the rest of a cell of the page before.
  private mutating func addLine(_ line: PDFLine, page: Int, isFirst: Bool) {
    if case .table(var table) = elements.last, table.columns.count > 1,
      isFirst && table.page == page - 1 || table.isRest(line, on: page),
      let column = table.columns.indices.dropFirst().first(where: { abs(table.columns[$0].left - line.left) < 2 })
    {
      var line = line
      line.edge =
        table.columns[safe: column + 1].map { $0.left - PDFTableFinder.padding } ?? table.columns[column].right
      if !table.rows.isEmpty { table.rows[table.rows.count - 1][column, default: []].append(line) }
      table.rest = line
      elements[elements.count - 1] = .table(table)
      return
    }
    elements.append(.line(line))
  }
}
