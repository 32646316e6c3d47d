import Documents
import Languages
import Syntax
import Termbase
import Terminology

/// A table of terms: as it is written here (one term a row, under the headings `language` and `term`), or as offices keep
/// theirs (one concept a row, a column for each language, `zh`, `English`, `中文`). Commas, semicolons or tabs part the cells,
/// whichever the heading has most of. A column that is not known becomes a note with its heading.
public struct TermTableReader: ExchangeReader {
  /// The format has no options.
  public init() {}

  /// The concepts of a table.
  /// - Throws: `InterchangeError`, `DocumentError` when it is no text.
  public func read(_ file: ExchangeFile) throws -> [EntryReading] {
    let text = try FileContents.text(of: file.bytes, path: file.path)
    let rows = try InterchangeError.wrapping(file.path) {
      try DelimitedText(separator: Self.separator(text)).rows(of: text)
    }
    guard let first = rows.first else { return [] }
    let heading = Heading(first.cells)
    if heading.isOfTerms { return TermRows(heading).read(rows.dropFirst()) }
    if heading.isOfConcepts { return rows.dropFirst().map { ConceptRow(heading, $0).reading } }
    throw InterchangeError.noHeading(path: file.path)
  }

  /// What parts the cells: the one of the three that the first line has most of.
  static func separator(_ text: String) -> Character {
    let line = text.utf8.prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = [0x2C, 0x09, 0x3B].map { separator in line.count { $0 == UInt8(separator) } }
    let most = counts.max() ?? 0
    return [",", "\t", ";"][counts.firstIndex(of: most) ?? 0]
  }
}

/// The values of a cell, one a line.
func cellValues(_ cell: String) -> [String] {
  cell.split(whereSeparator: \.isNewline).map { OneLine.collapsed(String($0)) }.filter { !$0.isEmpty }
}

/// What a word of a `status` column means: TBX's and our own words, and those of UTX and of people.
func statusOfWord(_ word: String) -> TermStatus? {
  TermStatus(rawValue: word.lowercased()) ?? TBXValues.status(word) ?? TBXValues.status(word.lowercased())
    ?? [
      "approved": .preferred, "首选": .preferred, "推荐": .preferred, "允许": .admitted, "禁用": .deprecated, "废弃": .superseded,
    ][
      word.lowercased()]
}
