import GRDB

/// Writes additions: two documents, or one.
enum PairWriter {
  /// The paths of the documents with exactly these fingerprints that are in the base as one addition; for a single document,
  /// that of a document in any addition. Nil when there is no such addition.
  static func pathsThere(_ fingerprints: [String], _ db: Database) throws -> [String]? {
    if fingerprints.count == 1 {
      return try db.rows("SELECT path FROM documents WHERE fingerprint = ? ORDER BY path", [fingerprints[0]]).first.map
      {
        [$0[0]]
      }
    }
    let found = try db.rows(
      """
      SELECT s.path, t.path FROM pairs JOIN documents AS s ON s.id = pairs.source
      JOIN documents AS t ON t.id = pairs.target WHERE s.fingerprint = ? AND t.fingerprint = ? ORDER BY s.path, t.path
      """, [fingerprints[0], fingerprints[1]])
    return found.first.map { [$0[0], $0[1]] }
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
