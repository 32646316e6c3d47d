internal import CXLSX
import Foundation
import Termbase
import Terminology

/// An Excel workbook: a sheet for each kind of concept with its names, one a row, and a sheet of translation units; the heading
/// stays in view and filters. Every cell is a text, whatever it begins with, and is shown as one (format `@`), so that it stays
/// one when somebody edits it.
public struct SpreadsheetWriter: ExchangeWriter {
  /// The format has no options.
  public init() {}

  fileprivate static let columns = TermColumn.allCases.map { Workbook.Column(width: $0.width, wraps: $0.wraps) }

  /// Concepts and units as a workbook.
  /// - Throws: `InterchangeError.spreadsheet`.
  public func write(_ contents: ExchangeContents) throws -> WrittenFile {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("concord-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let workbook = try Workbook(path: path)
    for kind in ConceptKind.allCases {
      let concepts = contents.concepts.filter { ($0.kind ?? .term) == kind }
      if concepts.isEmpty { continue }
      var table = TermTable()
      var rows: [[String]] = []
      for (number, concept) in concepts.enumerated() {
        rows += try table.rows(of: concept, id: "\(kind.rawValue)-\(number + 1)")
      }
      try workbook.add(kind.rawValue, TermTable.heading, rows, columns: Self.columns)
      workbook.losses.add(table.losses)
    }
    try workbook.add(contents.units)
    try workbook.close()
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InterchangeError.spreadsheet(reason: "the temporary file is gone")
    }
    return WrittenFile(bytes: Array(data), losses: workbook.losses)
  }
}

/// A workbook of libxlsxwriter's while it is written.
private final class Workbook {
  var losses = Losses()
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let headingFormat: UnsafeMutablePointer<lxw_format>?
  private let wrappedFormat: UnsafeMutablePointer<lxw_format>?
  private let plainFormat: UnsafeMutablePointer<lxw_format>?
  private var sheets = 0

  /// How a column is shown.
  struct Column {
    let width: Double, wraps: Bool
  }

  /// The most characters that Excel takes in a cell (UTF-16 units).
  private static let cellLimit = 32_767
  /// The most rows of a sheet.
  private static let rowLimit = 1_048_576

  init(path: String) throws {
    guard let workbook = workbook_new(path) else { throw InterchangeError.spreadsheet(reason: "no memory") }
    self.workbook = workbook
    headingFormat = workbook_add_format(workbook)
    wrappedFormat = workbook_add_format(workbook)
    plainFormat = workbook_add_format(workbook)
    format_set_bold(headingFormat)
    format_set_bottom(headingFormat, UInt8(LXW_BORDER_THIN.rawValue))
    for format in [headingFormat, wrappedFormat, plainFormat] {
      format_set_num_format(format, "@")
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    format_set_text_wrap(wrappedFormat)
    // The same contents give the same bytes: the day is not today's but the first that a zip archive can name.
    var properties = lxw_doc_properties()
    properties.created = 315_532_800
    workbook_set_properties(workbook, &properties)
  }

  deinit { if let workbook { lxw_workbook_free(workbook) } }

  func add(_ name: String, _ heading: [String], _ rows: [[String]], columns: [Column]) throws {
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw InterchangeError.spreadsheet(reason: "no sheet “\(name)” can be made")
    }
    sheets += 1
    if rows.count >= Self.rowLimit { throw InterchangeError.spreadsheet(reason: "more than \(Self.rowLimit) rows") }
    let formats = columns.map { $0.wraps ? wrappedFormat : plainFormat }
    for (at, column) in columns.enumerated() {
      worksheet_set_column(sheet, UInt16(at), UInt16(at), column.width, formats[at])
    }
    for (column, cell) in heading.enumerated() { try write(cell, sheet, 0, column, headingFormat) }
    for (number, row) in rows.enumerated() {
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        try write(cell, sheet, number + 1, column, formats[column])
      }
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_autofilter(sheet, 0, 0, UInt32(rows.count), UInt16(heading.count - 1))
  }

  /// Units, one a row; a column a language.
  func add(_ units: [TranslationUnit]) throws {
    if units.isEmpty { return }
    var tags: [String] = []
    for side in units.flatMap(\.sides) where !tags.contains(side.language.tag) { tags.append(side.language.tag) }
    let rows = units.map { unit in
      func side(_ tag: String) -> TranslationUnit.Side? { unit.sides.first { $0.language.tag == tag } }
      return tags.map { side($0)?.text ?? "" } + [unit.confidence.map(Confidence.text) ?? "", unit.date ?? ""]
        + tags.map { side($0)?.document ?? "" }
    }
    losses.count(.remarks, units.reduce(0) { $0 + $1.remarks.count })
    try add(
      "units", tags + ["confidence", "date"] + tags.map { "\($0) document" }, rows,
      columns: tags.map { _ in Column(width: 60, wraps: true) } + [12, 12].map { Column(width: $0, wraps: false) }
        + tags.map { _ in Column(width: 24, wraps: false) })
  }

  private func write(
    _ cell: String, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: Int, _ column: Int,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) throws {
    var cell = cell
    if cell.utf16.count > Self.cellLimit {
      losses.count(.longCells)
      cell = String(cell.prefix(Self.cellLimit / 2))
    }
    let kept = cell.unicodeScalars.filter { $0.value != 0 }
    losses.count(.characters, cell.unicodeScalars.count - kept.count)
    let error = worksheet_write_string(
      sheet, UInt32(row), UInt16(column), String(String.UnicodeScalarView(kept)), format)
    if error != LXW_NO_ERROR { throw InterchangeError.spreadsheet(reason: String(cString: lxw_strerror(error))) }
  }

  func close() throws {
    // A workbook has a sheet at least.
    if sheets == 0 { try add("term", TermTable.heading, [], columns: SpreadsheetWriter.columns) }
    defer { workbook = nil }
    let error = workbook_close(workbook)
    if error != LXW_NO_ERROR { throw InterchangeError.spreadsheet(reason: String(cString: lxw_strerror(error))) }
  }
}
