import GRDB
import Languages

/// Reads a bead's two sides and finds the words in them.
struct SearchHitReader {
  private struct Side {
    let path: String
    let language: Language
    let text: String
  }

  let db: Database
  let query: SearchTokens
  let folding: TextFolding

  /// The hit of a bead that the full-text table found; the source side's match is shown when both have one.
  func hit(_ bead: Int64) throws -> SearchHit? {
    let sides = try sides(of: bead)
    for side in sides {
      guard let range = SearchTokens(side.text, folding: folding).firstMatch(of: query) else { continue }
      return SearchHit(
        texts: Dictionary(sides.map { ($0.language.tag, $0.text) }, uniquingKeysWith: { first, _ in first }),
        document: side.path,
        documents: Dictionary(sides.map { ($0.language.tag, $0.path) }, uniquingKeysWith: { first, _ in first }),
        match: SearchMatch(language: side.language, start: range.lowerBound, end: range.upperBound))
    }
    return nil
  }

  private func sides(of bead: Int64) throws -> [Side] {
    let rows = try db.rows(
      """
      SELECT source, target, sourceStart, sourceEnd, targetStart, targetEnd FROM beads
      JOIN pairs ON pairs.id = beads.pair WHERE beads.id = ?
      """, [bead])
    guard let row = rows.first else { return [] }
    let target: Int64? = row[1]
    return try [side(row[0], row[2], row[3]), target.flatMap { try side($0, row[4], row[5]) }].compactMap { $0 }
  }

  private func side(_ document: Int64, _ start: Int, _ end: Int) throws -> Side? {
    guard let row = try db.rows("SELECT path, language FROM documents WHERE id = ?", [document]).first else {
      return nil
    }
    let texts = try db.rows(
      "SELECT text FROM sentences WHERE document = ? AND number >= ? AND number < ? ORDER BY number",
      [document, start, end])
    let language = Language(row[1])
    return Side(path: row[0], language: language, text: BeadSide.joined(texts.map { $0[0] }, language: language))
  }
}
