import GRDB
import Languages

/// Reads the sides of beads.
struct BeadTexts {
  /// A side: its document and its joined sentences.
  struct Side {
    let path: String
    let language: Language
    let text: String
  }

  let db: Database

  /// The source, and the target where the addition has one; nil when the bead is not there.
  func texts(of bead: Int64) throws -> [Side]? { try row(of: bead).map(sides) }

  /// The sides of a bead with its confidence.
  func bead(_ bead: Int64) throws -> (sides: [Side], confidence: Double)? {
    try row(of: bead).map { (try sides($0), $0[6]) }
  }

  private func row(of bead: Int64) throws -> Row? {
    try db.rows(
      """
      SELECT source, target, sourceStart, sourceEnd, targetStart, targetEnd, confidence, s.path, s.language, t.path,
      t.language FROM beads JOIN pairs ON pairs.id = beads.pair JOIN documents s ON s.id = source
      LEFT JOIN documents t ON t.id = target WHERE beads.id = ?
      """, [bead]
    ).first
  }

  private func sides(_ row: Row) throws -> [Side] {
    let source = Language(row[8])
    var sides = [Side(path: row[7], language: source, text: try text(row[0], row[2], row[3], source))]
    if let target: Int64 = row[1] {
      let language = Language(row[10])
      sides.append(Side(path: row[9], language: language, text: try text(target, row[4], row[5], language)))
    }
    return sides
  }

  private func text(_ document: Int64, _ start: Int, _ end: Int, _ language: Language) throws -> String {
    if start >= end { return "" }
    let texts = try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT text FROM sentences WHERE document = ? AND number >= ? AND number < ? ORDER BY number"),
      arguments: [document, start, end])
    return texts.count == 1 ? texts[0] : BeadSide.joined(texts, language: language)
  }
}
