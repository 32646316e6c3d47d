import GRDB
import Languages
import Terminology

/// Tells the names of concepts that differ.
struct TermChangeTeller {
  let db: Database
  let changes: FactChanges

  private struct Change {
    var concept: String, formerly: String?, status: String?
    let language: String, type: String, text: String

    init(_ fact: Fact, _ before: String?, _ after: String?) {
      concept = fact.subject[0] ?? ""
      (language, type, text) = (fact.subject[1] ?? "", fact.subject[2] ?? "", fact.subject[3] ?? "")
      (formerly, status) = (before, after)
    }

    var name: [String] { [language, type, text] }
  }

  /// Adds them to what is told.
  func tell(_ told: inout BaseChanges) throws {
    var concepts = Set<Int64>()
    for change in differing() {
      let row: Int64? = try db.one(
        """
        SELECT terms.id FROM terms JOIN concepts ON concepts.id = terms.concept
        WHERE concepts.key = ? AND language = ? AND type = ? AND text = ?
        """, [change.concept, change.language, change.type, change.text])
      let name = try self.name(change, row)
      switch (change.formerly, change.status) {
      case (nil, _): told.newTerms.append(name)
      case (_, nil): told.goneTerms.append(name)
      default: told.changedTerms.append(name)
      }
      guard name.status == .preferred, name.type == .fullForm, let row else { continue }
      if let concept: Int64 = try db.one("SELECT concept FROM terms WHERE id = ?", [row]) { concepts.insert(concept) }
    }
    told.rivals = try concepts.sorted().flatMap(rivals)
      .sorted { ($0.language, $0.names[0].text) < ($1.language, $1.names[0].text) }
  }

  /// The names that differ, in the order of languages and letters. One that only went to another concept does not.
  private func differing() -> [Change] {
    var all = changes.facts(.term).map { Change($0.fact, $0.before, $0.after) }
    let gone = Dictionary(grouping: all.indices.filter { all[$0].status == nil }) { all[$0].name }
    var taken = Set<Int>()
    for number in all.indices where all[number].formerly == nil {
      guard let old = gone[all[number].name]?.first(where: { !taken.contains($0) }) else { continue }
      taken.insert(old)
      all[number].formerly = all[old].formerly
    }
    return all.indices.filter { !taken.contains($0) && all[$0].formerly != all[$0].status }.map { all[$0] }
      .sorted { ($0.language, $0.text, $0.type, $0.concept) < ($1.language, $1.text, $1.type, $1.concept) }
  }

  private func name(_ change: Change, _ row: Int64?) throws -> BaseChanges.Name {
    let evidence = try row.flatMap { try self.evidence(of: $0, change.status) }
    return BaseChanges.Name(
      concept: change.concept, language: change.language, type: TermType(rawValue: change.type) ?? .fullForm,
      text: change.text, status: change.status.flatMap(TermStatus.init),
      formerly: change.formerly.flatMap(TermStatus.init),
      evidence: evidence, source: evidence == nil ? try row.flatMap(source) : nil)
  }

  private func evidence(of term: Int64, _ status: String?) throws -> Evidence? {
    try db.rows(
      """
      SELECT document, language, sentence, start, "end" FROM evidence
      JOIN attestations ON attestations.id = evidence.attestation WHERE attestations.term = ?
      ORDER BY attestations.status <> ?, attestations.id DESC, evidence.id LIMIT 1
      """, [term, status]
    ).first.map(Evidence.init(row:))
  }

  private func source(of term: Int64) throws -> String? {
    try db.one(
      """
      SELECT coalesce(imports.name, source) FROM attestations LEFT JOIN imports ON imports.id = attestations.import
      WHERE term = ? AND coalesce(imports.name, source) IS NOT NULL ORDER BY attestations.id DESC LIMIT 1
      """, [term])
  }

  private func rivals(of concept: Int64) throws -> [BaseChanges.Rivals] {
    let rows = try db.rows(
      """
      SELECT terms.id, concepts.key, language, text FROM terms JOIN concepts ON concepts.id = terms.concept
      WHERE concept = ? AND status = 'preferred' AND type = 'fullForm' ORDER BY language, text
      """, [concept])
    return try Dictionary(grouping: rows) { $0[2] as String }.compactMap { language, rows in
      // Capitals and a plural's ending are no difference that anybody has to decide.
      if Set(rows.map { EnglishPlural.singular(($0[3] as String).lowercased()) }).count < 2 { return nil }
      let names = try rows.map { row in
        let fact = Fact(item: .term, subject: [row[1], language, TermType.fullForm.rawValue, row[3]])
        let status = TermStatus.preferred.rawValue
        return try name(Change(fact, changes.values[fact].map(\.before) ?? status, status), row[0])
      }
      return BaseChanges.Rivals(concept: rows[0][1], language: language, names: names)
    }
  }
}
