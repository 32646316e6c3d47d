import GRDB
import Terminology

/// Reads why a concept is as it is, from attestations and rulings.
struct ExplanationReader {
  let db: Database

  /// An attestation or ruling as it is read.
  private struct Said {
    let term: Int64, group: String, statement: Explanation.Statement
  }

  private struct Named {
    let term: Int64, language: String, text: String, type: String, status: TermStatus, key: String
  }

  /// The explanation of a concept.
  func explanation(of concept: Int64) throws -> Explanation {
    let names = try db.rows(
      """
      SELECT id, language, text, type, status, key FROM terms WHERE concept = ?
      ORDER BY language, \(Ranks.status), \(TermReader.type), id
      """, [concept]
    ).map { row in
      Named(
        term: row[0], language: row[1], text: row[2], type: row[3], status: TermStatus(rawValue: row[4]) ?? .admitted,
        key: row[5])
    }
    let attested = try attestations(of: concept, names)
    return Explanation(
      contributions: contributions(attested, names),
      names: try names.map { name in try self.name(name, attested.filter { $0.term == name.term }) })
  }

  // MARK: What joined it

  private func contributions(_ attested: [Said], _ names: [Named]) -> [Explanation.Contribution] {
    var order: [String] = []
    var members: [String: [Said]] = [:]
    for said in attested {
      if members[said.group] == nil { order.append(said.group) }
      members[said.group, default: []].append(said)
    }
    let byTerm = Dictionary(uniqueKeysWithValues: names.map { ($0.term, $0) })
    var known = Set<String>()
    return order.compactMap { group in
      guard let first = members[group]?.first?.statement else { return nil }
      var terms: [Named] = []
      for said in members[group, default: []] {
        if let term = byTerm[said.term], !terms.contains(where: { $0.term == term.term }) { terms.append(term) }
      }
      // Spellings that differ in nothing that a look-up notes are one name.
      let joining = terms.filter { known.contains($0.language + $0.key) }
      let new = terms.filter { !known.contains($0.language + $0.key) }
      known.formUnion(terms.map { $0.language + $0.key })
      return Explanation.Contribution(
        by: first.by, sources: first.sources, date: first.date, joinedBy: joining.map(\.text), newNames: new.map(\.text)
      )
    }
  }

  // MARK: Who says what

  /// What glossaries, files and documents say of the names, in the order in which they said it.
  private func attestations(of concept: Int64, _ names: [Named]) throws -> [Said] {
    let standing = Dictionary(uniqueKeysWithValues: names.map { ($0.term, $0.status) })
    return try db.rows(
      """
      SELECT attestations.term, attestations.pair, attestations.source, attestations.date, attestations.status,
      imports.id, imports.name, first.path, second.path, coalesce(first.date, second.date),
      (SELECT count(*) FROM evidence WHERE attestation = attestations.id) FROM attestations
      JOIN terms ON terms.id = attestations.term LEFT JOIN imports ON imports.id = attestations.import
      LEFT JOIN pairs ON pairs.id = attestations.pair LEFT JOIN documents first ON first.id = pairs.source
      LEFT JOIN documents second ON second.id = pairs.target WHERE terms.concept = ? ORDER BY attestations.id
      """, [concept]
    ).map { row in
      let term: Int64 = row[0]
      let status = TermStatus(rawValue: row[4]) ?? .admitted
      func said(_ by: Explanation.Voice, _ sources: [String], _ date: String?, _ group: String) -> Said {
        Said(
          term: term, group: group,
          statement: .init(
            by: by, sources: sources, date: date, status: status, sentences: row[10],
            dissents: status != standing[term]))
      }
      if let pair: Int64 = row[1] {
        return said(.documents, [row[7] as String?, row[8]].compactMap { $0 }, row[9], "documents \(pair)")
      }
      if let file: Int64 = row[5] { return said(.file, [row[6]], row[3], "file \(file)") }
      let source: String? = row[2]
      return said(.glossary, [source].compactMap { $0 }, row[3], "glossary \(source ?? "")")
    }
  }

  private func rulings(on term: Int64, _ status: TermStatus) throws -> [Explanation.Statement] {
    try db.rows(
      """
      SELECT author, date, status FROM rulings JOIN decisions ON decisions.id = rulings.decision
      WHERE term = ? AND status IS NOT NULL ORDER BY decision DESC
      """, [term]
    ).map { row in
      let ruled = TermStatus(rawValue: row[2]) ?? .admitted
      return .init(
        by: .person, sources: [row[0]], date: row[1], status: ruled, sentences: 0, dissents: ruled != status)
    }
  }

  private func name(_ name: Named, _ said: [Said]) throws -> Explanation.Name {
    let ruled = try rulings(on: name.term, name.status)
    let weight: [Explanation.Voice: Int] = [.file: 0, .glossary: 1, .documents: 2]
    let ranks = TermStatus.allCases
    let attested = said.map(\.statement).enumerated().sorted { left, right in
      func rank(_ statement: Explanation.Statement) -> (Int, Int) {
        (weight[statement.by] ?? 3, ranks.firstIndex(of: statement.status) ?? 0)
      }
      return rank(left.element) != rank(right.element)
        ? rank(left.element) < rank(right.element) : left.offset < right.offset
    }.map(\.element)
    let evidence = try EntryReader(db: db).evidence(of: name.term)
    let statements = ruled + attested
    return Explanation.Name(
      language: name.language, text: name.text, type: TermType(rawValue: name.type) ?? .fullForm, status: name.status,
      decidedBy: statements.first { !$0.dissents }, isOutranked: statements.first.map(\.dissents) ?? false,
      statements: statements,
      counts: Dictionary(grouping: evidence, by: \.document).mapValues(\.count), evidence: evidence)
  }
}
