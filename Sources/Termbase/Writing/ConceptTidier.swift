import GRDB

/// Brings concepts up to date with their attestations after a change.
///
/// A term without attestation goes, a concept without terms goes, unless people decided about them. A term's status is the
/// one that was decided last, else the best one that an import gives it, else the best a glossary gives, else the best any
/// document gives: what people decided outweighs what was extracted, and the user's own lists outweigh those that come with
/// the program. Beside a name that people prefer no other of its language and type is preferred. A concept's kind is the
/// most special one attested, its score the highest.
enum ConceptTidier {
  /// - Parameter bereft: those of the concepts that may have lost attestations; all when not given.
  static func tidy(_ concepts: Set<Int64>, bereft: Set<Int64>? = nil, _ db: Database) throws {
    let firstRuling: Int64? = try db.one("SELECT term FROM rulings LIMIT 1")
    let areRuled = firstRuling != nil
    for concept in concepts.sorted() {
      if bereft?.contains(concept) ?? true { try removeTerms(concept, db) }
      try db.run(
        """
        DELETE FROM concepts WHERE id = ? AND NOT EXISTS (SELECT 1 FROM terms WHERE concept = concepts.id)
        AND NOT EXISTS (SELECT 1 FROM decisions WHERE concept = concepts.id)
        """, [concept])
      try db.run(updateStandings, [concept])
      if areRuled { try keepPreferred(concept, db) }
      try db.run(updateConcept, [concept])
    }
  }

  /// Terms that neither a source attests nor people decided about go.
  private static func removeTerms(_ concept: Int64, _ db: Database) throws {
    try db.run(
      """
      DELETE FROM terms WHERE concept = ? AND NOT EXISTS (SELECT 1 FROM attestations WHERE term = terms.id)
      AND NOT EXISTS (SELECT 1 FROM rulings WHERE term = terms.id)
      """, [concept])
  }

  // A row that stays as it is is not written: an addition touches some hundred concepts, few of which change.
  private static let updateStandings =
    "UPDATE terms SET status = \(standing) WHERE concept = ? AND status <> \(standing)"
  private static let updateConcept = """
    UPDATE concepts SET kind = \(kind), score = \(score) WHERE id = ? AND (kind <> \(kind) OR score <> \(score))
    """

  /// A term's standing, as SQL on a row of `terms`.
  private static let standing = """
    coalesce(\(ruling), (SELECT status FROM attestations WHERE term = terms.id
    ORDER BY pair IS NOT NULL, import IS NULL, \(Ranks.status) LIMIT 1), status)
    """

  /// A concept's kind, as SQL on a row of `concepts`.
  private static let kind = """
    coalesce((SELECT kind FROM (SELECT (SELECT kind FROM attestations WHERE term = terms.id
    ORDER BY \(Ranks.kind) LIMIT 1) AS kind FROM terms WHERE concept = concepts.id) WHERE kind IS NOT NULL
    ORDER BY \(Ranks.kind) LIMIT 1), kind)
    """

  /// A concept's score, as SQL on a row of `concepts`.
  private static let score = """
    coalesce((SELECT max(score) FROM (SELECT (SELECT score FROM attestations WHERE term = terms.id
    ORDER BY score DESC LIMIT 1) AS score FROM terms WHERE concept = concepts.id)), score)
    """

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
