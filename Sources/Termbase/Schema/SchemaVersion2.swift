import GRDB

/// The second schema: an attestation has a date, which a glossary gives (ISO 8601; a month or year where no more is known).
/// A document's attestations have that of the document.
enum SchemaVersion2 {
  static func migrate(_ db: Database) throws {
    try db.execute(sql: "ALTER TABLE attestations ADD COLUMN date TEXT")
    try db.execute(sql: "PRAGMA user_version = 2")
  }
}
