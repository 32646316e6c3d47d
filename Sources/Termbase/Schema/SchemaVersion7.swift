import GRDB

/// The seventh schema: indexes with which what a name is attested by is found without looking at all of its attestations,
/// of which a name that stands in every document has as many as there are documents.
///
/// The attestations of a name and an addition; the best of a name by what gives it its status, its kind and its score
/// (`ConceptTidier` asks in the very same words, which is what makes SQLite use them); ledger entries and statuses of a
/// concept and an addition.
enum SchemaVersion7 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP INDEX attestationsByTerm;
        CREATE INDEX attestationsByTermAndPair ON attestations (term, pair);
        CREATE INDEX attestationsByStatus ON attestations (term, pair IS NOT NULL, import IS NULL,
          CASE status WHEN 'preferred' THEN 0 WHEN 'admitted' THEN 1 WHEN 'deprecated' THEN 2 WHEN 'superseded' THEN 3
          ELSE 4 END, status);
        CREATE INDEX attestationsByKind ON attestations (term,
          CASE kind WHEN 'recommendation' THEN 0 WHEN 'body' THEN 1 WHEN 'acronym' THEN 2 WHEN 'term' THEN 3 ELSE 4 END,
          kind);
        CREATE INDEX attestationsByScore ON attestations (term, score);
        DROP INDEX ledgerByConcept;
        CREATE INDEX ledgerByConceptAndPair ON ledger (concept, pair);
        DROP INDEX statusesByConcept;
        CREATE INDEX statusesByConceptAndPair ON statuses (concept, pair);
        PRAGMA user_version = 7;
        """)
  }
}
