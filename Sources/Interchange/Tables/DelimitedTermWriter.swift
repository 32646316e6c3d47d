import Syntax
import Termbase

/// A table of terms as delimited text, one term a row: comma-separated (RFC 4180, with the byte order mark without which
/// spreadsheets take UTF-8 for something else) or tab-separated (without one).
public struct DelimitedTermWriter: ExchangeWriter {
  /// What parts two cells.
  public enum Separator: Sendable {
    case comma
    case tab
  }

  /// What parts two cells.
  public let separator: Separator

  /// A writer.
  public init(_ separator: Separator) { self.separator = separator }

  /// Concepts as a table.
  /// - Throws: what Foundation's JSON encoder throws; nothing here is known to make it.
  public func write(_ contents: ExchangeContents) throws -> WrittenFile {
    var table = TermTable()
    var rows = [TermTable.heading]
    for (number, concept) in contents.concepts.enumerated() {
      rows += try table.rows(of: concept, id: "concept-\(number + 1)")
    }
    var losses = table.losses
    losses.count(.units, contents.units.count)
    let text = DelimitedText(separator: separator == .comma ? "," : "\t").text(rows, byteOrderMark: separator == .comma)
    return WrittenFile(bytes: Array(text.utf8), losses: losses)
  }
}
