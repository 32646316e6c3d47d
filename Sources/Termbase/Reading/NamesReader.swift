import Foundation
import GRDB
import ICU
import Languages
import Terminology

/// Reads what concepts are called, and the ledgers of Recommendations, as of a day.
struct NamesReader {
  let db: Database
  /// Nil for everything that is known.
  let day: CalendarDay?

  /// The concepts in the order of their keys; one without a term that was known on the day is left out.
  /// - Parameter chosen: the concepts' rows; nil for all.
  func concepts(_ chosen: [Int64]? = nil) throws -> [Concept] {
    let choice = Choice(chosen)
    let terms = try terms(choice)
    let ledgers = try ledgers(choice)
    let rows = try db.rows(
      "SELECT id, kind, score FROM concepts WHERE \(choice.condition(on: "id")) ORDER BY key", choice.arguments)
    return rows.compactMap { row in
      let id: Int64 = row[0]
      let ledger = ledgers[id] ?? []
      guard let own = terms[id] else { return nil }
      let kind = ConceptKind(rawValue: row[1]) ?? .term
      let isOpen = day != nil && kind == .recommendation && ledger.isEmpty
      return Concept(kind: kind, terms: isOpen ? own.map(\.beforeItsNumber) : own, ledger: ledger, score: row[2])
    }
  }

  /// The rows of the concepts that have one of some terms, or one of some keys as a term or in the ledger.
  func concepts(ofTerms terms: Set<Int64>, keys: Set<String>) throws -> [Int64] {
    let keys = String(decoding: try JSONEncoder().encode(keys.sorted()), as: UTF8.self)
    return try db.rows(
      """
      SELECT concept FROM terms WHERE id IN (SELECT value FROM json_each(?1))
      UNION SELECT concept FROM terms WHERE key IN (SELECT value FROM json_each(?2))
      UNION SELECT concept FROM ledger WHERE formerKey IN (SELECT value FROM json_each(?2))
      UNION SELECT concept FROM ledger WHERE numberKey IN (SELECT value FROM json_each(?2))
      """, [Choice.list(terms.sorted()), keys]
    ).map { $0[0] }
  }

  /// The rows of the concepts with the first terms, and those with the first former names of the ledger, whose keys begin with a
  /// key. The ledger's numbers are terms.
  func concepts(beginningWith key: String, limit: Int) throws -> [Int64] {
    // Several terms may be one name, and what the editor shows is the name: more are read than are wanted.
    let (end, most) = (key + "\u{10FFFF}", 4 * limit)
    let terms = try db.rows(
      "SELECT concept FROM terms WHERE key >= ? AND key < ? AND \(isKnown) ORDER BY key, id LIMIT ?",
      [key, end] + StatementArguments(day.map { [$0.description] } ?? []) + [most])
    let ledger = try db.rows(
      "SELECT concept FROM ledger WHERE formerKey >= ? AND formerKey < ? ORDER BY formerKey, id LIMIT ?",
      [key, end, most])
    return (terms + ledger).map { $0[0] }
  }

  /// The condition that a term was known on the day, with the day as its argument where there is one.
  private var isKnown: String {
    day == nil ? "1" : "EXISTS (SELECT 1 FROM attestations WHERE term = terms.id AND \(KnownBy.attested))"
  }

  private func terms(_ choice: Choice) throws -> [Int64: [Term]] {
    var terms: [Int64: [Term]] = [:]
    let rows = try db.rows(
      """
      SELECT concept, language, text, type, status,
      (SELECT source FROM attestations WHERE term = terms.id AND source IS NOT NULL ORDER BY id LIMIT 1)
      FROM terms WHERE \(choice.condition(on: "concept")) AND \(isKnown)
      ORDER BY concept, language, \(Ranks.status), id
      """, choice.arguments + StatementArguments(day.map { [$0.description] } ?? []))
    for row in rows {
      let language: String = row[1]
      terms[row[0], default: []].append(
        Term(
          language: language == SharedLanguage.tag ? nil : Language(language), text: row[2],
          type: TermType(rawValue: row[3]) ?? .fullForm, status: TermStatus(rawValue: row[4]) ?? .admitted,
          source: row[5]))
    }
    return terms
  }

  private func ledgers(_ choice: Choice) throws -> [Int64: [LedgerEntry]] {
    var ledgers: [Int64: [LedgerEntry]] = [:]
    let rows = try db.rows(
      """
      SELECT document, language, sentence, start, "end", number, former, date, concept FROM ledger
      WHERE \(choice.condition(on: "concept")) ORDER BY date IS NULL, date, document, start, id
      """, choice.arguments)
    for row in rows {
      let date: String? = row[7]
      if let day, !KnownBy.isKnown(date, on: day.description) { continue }
      ledgers[row[8], default: []].append(
        LedgerEntry(number: row[5], former: row[6], date: date, evidence: Evidence(row: row)))
    }
    return ledgers
  }

  /// Which concepts are read, as a condition with its argument.
  private struct Choice {
    let arguments: StatementArguments

    init(_ rows: [Int64]?) { arguments = rows.map { [Self.list($0)] } ?? [] }

    func condition(on column: String) -> String {
      arguments.isEmpty ? "1" : "\(column) IN (SELECT value FROM json_each(?))"
    }

    /// Rows as SQLite's JSON functions take them.
    static func list(_ rows: [Int64]) -> String { "[" + rows.map(String.init).joined(separator: ",") + "]" }
  }
}

extension Term {
  /// A provisional name as it was when nothing gave it a number yet.
  fileprivate var beforeItsNumber: Term {
    guard type == .provisionalName, status == .superseded else { return self }
    return Term(language: language, text: text, type: type, status: .preferred, source: source, date: date)
  }
}
