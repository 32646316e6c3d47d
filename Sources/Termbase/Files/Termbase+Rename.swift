import GRDB

extension Termbase {
  /// The paths of the documents with a text, in order.
  /// - Throws: `TermbaseError`.
  public func documents(withFingerprint fingerprint: String) throws -> [String] {
    try read {
      try $0.rows(
        "SELECT path FROM documents WHERE fingerprint = ? AND import IS NULL ORDER BY path", [fingerprint]
      ).map { $0[0] }
    }
  }

  /// Calls a document by the path that its file has now, also where it is named as evidence. A document that has that
  /// path gets the other one's: so two that changed places are told apart.
  /// - Throws: `TermbaseError`, `.noDocument` when no document has the first path.
  public func rename(document old: String, to new: String) throws {
    try change { db in
      guard let id: Int64 = try db.one("SELECT id FROM documents WHERE path = ?", [old]) else {
        throw TermbaseError.noDocument(path: path, document: old)
      }
      let other: Int64? = try db.one("SELECT id FROM documents WHERE path = ?", [new])
      let interim = new + "\u{1}"
      if let other { try Self.rename(other, from: new, to: interim, db) }
      try Self.rename(id, from: old, to: new, db)
      if let other { try Self.rename(other, from: interim, to: old, db) }
    }
  }

  private static func rename(_ id: Int64, from old: String, to new: String, _ db: Database) throws {
    try db.run("UPDATE documents SET path = ? WHERE id = ?", [new, id])
    let pairs = "SELECT id FROM pairs WHERE source = ?3 UNION SELECT id FROM pairs WHERE target = ?3"
    try db.run(
      """
      UPDATE evidence SET document = ?1 WHERE document = ?2
      AND attestation IN (SELECT id FROM attestations WHERE pair IN (\(pairs)))
      """, [new, old, id])
    try db.run("UPDATE ledger SET document = ?1 WHERE document = ?2 AND pair IN (\(pairs))", [new, old, id])
    try db.run("UPDATE statuses SET document = ?1 WHERE document = ?2 AND pair IN (\(pairs))", [new, old, id])
  }
}
