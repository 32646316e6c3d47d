/// Why a glossary file could not be read: one case a cause, with the file and the line (from 1).
public enum GlossaryError: Error, Equatable, Sendable {
  /// The file or folder is missing or not readable.
  case cannotRead(file: String)
  /// A line is not UTF-8.
  case notUTF8(file: String, line: Int)
  /// The heading lacks a column.
  case missingColumn(file: String, column: String)
  /// A line has more cells than the heading.
  case tooManyCells(file: String, line: Int, expected: Int, found: Int)
  /// A cell that must be filled is empty.
  case emptyCell(file: String, line: Int, column: String)
  /// A cell has none of the values its column knows.
  case unknownValue(file: String, line: Int, column: String, value: String)
}
