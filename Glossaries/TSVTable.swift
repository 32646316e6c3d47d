import Foundation

/// A table of tab-separated values with a heading line, read from UTF-8 by splitting bytes.
///
/// A byte order mark, carriage returns, empty lines and lines that begin with `#` are passed over. A line may have fewer
/// cells than the heading (editors drop tabs at a line's end), never more. Cells are trimmed of spaces; there is no
/// quoting.
struct TSVTable {
  /// A line's cells, one a heading, with the line's number from 1.
  struct Row {
    let line: Int
    let cells: [String]
  }

  /// The file, for messages.
  let file: String
  /// The names of the columns.
  let columns: [String]
  /// The lines under the heading.
  let rows: [Row]

  /// Reads a file.
  /// - Throws: `GlossaryError`.
  init(file: String) throws(GlossaryError) {
    guard let data = FileManager.default.contents(atPath: file) else { throw .cannotRead(file: file) }
    var bytes = [UInt8](data)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var columns: [String]?
    var rows: [Row] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.first == UInt8(ascii: "#") || line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      let cells = try Self.cells(of: line, file: file, number: number)
      guard let expected = columns?.count else {
        columns = cells
        continue
      }
      if cells.count > expected {
        throw .tooManyCells(file: file, line: number, expected: expected, found: cells.count)
      }
      rows.append(Row(line: number, cells: cells + Array(repeating: "", count: expected - cells.count)))
    }
    self.file = file
    self.columns = columns ?? []
    self.rows = rows
  }

  /// The index of a column that must be there.
  func column(_ name: String) throws(GlossaryError) -> Int {
    guard let index = columns.firstIndex(of: name) else { throw .missingColumn(file: file, column: name) }
    return index
  }

  /// A cell that must not be empty.
  func required(_ row: Row, _ column: Int) throws(GlossaryError) -> String {
    if row.cells[column].isEmpty { throw .emptyCell(file: file, line: row.line, column: columns[column]) }
    return row.cells[column]
  }

  private static func cells(of line: ArraySlice<UInt8>, file: String, number: Int) throws(GlossaryError) -> [String] {
    var cells: [String] = []
    for cell in line.split(separator: 0x09, omittingEmptySubsequences: false) {
      var cell = cell
      while cell.first == 0x20 { cell = cell.dropFirst() }
      while cell.last == 0x20 { cell = cell.dropLast() }
      guard let text = String(validating: cell, as: UTF8.self) else { throw .notUTF8(file: file, line: number) }
      cells.append(text)
    }
    return cells
  }
}
