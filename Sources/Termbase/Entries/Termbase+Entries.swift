import Foundation
import GRDB
import Languages
import Terminology

extension Termbase {
  /// The concepts that documents or imports attest or people decided about, with all that is known of them, in the order
  /// of their keys.
  /// - Parameter includingGlossary: whether concepts that only the program's glossaries have are given too.
  /// - Throws: `TermbaseError`.
  public func entries(includingGlossary: Bool = false) throws -> [ConceptEntry] {
    let attested = """
      WHERE EXISTS (SELECT 1 FROM terms JOIN attestations ON attestations.term = terms.id
      WHERE terms.concept = concepts.id AND (attestations.pair IS NOT NULL OR attestations.import IS NOT NULL))
      OR EXISTS (SELECT 1 FROM terms WHERE concept = concepts.id AND EXISTS
      (SELECT 1 FROM decisions WHERE concept = concepts.id))
      """
    let named = "WHERE EXISTS (SELECT 1 FROM terms WHERE concept = concepts.id)"
    return try read { db in
      let reader = EntryReader(db: db)
      return try db.rows(
        "SELECT id, key, kind, score FROM concepts \(includingGlossary ? named : attested) ORDER BY key"
      ).map { try reader.entry($0) }
    }
  }

  /// Calls `body` with each bead that has both sides, in the order in which they came into the base.
  ///
  /// One is in memory at a time.
  /// - Throws: `TermbaseError`, and what `body` throws.
  /// - Returns: how many beads have one side only, and were passed over.
  @discardableResult
  public func forEachUnit(_ body: (TranslationUnit) throws -> Void) throws -> Int {
    try read { db in
      let reader = UnitReader(db: db)
      let beads = try Row.fetchCursor(db, sql: UnitReader.query)
      while let bead = try beads.next() { try body(try reader.unit(bead)) }
      return try db.one(
        """
        SELECT count(*) FROM beads JOIN pairs ON pairs.id = beads.pair
        WHERE target IS NOT NULL AND (sourceEnd = sourceStart OR targetEnd = targetStart)
        """) ?? 0
    }
  }
}

/// Reads entries of the base.
struct EntryReader {
  let db: Database

  /// An entry from the columns id, key, kind, score.
  func entry(_ row: Row) throws -> ConceptEntry {
    let id: Int64 = row[0]
    return ConceptEntry(
      id: row[1], kind: ConceptKind(rawValue: row[2]) ?? .term, score: row[3],
      details: try details("concept = ? AND term IS NULL", id) + transactions("concept = ? AND name IS NULL", [id]),
      terms: try terms(of: id),
      ledger: try Termbase.ledger(of: id, db), statuses: try Termbase.statuses(of: id, db))
  }

  private func terms(of concept: Int64) throws -> [TermEntry] {
    try db.rows(
      """
      SELECT id, language, text, type, status,
      (SELECT min(date) FROM attestations WHERE term = terms.id AND date IS NOT NULL)
      FROM terms WHERE concept = ? ORDER BY language, \(Ranks.status), id
      """, [concept]
    ).map { row in
      let id: Int64 = row[0]
      let tag: String = row[1]
      let sources = try values("source", of: id)
      let notes = try values("note", of: id)
      var details = try details("term = ?", id)
      details += try transactions("id IN (SELECT decision FROM rulings WHERE term = ? AND status IS NOT NULL)", [id])
      details += sources.dropFirst().map { Detail("source", $0) } + notes.dropFirst().map { Detail("note", $0) }
      return TermEntry(
        language: tag == SharedLanguage.tag ? nil : Language(tag), text: row[2],
        type: TermType(rawValue: row[3]) ?? .fullForm, status: TermStatus(rawValue: row[4]) ?? .admitted,
        source: sources.first, date: row[5], note: notes.first, details: details, evidence: try evidence(of: id))
    }
  }

  /// What the attestations of a term say, the weightiest first, each once.
  private func values(_ column: String, of term: Int64) throws -> [String] {
    let rows = try db.rows(
      """
      SELECT \(column) FROM attestations WHERE term = ? AND \(column) IS NOT NULL
      ORDER BY pair IS NOT NULL, import IS NULL, id
      """, [term])
    var seen = Set<String>()
    return rows.map { $0[0] as String }.filter { seen.insert($0).inserted }
  }

  /// Who decided, and when (ISO 30042 transactions).
  private func transactions(_ condition: String, _ arguments: StatementArguments) throws -> [Detail] {
    try db.rows("SELECT DISTINCT date, author FROM decisions WHERE \(condition) ORDER BY id", arguments).map { row in
      Detail("modification", row[0], source: row[1])
    }
  }

  /// What is said; a subject that people set stands in place of all others.
  private func details(_ condition: String, _ id: Int64) throws -> [Detail] {
    var seen = Set<Detail>()
    let rows = try db.rows(
      "SELECT category, value, language, source, decision IS NOT NULL FROM details WHERE \(condition) ORDER BY id",
      [id])
    let isSet = rows.contains { $0[0] == "subjectField" && $0[4] }
    return rows.filter { !isSet || $0[0] != "subjectField" || $0[4] }.map { row in
      Detail(row[0], row[1], language: (row[2] as String?).map { Language($0) }, source: row[3])
    }.filter { seen.insert($0).inserted }
  }

  /// The sentences that show a name, each once.
  func evidence(of term: Int64) throws -> [Evidence] {
    var seen = Set<Evidence>()
    return try db.rows(
      """
      SELECT document, language, sentence, start, "end" FROM evidence WHERE attestation IN
      (SELECT id FROM attestations WHERE term = ?) ORDER BY id
      """, [term]
    ).map(Evidence.init(row:)).filter { seen.insert($0).inserted }
  }
}

/// Reads beads with both sides as translation units.
struct UnitReader {
  let db: Database
  private let decoder = JSONDecoder()

  init(db: Database) { self.db = db }

  static let query = """
    SELECT pairs.source, pairs.target, sourceStart, sourceEnd, targetStart, targetEnd,
    first.language, second.language, coalesce(first.origin, first.path), coalesce(second.origin, second.path),
    confidence, coalesce(first.date, second.date), unit
    FROM beads JOIN pairs ON pairs.id = beads.pair JOIN documents first ON first.id = pairs.source
    JOIN documents second ON second.id = pairs.target
    WHERE sourceEnd > sourceStart AND targetEnd > targetStart ORDER BY beads.pair, beads.number
    """

  func unit(_ row: Row) throws -> TranslationUnit {
    let source = Language(row[6])
    let target = Language(row[7])
    var unit = TranslationUnit(
      sides: [
        .init(language: source, text: try text(row[0], row[2], row[3], source), document: row[8]),
        .init(language: target, text: try text(row[1], row[4], row[5], target), document: row[9]),
      ], confidence: row[10], date: row[11])
    // A unit that came from elsewhere says itself whether it had a confidence.
    if let kept = (row[12] as String?).flatMap({ try? decoder.decode(KeptUnit.self, from: Data($0.utf8)) }) {
      unit.remarks = kept.remarks
      if !kept.hasConfidence { unit.confidence = nil }
    }
    return unit
  }

  private func text(_ document: Int64, _ start: Int, _ end: Int, _ language: Language) throws -> String {
    let texts = try db.rows(
      "SELECT text FROM sentences WHERE document = ? AND number >= ? AND number < ? ORDER BY number",
      [document, start, end])
    return BeadSide.joined(texts.map { $0[0] }, language: language)
  }
}

/// What the base keeps of a unit beside its texts.
struct KeptUnit: Codable {
  let remarks: [TranslationUnit.Remark]
  let hasConfidence: Bool
}
