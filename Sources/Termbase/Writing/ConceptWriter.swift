import GRDB
import Terminology

/// Merges concepts into the base: terms that are there gain attestations and evidence, others are made.
struct ConceptWriter {
  let db: Database
  let keys: TermKeys
  /// The addition that attests; nil for a glossary and for an import.
  let pair: Int64?
  /// The import that attests, if one does.
  let source: Int64?
  /// The concepts that were written to.
  private(set) var touched = Set<Int64>()
  private let separations: Separations
  /// What the addition has attested, where there is one.
  private var attested = AttestedSoFar()

  init(db: Database, keys: TermKeys, pair: Int64?, import source: Int64? = nil) throws {
    self.db = db
    self.keys = keys
    self.pair = pair
    self.source = source
    separations = try Separations(db: db, keys: keys)
  }

  /// Merges one concept.
  /// - Parameter notes: a glossary's remarks by term.
  mutating func write(_ concept: Concept, notes: [Term: String] = [:], report: inout AddReport) throws {
    if concept.terms.isEmpty { return }
    let found = try ConceptMatcher(db: db, keys: keys, separations: separations, isOfDocument: pair != nil)
      .conceptID(for: concept)
    if found.isNew { report.newConcepts += 1 }
    try write(concept, into: found.id, notes: notes, report: &report)
  }

  /// Adds a concept's terms and ledger to the concept of the base that it is.
  /// - Returns: the rows of the terms, in order; nil for one that is left out.
  @discardableResult
  mutating func write(
    _ concept: Concept, into id: Int64, notes: [Term: String], report: inout AddReport
  ) throws -> [Int64?] {
    touched.insert(id)
    let rows = try concept.terms.map { term -> Int64? in
      // What the glossary lent to the concept is no fact of the documents.
      if pair != nil && term.isOfGlossaryAlone { return nil }
      let home = try separations.home(of: term, in: id)
      touched.insert(home)
      let row = try termID(term, concept: home)
      let attestation = try attestationID(term, id: row, of: concept, note: notes[term])
      report.terms += 1
      for evidence in term.evidence where try insert(evidence, attestation: attestation) { report.evidence += 1 }
      return row
    }
    for entry in concept.ledger where try insert(entry, concept: id) { report.ledger += 1 }
    for entry in concept.statuses where try insert(entry, concept: id) { report.statuses += 1 }
    return rows
  }

  private func termID(_ term: Term, concept: Int64) throws -> Int64 {
    let language = term.language?.tag ?? SharedLanguage.tag
    let found: Int64? = try db.one(
      "SELECT id FROM terms WHERE concept = ? AND language = ? AND type = ? AND text = ?",
      [concept, language, term.type.rawValue, term.text])
    if let found { return found }
    try db.run(
      "INSERT INTO terms (concept, language, text, type, status, key, words) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        concept, language, term.text, term.type.rawValue, term.status.rawValue, keys.key(of: term),
        keys.words(term.text),
      ])
    return db.lastInsertedRowID
  }

  // `+import` keeps SQLite from choosing the index by import: those by term and by concept begin with the narrower.
  private func knownAttestation(_ term: Term, id: Int64) throws -> Int64? {
    if pair != nil { return attested.row(of: term, id: id) }
    return try db.one(
      "SELECT id FROM attestations WHERE term = ? AND pair IS ? AND +import IS ? AND status = ? AND source IS ?",
      [id, pair, source, term.status.rawValue, term.source])
  }

  private mutating func attestationID(
    _ term: Term, id: Int64, of concept: Concept, note: String?
  ) throws -> Int64 {
    if let known = try knownAttestation(term, id: id) { return known }
    try db.run(
      """
      INSERT INTO attestations (term, pair, import, status, kind, score, source, note, date)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [id, pair, source, term.status.rawValue, concept.kind.rawValue, concept.score, term.source, note, term.date])
    let row = db.lastInsertedRowID
    attested.note(row, of: term, id: id)
    return row
  }

  private mutating func isNew(_ evidence: Evidence, attestation: Int64) throws -> Bool {
    if pair != nil { return attested.note(evidence, attestation: attestation) }
    let found: Int64? = try db.one(
      """
      SELECT id FROM evidence WHERE attestation = ? AND document = ? AND start = ? AND "end" = ? AND sentence = ?
      """, [attestation, evidence.document, evidence.start, evidence.end, evidence.sentence])
    return found == nil
  }

  /// Whether the evidence was not there yet.
  private mutating func insert(_ evidence: Evidence, attestation: Int64) throws -> Bool {
    guard try isNew(evidence, attestation: attestation) else { return false }
    try db.run(
      """
      INSERT INTO evidence (attestation, document, language, sentence, start, "end") VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        attestation, evidence.document, evidence.language.tag, evidence.sentence, evidence.start, evidence.end,
      ])
    return true
  }

  /// Whether the entry was not there yet.
  private func insert(_ entry: LedgerEntry, concept: Int64) throws -> Bool {
    let found: Int64? = try db.one(
      """
      SELECT id FROM ledger WHERE concept = ? AND pair IS ? AND +import IS ? AND number = ? AND former = ? AND date IS ?
      AND document = ? AND start = ? AND "end" = ?
      """,
      [
        concept, pair, source, entry.number, entry.former, entry.date, entry.evidence.document, entry.evidence.start,
        entry.evidence.end,
      ])
    if found != nil { return false }
    try db.run(
      """
      INSERT INTO ledger (concept, pair, import, number, numberKey, former, formerKey, date, document, language,
      sentence, start, "end") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        concept, pair, source, entry.number, keys.designationKey(entry.number), entry.former,
        keys.designationKey(entry.former), entry.date, entry.evidence.document, entry.evidence.language.tag,
        entry.evidence.sentence, entry.evidence.start, entry.evidence.end,
      ])
    return true
  }
}

extension ConceptWriter {
  /// Whether the entry was not there yet.
  private func insert(_ entry: StatusEntry, concept: Int64) throws -> Bool {
    let found: Int64? = try db.one(
      """
      SELECT id FROM statuses WHERE concept = ? AND pair IS ? AND +import IS ? AND name = ? AND status = ? AND other IS ?
      AND date IS ? AND document = ? AND start = ?
      """,
      [
        concept, pair, source, entry.name, entry.status.rawValue, entry.other, entry.date, entry.evidence.document,
        entry.evidence.start,
      ])
    if found != nil { return false }
    try db.run(
      """
      INSERT INTO statuses (concept, pair, import, name, status, other, date, document, language, sentence, start, "end")
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        concept, pair, source, entry.name, entry.status.rawValue, entry.other, entry.date, entry.evidence.document,
        entry.evidence.language.tag, entry.evidence.sentence, entry.evidence.start, entry.evidence.end,
      ])
    return true
  }
}

/// The language of a name that is the same in all (BCP 47 `mul`).
enum SharedLanguage {
  static let tag = "mul"
}

extension TermKeys {
  /// The key of a term by its type.
  func key(of term: Term) -> String {
    switch term.type {
    case .designation, .provisionalName: designationKey(term.text)
    case .acronym: acronymKey(term.text)
    case .fullForm, .title: key(term.text)
    }
  }
}
