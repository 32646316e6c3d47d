import Foundation
import Syntax

/// The file of a pair list: comma-separated values for spreadsheets, with a byte order mark.
///
/// Spreadsheets save it with semicolons or tabs, and with other line ends; all are read, the separator being the one of
/// the three that the heading has most of. File names are written from the list's folder, and read from there.
public struct PairListFile {
  /// The folder that names are counted from.
  private let folder: String
  private let path: String

  /// A list at `path`.
  public init(path: String) {
    self.path = path
    folder = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().path
  }

  private static let columns = ["use", "first", "second", "reasons"]

  /// The text of a list.
  public func text(_ list: PairList) -> String {
    let rows = list.entries.map { [$0.use.rawValue, name($0.first), $0.second.map(name) ?? "", $0.reasons] }
    return DelimitedText(separator: ",").text([Self.columns] + rows, byteOrderMark: true)
  }

  /// The list that a text is, with its files as paths that can be opened.
  /// - Throws: `PairListError`.
  public func read(_ text: String) throws -> PairList {
    let rows: [DelimitedText.Row]
    do { rows = try DelimitedText(separator: Self.separator(text)).rows(of: text) } catch {
      switch error as? DelimitedText.Failure {
      case .openQuotation(let line), .textAfterQuotation(let line): throw failure(line, .quotation)
      case nil: throw error
      }
    }
    guard let heading = rows.first else { throw failure(1, .noHeading) }
    let places = try places(heading)
    var seen: [String: Int] = [:]
    var entries: [PairList.Entry] = []
    for row in rows.dropFirst() where row.cells.contains(where: { !Self.trimmed($0).isEmpty }) {
      let entry = try entry(row, places)
      let named = entry.use == .pair ? [entry.first, entry.second].compactMap { $0 } : [entry.first]
      if entry.use != .doubtful {
        for file in named {
          if let line = seen[file] { throw failure(row.line, .twice(file, line: line)) }
          seen[file] = row.line
        }
      }
      entries.append(entry)
    }
    return PairList(entries)
  }

  private func places(_ heading: DelimitedText.Row) throws -> [String: Int] {
    var places: [String: Int] = [:]
    for (number, cell) in heading.cells.enumerated() {
      let column = Self.trimmed(cell).lowercased()
      if column.isEmpty { continue }
      guard Self.columns.contains(column) else { throw failure(heading.line, .unknownColumn(Self.trimmed(cell))) }
      if places[column] != nil { throw failure(heading.line, .unknownColumn(Self.trimmed(cell))) }
      places[column] = number
    }
    guard places["first"] != nil, places["second"] != nil else { throw failure(heading.line, .noHeading) }
    return places
  }

  private func entry(_ row: DelimitedText.Row, _ places: [String: Int]) throws -> PairList.Entry {
    func cell(_ column: String) -> String {
      guard let place = places[column], place < row.cells.count else { return "" }
      return Self.trimmed(row.cells[place])
    }
    let word = cell("use").lowercased()
    guard let use = word.isEmpty ? (cell("second").isEmpty ? .single : .pair) : PairList.Use(rawValue: word) else {
      throw failure(row.line, .unknownUse(cell("use")))
    }
    if cell("first").isEmpty { throw failure(row.line, .noFile(use)) }
    if cell("second").isEmpty, use == .pair || use == .doubtful { throw failure(row.line, .noFile(use)) }
    if !cell("second").isEmpty, use == .single { throw failure(row.line, .twoFiles) }
    let second = cell("second").isEmpty || use == .copy ? nil : try file(cell("second"), row.line)
    let first = use == .copy ? place(cell("first")) : try file(cell("first"), row.line)
    return PairList.Entry(use: use, first: first, second: second, line: row.line, reasons: cell("reasons"))
  }

  /// The path of a file that is there.
  private func file(_ name: String, _ line: Int) throws -> String {
    let file = place(name)
    if !FileManager.default.fileExists(atPath: file) { throw failure(line, .missing(name)) }
    return file
  }

  private func place(_ name: String) -> String {
    name.hasPrefix("/") ? name : URL(fileURLWithPath: folder + "/" + name).standardizedFileURL.path
  }

  /// A file's name from the list's folder, where it lies below; else its full path.
  private func name(_ file: String) -> String {
    let full = URL(fileURLWithPath: file).standardizedFileURL.path
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return full.hasPrefix(prefix) ? String(full.dropFirst(prefix.count)) : full
  }

  private func failure(_ line: Int, _ cause: PairListError.Cause) -> PairListError {
    PairListError(path: path, line: line, cause: cause)
  }

  private static func separator(_ text: String) -> Character {
    let line = text.utf8.prefix { $0 != 0x0A && $0 != 0x0D }
    let separators: [(Character, UInt8)] = [(",", 0x2C), (";", 0x3B), ("\t", 0x09)]
    let counts = separators.map { separator in line.count { $0 == separator.1 } }
    return separators[counts.firstIndex(of: counts.max() ?? 0) ?? 0].0
  }

  private static func trimmed(_ cell: String) -> String { cell.trimmingCharacters(in: .whitespacesAndNewlines) }
}
