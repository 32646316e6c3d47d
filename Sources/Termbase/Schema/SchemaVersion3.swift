import GRDB

/// The third schema: what other programs' files brought in.
///
/// An import is a file. Terms it attests name it in `attestations.import` (their `pair` is null, as a glossary's is), as do
/// ledger entries, details and the documents that a translation memory's units became; all of it goes when the import goes.
/// `documents.origin` is what the memory calls the document; `beads.unit` is what it says of a unit, as JSON. `details` are
/// data categories of ISO 30042 beside a term's status, source, date and note.
enum SchemaVersion3 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE imports (
          id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, format TEXT NOT NULL, fingerprint TEXT NOT NULL);
        ALTER TABLE attestations ADD COLUMN import INTEGER REFERENCES imports ON DELETE CASCADE;
        CREATE INDEX attestationsByImport ON attestations (import) WHERE import IS NOT NULL;
        ALTER TABLE ledger ADD COLUMN import INTEGER REFERENCES imports ON DELETE CASCADE;
        CREATE INDEX ledgerByImport ON ledger (import) WHERE import IS NOT NULL;
        ALTER TABLE documents ADD COLUMN import INTEGER REFERENCES imports ON DELETE CASCADE;
        ALTER TABLE documents ADD COLUMN origin TEXT;
        CREATE INDEX documentsByImport ON documents (import) WHERE import IS NOT NULL;
        ALTER TABLE beads ADD COLUMN unit TEXT;
        CREATE TABLE details (
          id INTEGER PRIMARY KEY, concept INTEGER NOT NULL REFERENCES concepts ON DELETE CASCADE,
          term INTEGER REFERENCES terms ON DELETE CASCADE, import INTEGER REFERENCES imports ON DELETE CASCADE,
          language TEXT, category TEXT NOT NULL, value TEXT NOT NULL, source TEXT);
        CREATE INDEX detailsByConcept ON details (concept);
        CREATE INDEX detailsByTerm ON details (term) WHERE term IS NOT NULL;
        CREATE INDEX detailsByImport ON details (import) WHERE import IS NOT NULL;
        PRAGMA user_version = 3;
        """)
  }
}
