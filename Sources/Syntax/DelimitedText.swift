/// Tables as text: comma-separated values (RFC 4180) and the same with tabs.
///
/// A cell with the separator, a quotation mark or a line end stands in quotation marks, its own marks doubled. Rows are
/// written with CR LF; any line end is read. A byte order mark is no part of the first cell.
public struct DelimitedText: Sendable {
  /// What parts two cells.
  public let separator: Character
  /// Whether formulas are guarded against, see `SpreadsheetCell`.
  public let isForSpreadsheets: Bool

  /// Tables of one kind.
  public init(separator: Character, isForSpreadsheets: Bool = true) {
    self.separator = separator
    self.isForSpreadsheets = isForSpreadsheets
  }

  /// A row with the line it begins in, from 1.
  public struct Row: Sendable, Equatable {
    /// Its cells.
    public let cells: [String]
    /// Its line.
    public let line: Int
  }

  /// Why a table was not read.
  public enum Failure: Error, Equatable, Sendable {
    /// The quotation mark of a cell that begins in this line is not closed.
    case openQuotation(line: Int)
    /// A closing quotation mark in this line is followed by something else than the end of the cell.
    case textAfterQuotation(line: Int)
  }

  /// The text of rows.
  /// - Parameter byteOrderMark: whether it begins with one.
  public func text(_ rows: [[String]], byteOrderMark: Bool = false) -> String {
    var text = byteOrderMark ? "\u{FEFF}" : ""
    for row in rows { text += row.map(written).joined(separator: String(separator)) + "\r\n" }
    return text
  }

  private func written(_ cell: String) -> String {
    let cell = isForSpreadsheets ? SpreadsheetCell.guarded(cell) : cell
    let separator = separator.asciiValue ?? 0
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == separator }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  /// The rows of a text; empty lines are none.
  /// - Throws: `Failure`.
  public func rows(of text: String) throws -> [Row] {
    var scanner = DelimitedScanner(text, separator: separator.asciiValue ?? 0x2C)
    var rows: [Row] = []
    while let row = try scanner.next() {
      if row.cells == [""] { continue }
      rows.append(isForSpreadsheets ? Row(cells: row.cells.map(SpreadsheetCell.unguarded), line: row.line) : row)
    }
    return rows
  }
}
