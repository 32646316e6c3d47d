import GRDB
import ICU
import Languages
import Terminology

extension Termbase {
  /// The names of all concepts, with the ledgers of Recommendations and without evidence, in the order of their keys.
  ///
  /// With a day, only terms that were known on it, and the ledger up to it; a provisional name is superseded when the
  /// ledger has its number by then, and preferred before. What people decided of a term holds whatever the day.
  /// - Parameter day: nil for everything that is known.
  /// - Throws: `TermbaseError`.
  public func names(knownOn day: CalendarDay? = nil) throws -> [Concept] {
    try read { db in
      let terms = try Self.names(db, day)
      let ledgers = try Self.ledgers(db, day)
      return try db.rows("SELECT id, kind, score FROM concepts ORDER BY key").compactMap { row in
        let id: Int64 = row[0]
        let ledger = ledgers[id] ?? []
        guard let own = terms[id] else { return nil }
        let kind = ConceptKind(rawValue: row[1]) ?? .term
        let isOpen = day != nil && kind == .recommendation && ledger.isEmpty
        return Concept(kind: kind, terms: isOpen ? own.map(\.beforeItsNumber) : own, ledger: ledger, score: row[2])
      }
    }
  }

  private static func names(_ db: Database, _ day: CalendarDay?) throws -> [Int64: [Term]] {
    let known = "WHERE EXISTS (SELECT 1 FROM attestations WHERE term = terms.id AND \(KnownBy.attested))"
    var names: [Int64: [Term]] = [:]
    let rows = try db.rows(
      """
      SELECT concept, language, text, type, status,
      (SELECT source FROM attestations WHERE term = terms.id AND source IS NOT NULL ORDER BY id LIMIT 1)
      FROM terms \(day == nil ? "" : known) ORDER BY concept, language, \(Ranks.status), id
      """, StatementArguments(day.map { [$0.description] } ?? []))
    for row in rows {
      let language: String = row[1]
      names[row[0], default: []].append(
        Term(
          language: language == SharedLanguage.tag ? nil : Language(language), text: row[2],
          type: TermType(rawValue: row[3]) ?? .fullForm, status: TermStatus(rawValue: row[4]) ?? .admitted,
          source: row[5]))
    }
    return names
  }

  private static func ledgers(_ db: Database, _ day: CalendarDay?) throws -> [Int64: [LedgerEntry]] {
    var ledgers: [Int64: [LedgerEntry]] = [:]
    let rows = try db.rows(
      """
      SELECT document, language, sentence, start, "end", number, former, date, concept FROM ledger
      ORDER BY date IS NULL, date, document, start, id
      """)
    for row in rows {
      let date: String? = row[7]
      if let day, !KnownBy.isKnown(date, on: day.description) { continue }
      ledgers[row[8], default: []].append(
        LedgerEntry(number: row[5], former: row[6], date: date, evidence: Evidence(row: row)))
    }
    return ledgers
  }
}

extension Term {
  /// A provisional name as it was when nothing gave it a number yet.
  fileprivate var beforeItsNumber: Term {
    guard type == .provisionalName, status == .superseded else { return self }
    return Term(language: language, text: text, type: type, status: .preferred, source: source, date: date)
  }
}
