import GRDB
import Terminology

/// Reads the terms of a concept.
struct TermReader {
  let db: Database

  /// The terms, languages in the order of their tags, in a language the best first.
  /// - Parameter day: only those that were known on this day (ISO 8601); nil for all.
  func terms(of concept: Int64, knownOn day: String? = nil) throws -> [LookupTerm] {
    let known = " AND EXISTS (SELECT 1 FROM attestations WHERE term = terms.id AND \(KnownBy.attested))"
    let arguments: [any DatabaseValueConvertible] = [concept] + (day.map { [$0] } ?? [])
    return try rows(day == nil ? "" : known, StatementArguments(arguments))
  }

  private func rows(_ known: String, _ arguments: StatementArguments) throws -> [LookupTerm] {
    try db.rows(
      """
      SELECT language, text, type, status,
      (SELECT group_concat(DISTINCT source) FROM attestations WHERE term = terms.id AND source IS NOT NULL),
      (SELECT note FROM attestations WHERE term = terms.id AND note IS NOT NULL ORDER BY id LIMIT 1)
      FROM terms WHERE concept = ?\(known) ORDER BY language, \(Ranks.status), \(Self.type), id
      """, arguments
    ).map { row in
      LookupTerm(
        language: row[0], text: row[1], type: TermType(rawValue: row[2]) ?? .fullForm,
        status: TermStatus(rawValue: row[3]) ?? .admitted, source: row[4], note: row[5])
    }
  }

  static let type = Ranks.order(
    "type", ["designation", "title", "fullForm", "acronym", "provisionalName"])
}
