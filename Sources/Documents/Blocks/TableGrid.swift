/// Where the cells of one table stand, merged ones counted with all the columns and rows they cover.
struct TableGrid {
  /// More columns or rows than one cell of a real table covers.
  private static let widest = 1000

  /// The table's number in the document.
  let number: Int
  /// How many tables' cells it stands in.
  let depth: Int
  private var row = -1
  private var column = 0
  /// For each column, how many further rows a cell above covers.
  private var covered: [Int] = []

  init(number: Int, depth: Int) {
    self.number = number
    self.depth = depth
  }

  mutating func startRow() {
    row += 1
    column = 0
  }

  /// Ends a row: what covers cells from above covers one row less.
  mutating func endRow() {
    for column in covered.indices where covered[column] > 0 && !isNew[column] { covered[column] -= 1 }
    for column in isNew.indices { isNew[column] = false }
  }

  /// Columns whose cover began in this row, so that it counts from the next.
  private var isNew: [Bool] = []

  /// The coordinates of the next cell, which covers so many columns and rows.
  mutating func startCell(columns: Int = 1, rows: Int = 1) -> CellCoordinates {
    while column < covered.count, covered[column] > 0, !isNew[column] { column += 1 }
    let width = min(max(1, columns), TableGrid.widest)
    let place = CellCoordinates(table: number, row: max(0, row), column: column, depth: depth)
    if rows > 1 {
      while covered.count < column + width {
        covered.append(0)
        isNew.append(false)
      }
      for at in column..<column + width {
        covered[at] = min(rows, 65_534) - 1
        isNew[at] = true
      }
    }
    column += width
    return place
  }
}
