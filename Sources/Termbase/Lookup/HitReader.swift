import GRDB
import ICU
import Languages
import Terminology

/// Reads all that a hit shows of its concept.
struct HitReader {
  let db: Database
  let asOf: CalendarDay?
  let evidenceLimit: Int
  let explains: Bool

  func hit(_ match: TermMatch) throws -> LookupHit {
    let kind: String? = try db.one("SELECT kind FROM concepts WHERE id = ?", [match.concept])
    let all = try TermReader(db: db).terms(of: match.concept)
    // Titles and numbers come and go; a glossary's words have no dates, and are as good on any day.
    let day = kind == ConceptKind.recommendation.rawValue ? asOf?.description : nil
    let details = try day.map { try TermReader(db: db).terms(of: match.concept, knownOn: $0) } ?? all
    let ledger = try LedgerReader(db: db).history(of: match.concept, until: asOf)
    let statuses = try StatusHistory(of: match.concept, until: asOf, db)
    let evidence = try self.evidence(of: match.concept, knownOn: day)
    var terms: [String: [String]] = [:]
    for term in details where !terms[term.language, default: []].contains(term.text) {
      terms[term.language, default: []].append(term.text)
    }
    return LookupHit(
      concept: match.conceptKey, kind: kind.flatMap(ConceptKind.init) ?? .term, terms: terms, matched: match.text,
      status: match.status, match: match.match, score: match.score,
      name: asOf == nil ? nil : ledger.name(among: all), ledger: ledger.known,
      recommendationStatus: statuses.current?.status, statuses: statuses.entries, statusConflicts: statuses.conflicts,
      conflicts: ledger.conflicts, details: details,
      decisions: try DecisionReader(db: db).decisions(about: match.concept), evidence: evidence.first,
      evidenceCount: evidence.count,
      explanation: explains ? try ExplanationReader(db: db).explanation(of: match.concept) : nil)
  }

  private func evidence(of concept: Int64, knownOn day: String?) throws -> (first: [Evidence], count: Int) {
    let from = """
      FROM evidence JOIN attestations ON attestations.id = evidence.attestation
      JOIN terms ON terms.id = attestations.term WHERE terms.concept = ?\(day == nil ? "" : " AND " + KnownBy.attested)
      """
    let arguments: [any DatabaseValueConvertible] = [concept] + (day.map { [$0] } ?? [])
    // Two terms of a concept often share a sentence: it is shown once.
    let rows = try db.rows(
      """
      SELECT evidence.document, evidence.language, evidence.sentence, evidence.start, evidence."end" \(from)
      GROUP BY evidence.document, evidence.sentence ORDER BY min(evidence.id) LIMIT ?
      """, StatementArguments(arguments + [evidenceLimit]))
    return (rows.map(Evidence.init(row:)), try db.one("SELECT count(*) \(from)", StatementArguments(arguments)) ?? 0)
  }
}

extension Evidence {
  /// Evidence from the columns document, language, sentence, start, end.
  init(row: Row) {
    self.init(document: row[0], language: Language(row[1]), sentence: row[2], start: row[3], end: row[4])
  }
}
