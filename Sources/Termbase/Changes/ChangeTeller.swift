import GRDB
import Languages
import Terminology

/// Turns facts that differ into what people read: with names as they are written, and with the sentences that show them.
struct ChangeTeller {
  /// The base as it is after the changes.
  let db: Database
  let keys: TermKeys
  let changes: FactChanges

  /// All of it.
  func told() throws -> BaseChanges {
    var told = BaseChanges()
    told.documents = texts(.document)
    told.imports = texts(.import)
    try tellLedger(&told)
    try tellSteps(&told)
    try TermChangeTeller(db: db, changes: changes).tell(&told)
    told.decisions = try changes.facts(.decision).compactMap { $0.fact.subject[0].flatMap { Int64($0) } }.sorted()
      .compactMap(ruling)
    return told
  }

  // MARK: Texts

  private func texts(_ item: Fact.Item) -> BaseChanges.Texts {
    var texts = BaseChanges.Texts()
    let facts = changes.facts(item)
    var gone = facts.filter { $0.after == nil }
    for (fact, before, after) in facts where after != nil {
      let name = fact.subject[0] ?? ""
      if before != nil {
        texts.changed.append(name)
      } else if let number = gone.firstIndex(where: { $0.before == after }) {
        texts.moved.append(.init(from: gone.remove(at: number).fact.subject[0] ?? "", to: name))
      } else {
        texts.new.append(name)
      }
    }
    texts.removed = gone.map { $0.fact.subject[0] ?? "" }
    return texts
  }

  // MARK: The ledger of names

  private func tellLedger(_ told: inout BaseChanges) throws {
    var concepts = Set<Int64>()
    for (fact, before, after) in changes.facts(.ledger) {
      if let before, after == nil {
        let parts = before.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        told.namesGone.append(.init(number: parts.first ?? "", former: parts.last ?? ""))
      }
      if before != nil { continue }
      let rows = try db.rows(
        """
        SELECT number, former, date, document, sentence, start, "end", concept FROM ledger
        WHERE numberKey IS ? AND formerKey IS ? ORDER BY date IS NULL, date, document, start, id
        """, StatementArguments(fact.subject))
      if let row = rows.first { told.names.append(LookupLedgerEntry(row: row)) }
      concepts.formUnion(rows.map { $0[7] as Int64 })
    }
    var seen = Set<Set<LookupLedgerEntry>>()
    for concept in concepts.sorted() {
      // Of two Recommendations with one name each has the contradiction.
      told.nameConflicts += try LedgerReader(db: db).history(of: concept, until: nil).conflicts.filter { conflict in
        conflict.entries.contains { changes.isNew(.ledger, [key($0.number), key($0.former)]) }
          && seen.insert(Set(conflict.entries)).inserted
      }
    }
  }

  private func key(_ name: String) -> String { keys.designationKey(name) }

  // MARK: Steps

  private func tellSteps(_ told: inout BaseChanges) throws {
    let facts = changes.facts(.step)
    let earlier = Set(facts.filter { $0.before != nil }.map { Array($0.fact.subject.prefix(3)) })
    var concepts = Set<Int64>()
    var seen = Set<[String?]>()
    for (fact, before, _) in facts {
      let step = Array(fact.subject.prefix(3))
      let rows = try db.rows(
        """
        SELECT name, status, other, date, document, sentence, start, "end", concept FROM statuses
        WHERE name IS ? AND status IS ? AND other IS ? ORDER BY date IS NULL, date, document, start, id
        """, StatementArguments(step))
      if before == nil { concepts.formUnion(rows.map { $0[8] as Int64 }) }
      if !seen.insert(step).inserted { continue }
      if rows.isEmpty {
        told.stagesGone.append(.init(name: step[0] ?? "", status: step[1] ?? "", other: step[2]))
      } else if !earlier.contains(step), rows.allSatisfy({ changes.isNew(.step, step + [$0[3] as String?]) }) {
        told.stages += rows.prefix(1).compactMap(LookupStatus.init(row:))
      }
    }
    for concept in concepts.sorted() {
      told.stageConflicts += try StatusHistory(of: concept, until: nil, db).conflicts.filter { conflict in
        conflict.entries.contains { changes.isNew(.step, [$0.name, $0.status.rawValue, $0.other, $0.date]) }
      }
    }
  }

  // MARK: Decisions

  private func ruling(_ id: Int64) throws -> BaseChanges.Ruling? {
    let concept: String? = try db.one(
      "SELECT key FROM decisions JOIN concepts ON concepts.id = concept WHERE decisions.id = ?", [id])
    guard let concept, let decision = try DecisionReader(db: db).decisions([id]).first, decision.action != .take else {
      return nil
    }
    return .init(concept: concept, decision: decision)
  }
}

extension LookupLedgerEntry {
  /// An entry from the columns number, former, date, document, sentence, start, end.
  init(row: Row) {
    let sentence: String = row[4]
    let isShown = !sentence.isEmpty
    self.init(
      number: row[0], former: row[1], date: row[2], document: row[3], sentence: isShown ? sentence : nil,
      start: isShown ? row[5] as Int : nil, end: isShown ? row[6] as Int : nil)
  }
}

extension LookupStatus {
  /// A step from the columns name, status, other, date, document, sentence, start, end; nil for a standing that is unknown.
  init?(row: Row) {
    guard let status = RecommendationStatus(rawValue: row[1]) else { return nil }
    let sentence: String = row[5]
    let isShown = !sentence.isEmpty
    self.init(
      name: row[0], status: status, other: row[2], date: row[3], document: row[4], sentence: isShown ? sentence : nil,
      start: isShown ? row[6] as Int : nil, end: isShown ? row[7] as Int : nil)
  }
}
