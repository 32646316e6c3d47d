import GRDB

/// Writes additions: two documents, or one.
enum PairWriter {
  /// Whether an addition of documents with exactly these fingerprints is in the base; for a single document, any
  /// addition with it.
  static func isThere(_ fingerprints: [String], _ db: Database) throws -> Bool {
    let sql = """
      SELECT pairs.id FROM pairs JOIN documents AS s ON s.id = pairs.source
      LEFT JOIN documents AS t ON t.id = pairs.target
      """
    if fingerprints.count == 1 {
      return try db.one(sql + " WHERE s.fingerprint = ?1 OR t.fingerprint = ?1", [fingerprints[0]]) as Int64? != nil
    }
    let found: Int64? = try db.one(
      sql + " WHERE s.fingerprint = ? AND t.fingerprint = ?", [fingerprints[0], fingerprints[1]])
    return found != nil
  }

  /// A new addition of these documents. What one of them attested while it stood alone makes room.
  static func insert(_ documents: [Int64], _ db: Database, touching touched: inout Set<Int64>) throws -> Int64 {
    for document in documents {
      let alone = try db.rows(
        """
        SELECT DISTINCT terms.concept FROM attestations JOIN terms ON terms.id = attestations.term
        JOIN pairs ON pairs.id = attestations.pair WHERE pairs.source = ? AND pairs.target IS NULL
        """, [document])
      touched.formUnion(alone.map { $0[0] as Int64 })
      try db.run("DELETE FROM pairs WHERE source = ? AND target IS NULL", [document])
    }
    try db.run(
      "INSERT INTO pairs (source, target) VALUES (?, ?)",
      [documents[0], documents.count > 1 ? documents[1] : nil])
    return db.lastInsertedRowID
  }
}
