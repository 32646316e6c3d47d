import Languages
import Syntax

/// A table parted by tabs: two columns, or more under a heading that names languages by their tags. Marks
/// against formulas (`SpreadsheetCell`) are taken off.
struct TabSeparatedReader: AlignedTextReader {
  /// The languages of the two columns, where there is no heading; told by their letters when nil.
  let languages: [Language]?
  /// How many lines are read before the letters tell the languages.
  private static let sample = 200

  func read(_ input: ByteInput, _ body: (AlignedUnit) throws -> Void) throws {
    var columns = languages.map { $0.enumerated().map { (at: $0.offset, tag: $0.element.tag) } }
    var waiting: [[Substring]] = []
    var isFirst = true
    func give(_ cells: [Substring]) throws {
      try body(
        AlignedUnit(
          (columns ?? []).compactMap { column in
            cells.count > column.at
              ? .init(tag: column.tag, text: SpreadsheetCell.unguarded(String(cells[column.at]))) : nil
          }))
    }
    func decide() throws {
      columns = try Self.detected(waiting, path: input.path)
      for cells in waiting { try give(cells) }
      waiting = []
    }
    try LineInput.forEachLine(input) { line, number in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 2 else {
        throw TrainingError.malformedLine(path: input.path, line: number, expected: "two columns parted by a tab")
      }
      if isFirst, let heading = Self.heading(cells) {
        columns = heading
      } else if columns != nil {
        try give(cells)
      } else {
        waiting.append(cells)
        if waiting.count == Self.sample { try decide() }
      }
      isFirst = false
    }
    if columns == nil { try decide() }
  }

  /// The columns that a heading names, nil when it names fewer than two languages.
  private static func heading(_ cells: [Substring]) -> [(at: Int, tag: String)]? {
    let columns = cells.enumerated().compactMap { at, cell -> (at: Int, tag: String)? in
      let tag = String(cell.filter { $0 != " " })
      return LanguagePacks.pack(for: Language(tag)) == nil ? nil : (at, tag)
    }
    return columns.count >= 2 ? columns : nil
  }

  private static func detected(_ rows: [[Substring]], path: String) throws -> [(at: Int, tag: String)] {
    let found = (0..<2).map { column in LanguagePacks.detect(rows.map { $0[column] }.joined(separator: "\n")) }
    guard let first = found[0], let second = found[1], first != second else {
      throw TrainingError.unknownLanguages(path: path)
    }
    return [(0, first.tag), (1, second.tag)]
  }
}
