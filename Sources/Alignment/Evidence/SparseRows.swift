/// A sparse matrix by rows: of each word, the words of the other side with a value.
struct SparseRows {
  /// Where each row starts in `columns` and `values`; one more than rows.
  private(set) var starts: [Int]
  private(set) var columns: [Int32] = []
  private(set) var values: [Float] = []

  /// Rows without entries.
  init(emptyRows: Int = 0) { starts = .init(repeating: 0, count: emptyRows + 1) }

  var rowCount: Int { starts.count - 1 }

  /// Adds the next row.
  mutating func append(_ row: [(column: Int32, value: Float)]) {
    for entry in row {
      columns.append(entry.column)
      values.append(entry.value)
    }
    starts.append(columns.count)
  }

  /// Adds an entry to the row that is not yet ended.
  mutating func append(_ column: Int32, _ value: Float) {
    columns.append(column)
    values.append(value)
  }

  /// Ends a row.
  mutating func endRow() { starts.append(columns.count) }

  /// The entries of a row, as positions in `columns` and `values`.
  func row(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

  /// Calls `body` with each entry of a row.
  @inline(__always)
  func forEach(in number: Int, _ body: (_ column: Int32, _ value: Float) -> Void) {
    for at in row(number) { body(columns[at], values[at]) }
  }

  /// The value at a place; 0 when the row has none.
  func value(_ rowNumber: Int, _ column: Int32) -> Float {
    for at in row(rowNumber) where columns[at] == column { return values[at] }
    return 0
  }

  /// The same entries with each value changed.
  func mapValues(_ change: (_ column: Int32, _ value: Float) -> Float) -> SparseRows {
    var result = self
    for at in columns.indices { result.values[at] = change(columns[at], values[at]) }
    return result
  }

  /// Replaces one value, by its position.
  mutating func setValue(_ position: Int, _ value: Float) { values[position] = value }

  /// Rows become columns.
  func transposed(columnCount: Int) -> SparseRows {
    var lists = [[(column: Int32, value: Float)]](repeating: [], count: columnCount)
    for number in 0..<rowCount {
      for at in row(number) { lists[Int(columns[at])].append((Int32(number), values[at])) }
    }
    var result = SparseRows()
    for list in lists { result.append(list) }
    return result
  }

  /// Each row divided by its sum.
  func normalised() -> SparseRows {
    var result = self
    for number in 0..<rowCount {
      let sum = row(number).reduce(Float(0)) { $0 + values[$1] }
      if sum > 0 { for at in row(number) { result.values[at] /= sum } }
    }
    return result
  }
}
