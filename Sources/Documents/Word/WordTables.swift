import Syntax

/// Where in its tables a story stands.
struct WordTables {
  private struct Table {
    let number: Int
    var row = -1
    var column = 0
    var span = 1
    var isContinuation = false
    /// A tracked change took the cell, or the row, away.
    var isCellDropped = false
    var isRowDropped = false
  }

  /// More columns than any table has; Word itself allows 63.
  private static let columns = 1000

  private var open: [Table] = []
  private var count = 0

  /// The cell of the innermost table.
  var cell: CellCoordinates? {
    open.last.map {
      CellCoordinates(table: $0.number, row: max(0, $0.row), column: $0.column, depth: open.count - 1)
    }
  }

  /// Whether the properties of a row are open.
  var isInRowProperties = false

  /// Whether a cell here is seen: it does not only go on with the one above it, whose text covers it, and no tracked
  /// change took it away.
  var isSeen: Bool { !open.contains { $0.isContinuation || $0.isCellDropped || $0.isRowDropped } }

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
      $0.isCellDropped = false
    }
  }

  mutating func endCell() {
    change {
      if !$0.isCellDropped { $0.column += $0.span }
      $0.isContinuation = false
      $0.isCellDropped = false
    }
  }

  /// Ends a row; one that was taken away leaves its number to the next.
  mutating func endRow() {
    change {
      if $0.isRowDropped { $0.row -= 1 }
      $0.isRowDropped = false
    }
  }

  /// Takes the cell away.
  mutating func dropCell() { change { $0.isCellDropped = true } }

  /// Takes the row away.
  mutating func dropRow() { change { $0.isRowDropped = true } }

  /// Forgets the cell's properties.
  mutating func restoreCell() {
    change {
      $0.span = 1
      $0.isContinuation = false
    }
  }

  /// Notes a property of the row or cell: columns left out, columns spanned, a cell merged with the one above or before.
  mutating func property(_ name: WordElement, _ attributes: XMLAttributes) {
    let value = attributes.int("val") ?? 1
    switch name {
    case .gridBefore: change { $0.column += min(max(0, value), WordTables.columns) }
    case .gridSpan: change { $0.span = min(max(1, value), WordTables.columns) }
    case .vMerge, .hMerge: change { $0.isContinuation = attributes["val"] != "restart" }
    default: break
    }
  }

  private mutating func change(_ body: (inout Table) -> Void) {
    if !open.isEmpty { body(&open[open.count - 1]) }
  }
}
