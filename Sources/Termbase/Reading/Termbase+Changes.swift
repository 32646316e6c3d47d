import GRDB

extension Termbase {
  /// The names as they are now.
  /// - Throws: `TermbaseError`.
  public func termSnapshot() throws -> TermSnapshot {
    try read { db in
      var statuses: [Int64: String] = [:]
      for row in try db.rows("SELECT id, status FROM terms") { statuses[row[0]] = row[1] }
      return TermSnapshot(statuses: statuses)
    }
  }

  /// What has changed since a snapshot, each list in the order of languages and letters.
  /// - Throws: `TermbaseError`.
  public func changes(since snapshot: TermSnapshot) throws -> TermChanges {
    try read { db in
      var changes = TermChanges()
      var concepts: Set<Int64> = []
      for row in try db.rows("SELECT id, concept, language, text, status FROM terms ORDER BY language, text, id") {
        let before = snapshot.statuses[row[0]]
        if before == row[4] { continue }
        concepts.insert(row[1])
        let name = TermChanges.Name(language: row[2], text: row[3], status: row[4], formerly: before)
        if before == nil { changes.new.append(name) } else { changes.changed.append(name) }
      }
      changes.rivals = try concepts.sorted().flatMap { try Self.rivals($0, db) }
        .sorted { ($0.language, $0.names[0]) < ($1.language, $1.names[0]) }
      return changes
    }
  }

  private static func rivals(_ concept: Int64, _ db: Database) throws -> [TermChanges.Rivals] {
    let rows = try db.rows(
      """
      SELECT language, text FROM terms WHERE concept = ? AND status = 'preferred' AND type = 'fullForm'
      ORDER BY language, text
      """, [concept])
    return Dictionary(grouping: rows) { $0[0] as String }.compactMap { language, rows in
      let names = rows.map { $0[1] as String }
      // Upper and lower case are no difference that anybody has to decide.
      if Set(names.map { $0.lowercased() }).count < 2 { return nil }
      return TermChanges.Rivals(language: language, names: names)
    }
  }
}
