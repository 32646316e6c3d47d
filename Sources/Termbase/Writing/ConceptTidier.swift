import GRDB

/// Brings concepts up to date with their attestations after a change.
///
/// A term without attestation goes, a concept without terms goes, unless people decided about them. A term's status is the
/// one that was decided last, else the best one that an import gives it, else the best a glossary gives, else the best any
/// document gives: what people decided outweighs what was extracted, and the user's own lists outweigh those that come with
/// the program. Beside a name that people prefer no other of its language and type is preferred. A concept's kind is the
/// most special one attested, its score the highest.
enum ConceptTidier {
  static func tidy(_ concepts: Set<Int64>, _ db: Database) throws {
    for concept in concepts.sorted() {
      try db.run(
        """
        DELETE FROM terms WHERE concept = ? AND NOT EXISTS (SELECT 1 FROM attestations WHERE term = terms.id)
        AND NOT EXISTS (SELECT 1 FROM rulings WHERE term = terms.id)
        """, [concept])
      try db.run(
        """
        DELETE FROM concepts WHERE id = ? AND NOT EXISTS (SELECT 1 FROM terms WHERE concept = concepts.id)
        AND NOT EXISTS (SELECT 1 FROM decisions WHERE concept = concepts.id)
        """, [concept])
      try db.run(
        """
        UPDATE terms SET status = coalesce(\(Self.ruling), (SELECT status FROM attestations WHERE term = terms.id
        ORDER BY pair IS NOT NULL, import IS NULL, \(Ranks.status) LIMIT 1), status) WHERE concept = ?
        """, [concept])
      try keepPreferred(concept, db)
      try db.run(
        """
        UPDATE concepts SET
        kind = coalesce((SELECT kind FROM (SELECT (SELECT kind FROM attestations WHERE term = terms.id
        ORDER BY \(Ranks.kind) LIMIT 1) AS kind FROM terms WHERE concept = concepts.id) WHERE kind IS NOT NULL
        ORDER BY \(Ranks.kind) LIMIT 1), kind),
        score = coalesce((SELECT max(score) FROM (SELECT (SELECT score FROM attestations WHERE term = terms.id
        ORDER BY score DESC LIMIT 1) AS score FROM terms WHERE concept = concepts.id)), score) WHERE id = ?
        """, [concept])
    }
  }

  /// The standing that people decided on last, as SQL on a row of `terms`; null when they did not.
  static let ruling = """
    (SELECT status FROM rulings WHERE term = terms.id AND status IS NOT NULL ORDER BY decision DESC LIMIT 1)
    """

  /// Whatever documents say, beside a name that people prefer another of its language and type is admitted at best.
  private static func keepPreferred(_ concept: Int64, _ db: Database) throws {
    try db.run(
      """
      UPDATE terms SET status = 'admitted' WHERE concept = ?1 AND status = 'preferred' AND \(ruling) IS NULL
      AND (language, type) IN (SELECT language, type FROM terms WHERE concept = ?1 AND \(ruling) = 'preferred')
      """, [concept])
  }
}

/// SQL that orders statuses, kinds and types.
enum Ranks {
  /// Better statuses first.
  static let status = order("status", ["preferred", "admitted", "deprecated", "superseded"])
  /// More special kinds first.
  static let kind = order("kind", ["recommendation", "body", "acronym", "term"])

  static func order(_ column: String, _ values: [String]) -> String {
    let cases = values.enumerated().map { "WHEN '\($0.element)' THEN \($0.offset)" }.joined(separator: " ")
    return "CASE \(column) \(cases) ELSE \(values.count) END"
  }
}
