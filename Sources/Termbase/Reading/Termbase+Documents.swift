import GRDB
import Languages

/// A document of the base.
public struct StoredDocument: Sendable, Hashable, Codable {
  /// The path as it was given.
  public let path: String
  /// Its language.
  public let language: Language
  /// Its day (ISO 8601), when it was given.
  public let date: String?
  /// How many sentences it has.
  public let sentences: Int
  /// The paths of the documents it is aligned with, in order.
  public let partners: [String]
}

extension Termbase {
  /// The paths of the documents that a document is aligned with, in order; empty for one that stands alone or is not there.
  /// - Throws: `TermbaseError`.
  public func partners(of path: String) throws -> [String] {
    try read { db in
      try db.rows(
        """
        SELECT DISTINCT other.path FROM documents AS own JOIN pairs ON own.id IN (pairs.source, pairs.target)
        JOIN documents AS other ON other.id IN (pairs.source, pairs.target) AND other.id <> own.id
        WHERE own.path = ? ORDER BY other.path
        """, [path]
      ).map { $0[0] }
    }
  }

  /// The documents in the order of their paths.
  /// - Throws: `TermbaseError`.
  public func documents() throws -> [StoredDocument] {
    try read { db in
      try db.rows(
        """
        SELECT id, path, language, date, (SELECT count(*) FROM sentences WHERE document = documents.id)
        FROM documents ORDER BY path
        """
      ).map { row in
        let partners = try db.rows(
          """
          SELECT path FROM documents WHERE id IN (SELECT target FROM pairs WHERE source = ?1
          UNION SELECT source FROM pairs WHERE target = ?1) ORDER BY path
          """, [row[0] as Int64])
        return StoredDocument(
          path: row[1], language: Language(row[2]), date: row[3], sentences: row[4], partners: partners.map { $0[0] })
      }
    }
  }
}
