import GRDB

/// The fourth schema: what people decided, who and when (ISO 30042 transactions).
///
/// `decisions` is what was done, in order; one that a table brought in goes when the table is replaced. `rulings` hold a
/// term of a concept for good, with a standing or (null) as a name of the concept alone; the latest standing counts.
/// `separations` say that a name is none of a concept's but of another's, `aliases` which concept the key of a merged one
/// means: both lead what is extracted later to where people have put it. `details.decision` is a note or subject of theirs.
enum SchemaVersion4 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE decisions (
          id INTEGER PRIMARY KEY, date TEXT NOT NULL, author TEXT NOT NULL, action TEXT NOT NULL,
          concept INTEGER NOT NULL REFERENCES concepts ON DELETE CASCADE,
          import INTEGER REFERENCES imports ON DELETE CASCADE, language TEXT, name TEXT, value TEXT);
        CREATE INDEX decisionsByConcept ON decisions (concept);
        CREATE INDEX decisionsByImport ON decisions (import) WHERE import IS NOT NULL;
        CREATE TABLE rulings (
          term INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
          decision INTEGER NOT NULL REFERENCES decisions ON DELETE CASCADE, status TEXT, PRIMARY KEY (term, decision))
          WITHOUT ROWID;
        CREATE INDEX rulingsByDecision ON rulings (decision);
        CREATE TABLE separations (
          concept INTEGER NOT NULL REFERENCES concepts ON DELETE CASCADE, language TEXT NOT NULL, key TEXT NOT NULL,
          target INTEGER NOT NULL REFERENCES concepts ON DELETE CASCADE, PRIMARY KEY (key, language, concept))
          WITHOUT ROWID;
        CREATE INDEX separationsByConcept ON separations (concept);
        CREATE INDEX separationsByTarget ON separations (target);
        CREATE TABLE aliases (
          key TEXT NOT NULL PRIMARY KEY, concept INTEGER NOT NULL REFERENCES concepts ON DELETE CASCADE) WITHOUT ROWID;
        CREATE INDEX aliasesByConcept ON aliases (concept);
        ALTER TABLE details ADD COLUMN decision INTEGER REFERENCES decisions ON DELETE CASCADE;
        CREATE INDEX detailsByDecision ON details (decision) WHERE decision IS NOT NULL;
        PRAGMA user_version = 4;
        """)
  }
}
