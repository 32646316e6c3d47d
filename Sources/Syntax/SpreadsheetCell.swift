/// Cells that a spreadsheet would take for formulas.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is run as a formula by spreadsheets that open
/// delimited text (CWE-1236). Such a cell is written with an apostrophe before it, the spreadsheets' own mark of a text; one
/// that begins with apostrophes before such a character gains one more, so that reading gives back exactly what was written.
public enum SpreadsheetCell {
  /// The cell as it is written into delimited text.
  public static func guarded(_ cell: String) -> String { looksLikeFormula(cell.utf8[...]) ? "'" + cell : cell }

  /// The cell that `guarded` wrote.
  public static func unguarded(_ cell: String) -> String {
    cell.utf8.first == 0x27 && looksLikeFormula(cell.utf8.dropFirst()) ? String(cell.dropFirst()) : cell
  }

  private static func looksLikeFormula(_ bytes: Substring.UTF8View) -> Bool {
    switch bytes.first(where: { $0 != 0x27 }) {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    default: false
    }
  }
}
