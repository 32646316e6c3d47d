import GRDB

/// Brings concepts up to date with their attestations after a change.
///
/// A term without attestation goes, a concept without terms goes. A term's status is the best one that an import gives it,
/// else the best a glossary gives, else the best any document gives: what people decided outweighs what was extracted, and
/// the user's own lists outweigh those that come with the program. A concept's kind is the most special one attested, its
/// score the highest.
enum ConceptTidier {
  static func tidy(_ concepts: Set<Int64>, _ db: Database) throws {
    for concept in concepts.sorted() {
      try db.run(
        "DELETE FROM terms WHERE concept = ? AND NOT EXISTS (SELECT 1 FROM attestations WHERE term = terms.id)",
        [concept])
      try db.run(
        "DELETE FROM concepts WHERE id = ? AND NOT EXISTS (SELECT 1 FROM terms WHERE concept = concepts.id)", [concept])
      try db.run(
        """
        UPDATE terms SET status = (SELECT status FROM attestations WHERE term = terms.id
        ORDER BY pair IS NOT NULL, import IS NULL, \(Ranks.status) LIMIT 1) WHERE concept = ?
        """, [concept])
      try db.run(
        """
        UPDATE concepts SET
        kind = (SELECT attestations.kind FROM attestations JOIN terms ON terms.id = attestations.term
        WHERE terms.concept = concepts.id ORDER BY \(Ranks.kind) LIMIT 1),
        score = (SELECT max(attestations.score) FROM attestations JOIN terms ON terms.id = attestations.term
        WHERE terms.concept = concepts.id) WHERE id = ?
        """, [concept])
    }
  }
}

/// SQL that orders statuses, kinds and types.
enum Ranks {
  /// Better statuses first.
  static let status = order("status", ["preferred", "admitted", "deprecated", "superseded"])
  /// More special kinds first.
  static let kind = order("attestations.kind", ["recommendation", "body", "acronym", "term"])

  static func order(_ column: String, _ values: [String]) -> String {
    let cases = values.enumerated().map { "WHEN '\($0.element)' THEN \($0.offset)" }.joined(separator: " ")
    return "CASE \(column) \(cases) ELSE \(values.count) END"
  }
}
