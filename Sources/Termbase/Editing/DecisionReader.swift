import GRDB

/// Reads what people decided.
struct DecisionReader {
  let db: Database

  private static let columns = """
    SELECT date, author, action, decisions.name, language, value, imports.name FROM decisions
    LEFT JOIN imports ON imports.id = decisions.import
    """

  /// The decisions about a concept, the earliest first.
  func decisions(about concept: Int64) throws -> [Decision] {
    try db.rows("\(Self.columns) WHERE concept = ? ORDER BY decisions.id", [concept]).map(Decision.init(row:))
  }

  /// The decisions of these rows.
  func decisions(_ ids: [Int64]) throws -> [Decision] {
    try ids.flatMap { try db.rows("\(Self.columns) WHERE decisions.id = ?", [$0]).map(Decision.init(row:)) }
  }
}

extension Decision {
  init(row: Row) {
    self.init(
      date: row[0], author: row[1], action: Action(rawValue: row[2]) ?? .note, name: row[3], language: row[4],
      value: row[5], file: row[6])
  }
}
