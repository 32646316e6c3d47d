import GRDB
import Terminology

/// Reads the terms of a concept.
struct TermReader {
  let db: Database

  /// The terms, languages in the order of their tags, in a language the best first.
  func terms(of concept: Int64) throws -> [LookupTerm] {
    try db.rows(
      """
      SELECT language, text, type, status,
      (SELECT group_concat(DISTINCT source) FROM attestations WHERE term = terms.id AND source IS NOT NULL),
      (SELECT note FROM attestations WHERE term = terms.id AND note IS NOT NULL ORDER BY id LIMIT 1)
      FROM terms WHERE concept = ? ORDER BY language, \(Ranks.status), \(Self.type), id
      """, [concept]
    ).map { row in
      LookupTerm(
        language: row[0], text: row[1], type: TermType(rawValue: row[2]) ?? .fullForm,
        status: TermStatus(rawValue: row[3]) ?? .admitted, source: row[4], note: row[5])
    }
  }

  private static let type = Ranks.order(
    "type", ["designation", "title", "fullForm", "acronym", "provisionalName"])
}
