/// Where in its tables a story stands.
struct WordTables {
  private struct Table {
    let number: Int
    var row = -1
    var column = 0
    var span = 1
    var isContinuation = false
  }

  private var open: [Table] = []
  private var count = 0

  /// The cell of the innermost table.
  var cell: CellCoordinates? {
    open.last.map { CellCoordinates(table: $0.number, row: max(0, $0.row), column: $0.column) }
  }

  /// Whether a cell here only goes on with the one above it, whose text covers it.
  var isCovered: Bool { open.contains { $0.isContinuation } }

  mutating func startTable() {
    open.append(Table(number: count))
    count += 1
  }

  mutating func endTable() { _ = open.popLast() }

  mutating func startRow() {
    change {
      $0.row += 1
      $0.column = 0
    }
  }

  mutating func startCell() {
    change {
      $0.span = 1
      $0.isContinuation = false
    }
  }

  mutating func endCell() {
    change {
      $0.column += $0.span
      $0.isContinuation = false
    }
  }

  /// Notes a property of the row or cell: columns left out, columns spanned, a cell merged with the one above.
  mutating func property(_ name: String, _ attributes: XMLAttributes) {
    let value = attributes.int("val") ?? 1
    switch name {
    case "gridBefore": change { $0.column += max(0, value) }
    case "gridSpan": change { $0.span = max(1, value) }
    case "vMerge": change { $0.isContinuation = attributes["val"] != "restart" }
    default: break
    }
  }

  private mutating func change(_ body: (inout Table) -> Void) {
    if !open.isEmpty { body(&open[open.count - 1]) }
  }
}
