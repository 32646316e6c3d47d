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
  /// The documents of each addition at the moment that `db` sees.
  let documents: [Int64: [PairDocument]]

  /// The source, and the target where the addition has one, with the bead's confidence; nil when the bead is not there.
  func bead(_ bead: Int64) throws -> (sides: [Side], confidence: Double)? {
    guard
      let row = try db.rows(
        "SELECT pair, sourceStart, sourceEnd, targetStart, targetEnd, confidence FROM beads WHERE id = ?", [bead]
      ).first, let documents = documents[row[0]]
    else { return nil }
    let sides = try documents.enumerated().map { side, document in
      Side(
        path: document.path, language: document.language,
        text: try text(document, row[1 + side * 2], row[2 + side * 2]))
    }
    return (sides, row[5])
  }

  private func text(_ document: PairDocument, _ start: Int, _ end: Int) throws -> String {
    if start >= end { return "" }
    let texts = try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT text FROM sentences WHERE document = ? AND number >= ? AND number < ? ORDER BY number"),
      arguments: [document.id, start, end])
    return texts.count == 1 ? texts[0] : BeadSide.joined(texts, language: document.language)
  }
}
