import Foundation
import GRDB
import TextIndex

/// Rows of terms that may agree with some words: those that the index gives, and all that it does not have.
struct TermCandidates {
  let db: Database
  let index: TermIndex?
  let kind: ConceptKindCondition

  /// The rows of terms by their numbers, and of all terms that the index lacks.
  func rows(_ numbers: (TermIndex) throws -> [Int64]) throws -> [Row] {
    guard let index else { return try kind.rows(db, "1", []) }
    let found = try numbers(index)
    let list = "[" + found.map(String.init).joined(separator: ",") + "]"
    let known = found.isEmpty ? [] : try kind.rows(db, "terms.id IN (SELECT value FROM json_each(?))", [list])
    var seen = Set<Int64>()
    return (known + (try unknown(index))).filter { seen.insert($0["id"]).inserted }
  }

  /// The rows that came after the index or were changed since.
  func unknown(_ index: TermIndex) throws -> [Row] {
    try kind.rows(db, "terms.id > ? OR terms.id IN (SELECT term FROM staleTerms)", [index.last])
  }
}

/// Reads terms of one kind of concept, or of all.
struct ConceptKindCondition {
  /// The kind as the base writes it; nil for all.
  let kind: String?

  func rows(_ db: Database, _ condition: String, _ arguments: [any DatabaseValueConvertible]) throws -> [Row] {
    let filter = kind == nil ? "" : " AND concepts.kind = ?"
    return try db.rows(
      """
      SELECT terms.id AS id, terms.concept AS concept, concepts.key AS conceptKey, terms.text AS text,
      terms.status AS status, terms.type AS type, terms.key AS key, terms.words AS words
      FROM terms JOIN concepts ON concepts.id = terms.concept WHERE (\(condition))\(filter)
      """, StatementArguments(arguments + (kind.map { [$0] } ?? [])))
  }
}
