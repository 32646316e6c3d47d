import GRDB

/// The fifth schema: where Recommendations, Supplements, Resolutions, Questions and work items stood when, as documents,
/// imports and (`pair` and `import` null) glossaries say.
enum SchemaVersion5 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE statuses (
          id INTEGER PRIMARY KEY, concept INTEGER NOT NULL REFERENCES concepts ON DELETE CASCADE,
          pair INTEGER REFERENCES pairs ON DELETE CASCADE, import INTEGER REFERENCES imports ON DELETE CASCADE,
          name TEXT NOT NULL, status TEXT NOT NULL, other TEXT, date TEXT, document TEXT NOT NULL, language TEXT NOT NULL,
          sentence TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL);
        CREATE INDEX statusesByConcept ON statuses (concept);
        CREATE INDEX statusesByPair ON statuses (pair) WHERE pair IS NOT NULL;
        CREATE INDEX statusesByImport ON statuses (import) WHERE import IS NOT NULL;
        PRAGMA user_version = 5;
        """)
  }
}
