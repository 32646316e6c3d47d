import GRDB
import Languages
import Terminology

extension Termbase {
  /// The concepts that documents attest, with all their evidence, in the order of their keys.
  /// - Parameter includingGlossary: whether concepts that only a glossary attests are given too.
  /// - Throws: `TermbaseError`.
  public func concepts(includingGlossary: Bool = false) throws -> [Concept] {
    let attested = """
      WHERE EXISTS (SELECT 1 FROM terms JOIN attestations ON attestations.term = terms.id
      WHERE terms.concept = concepts.id AND attestations.pair IS NOT NULL)
      """
    let named = "WHERE EXISTS (SELECT 1 FROM terms WHERE concept = concepts.id)"
    return try read { db in
      try db.rows("SELECT id, kind, score FROM concepts \(includingGlossary ? named : attested) ORDER BY key").map {
        row in
        let id: Int64 = row[0]
        return Concept(
          kind: ConceptKind(rawValue: row[1]) ?? .term, terms: try Self.terms(of: id, db),
          ledger: try Self.ledger(of: id, db),
          statuses: try Self.statuses(of: id, db), score: row[2])
      }
    }
  }

  private static func terms(of concept: Int64, _ db: Database) throws -> [Term] {
    try db.rows(
      """
      SELECT id, language, text, type, status,
      (SELECT source FROM attestations WHERE term = terms.id AND source IS NOT NULL ORDER BY id LIMIT 1)
      FROM terms WHERE concept = ? ORDER BY language <> '\(SharedLanguage.tag)', language, \(Ranks.status), id
      """, [concept]
    ).map { row in
      let evidence = try db.rows(
        """
        SELECT document, language, sentence, start, "end" FROM evidence WHERE attestation IN
        (SELECT id FROM attestations WHERE term = ?) ORDER BY id
        """, [row[0] as Int64])
      let language: String = row[1]
      return Term(
        language: language == SharedLanguage.tag ? nil : Language(language), text: row[2],
        type: TermType(rawValue: row[3]) ?? .fullForm, status: TermStatus(rawValue: row[4]) ?? .admitted,
        evidence: evidence.map(Evidence.init(row:)), source: row[5])
    }
  }

  static func statuses(of concept: Int64, _ db: Database) throws -> [StatusEntry] {
    try db.rows(
      """
      SELECT document, language, sentence, start, "end", name, status, other, date FROM statuses WHERE concept = ?
      ORDER BY date IS NULL, date, document, start, id
      """, [concept]
    ).compactMap { row in
      RecommendationStatus(rawValue: row[6]).map {
        StatusEntry(name: row[5], status: $0, other: row[7], date: row[8], evidence: Evidence(row: row))
      }
    }
  }

  static func ledger(of concept: Int64, _ db: Database) throws -> [LedgerEntry] {
    try db.rows(
      """
      SELECT document, language, sentence, start, "end", number, former, date FROM ledger WHERE concept = ?
      ORDER BY date IS NULL, date, document, start, id
      """, [concept]
    ).map { row in
      LedgerEntry(number: row[5], former: row[6], date: row[7], evidence: Evidence(row: row))
    }
  }
}
