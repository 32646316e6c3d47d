import GRDB
import TextIndex

/// The first schema.
///
/// `pairs` are additions: two documents, or one (`target` null). `attestations` say that an addition (or, with `pair`
/// null, a glossary) uses a term, with which standing; `evidence` are the sentences that show it. `terms.status` and
/// `concepts.kind`, `concepts.score` follow from the attestations. `beadText` held search tokens (it went with the sixth).
enum SchemaVersion1 {
  static func migrate(_ db: Database) throws {
    try db.execute(sql: documents)
    try db.execute(sql: terminology)
    try db.execute(sql: search)
    try db.execute(
      sql: "INSERT INTO settings (name, value) VALUES (?, ?)",
      arguments: [TextFolding.setting, try TextFolding.simplifiedForms()])
    try db.execute(sql: "PRAGMA user_version = 1")
  }

  private static let documents = """
    CREATE TABLE settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE documents (
      id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, language TEXT NOT NULL, fingerprint TEXT NOT NULL,
      date TEXT, scalars INTEGER NOT NULL);
    CREATE INDEX documentsByFingerprint ON documents (fingerprint);
    CREATE TABLE blocks (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, number INTEGER NOT NULL, kind TEXT NOT NULL,
      label TEXT, cellTable INTEGER, cellRow INTEGER, cellColumn INTEGER,
      PRIMARY KEY (document, number)) WITHOUT ROWID;
    CREATE TABLE sentences (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, number INTEGER NOT NULL,
      block INTEGER NOT NULL, text TEXT NOT NULL, language TEXT NOT NULL, start INTEGER NOT NULL,
      "end" INTEGER NOT NULL, PRIMARY KEY (document, number)) WITHOUT ROWID;
    CREATE TABLE pairs (
      id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      target INTEGER REFERENCES documents ON DELETE CASCADE, UNIQUE (source, target));
    CREATE INDEX pairsByTarget ON pairs (target);
    CREATE TABLE beads (
      id INTEGER PRIMARY KEY, pair INTEGER NOT NULL REFERENCES pairs ON DELETE CASCADE, number INTEGER NOT NULL,
      sourceStart INTEGER NOT NULL, sourceEnd INTEGER NOT NULL, targetStart INTEGER NOT NULL,
      targetEnd INTEGER NOT NULL, confidence REAL NOT NULL, moved INTEGER NOT NULL, reasons TEXT NOT NULL,
      UNIQUE (pair, number));
    """

  private static let terminology = """
    CREATE TABLE concepts (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, score REAL NOT NULL);
    CREATE TABLE terms (
      id INTEGER PRIMARY KEY, concept INTEGER NOT NULL REFERENCES concepts ON DELETE CASCADE,
      language TEXT NOT NULL, text TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL, key TEXT NOT NULL,
      words TEXT NOT NULL, UNIQUE (concept, language, type, text));
    CREATE INDEX termsByKey ON terms (key);
    CREATE TABLE attestations (
      id INTEGER PRIMARY KEY, term INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
      pair INTEGER REFERENCES pairs ON DELETE CASCADE, status TEXT NOT NULL, kind TEXT NOT NULL, score REAL NOT NULL,
      source TEXT, note TEXT);
    CREATE INDEX attestationsByTerm ON attestations (term);
    CREATE INDEX attestationsByPair ON attestations (pair);
    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY, attestation INTEGER NOT NULL REFERENCES attestations ON DELETE CASCADE,
      document TEXT NOT NULL, language TEXT NOT NULL, sentence TEXT NOT NULL, start INTEGER NOT NULL,
      "end" INTEGER NOT NULL);
    CREATE INDEX evidenceByAttestation ON evidence (attestation);
    CREATE TABLE ledger (
      id INTEGER PRIMARY KEY, concept INTEGER NOT NULL REFERENCES concepts ON DELETE CASCADE,
      pair INTEGER REFERENCES pairs ON DELETE CASCADE, number TEXT NOT NULL, numberKey TEXT NOT NULL,
      former TEXT NOT NULL, formerKey TEXT NOT NULL, date TEXT, document TEXT NOT NULL, language TEXT NOT NULL,
      sentence TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL);
    CREATE INDEX ledgerByConcept ON ledger (concept);
    CREATE INDEX ledgerByFormer ON ledger (formerKey);
    CREATE INDEX ledgerByPair ON ledger (pair);
    """

  // What the concordance was answered from until the sixth schema.
  private static let search = """
    CREATE VIRTUAL TABLE beadText USING fts5(source, target, tokenize = 'ascii', columnsize = 0, prefix = '2 3');
    CREATE TRIGGER beadsGone AFTER DELETE ON beads BEGIN DELETE FROM beadText WHERE rowid = old.id; END;
    """
}
