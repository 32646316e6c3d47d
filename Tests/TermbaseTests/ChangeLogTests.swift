import Alignment
import Foundation
import GRDB
import Languages
import Terminology
@testable import Termbase
import TestSupport
import Testing

@Suite("What has changed in a base")
struct ChangeLogTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.base()
  }

  /// The base as a new run of the program has it.
  private func run(_ command: String = "test") throws -> Termbase {
    try Termbase.open(at: folder.path, for: command)
  }

  private func pair(_ name: String, _ sentence: String = "关于焦点组。") -> AlignedPair {
    Samples.pair([sentence], ["On focus groups."], zh: "\(name)-zh.txt", en: "\(name)-en.txt")
  }

  @Test("A base that nothing was added to has no runs, and no changes")
  func none() throws {
    let log = try run().log()
    #expect(log.runs.isEmpty && log.changes.isEmpty && log.noted.hasSuffix("Z"))
    #expect(throws: TermbaseError.noRun(path: try run().path, number: 3, last: 0)) { try run().log(since: .run(3)) }
  }

  @Test("The last run tells new names of Recommendations and new terms, with the sentence and document that show them")
  func added() throws {
    try run().add(pair("a"), concepts: [Samples.term("通函", "circular", in: "a-zh.txt")])
    try run("add b").add(
      pair("b", "关于通函。"),
      concepts: [
        Samples.term("通函", "circular", in: "b-zh.txt"),
        Samples.recommendation("Y.4221", former: "Y.ElecMon-Reqts", date: "2023-05-18", in: "b-zh.txt"),
      ])
    let log = try run().log()
    #expect(log.runs.map(\.command) == ["add b"])
    #expect(log.changes.documents.new == ["b-en.txt", "b-zh.txt"])
    #expect(log.changes.names.map(\.former) == ["Y.ElecMon-Reqts"] && log.changes.names.map(\.document) == ["b-zh.txt"])
    #expect(log.changes.newTerms.map(\.text) == ["Y.4221", "Y.ElecMon-Reqts", "基于物联网的监控系统要求"])
    #expect(log.changes.newTerms[0].evidence?.sentence == "Y.4221（前Y.ElecMon-Reqts）")
    #expect(log.changes.changedTerms.isEmpty && log.changes.goneTerms.isEmpty)
  }

  @Test("Several runs are taken together: what came and went again is not told, a moved document is no new one")
  func together() throws {
    try run().add(pair("a"), concepts: [Samples.term("焦点组", "focus group", in: "a-zh.txt")])
    let first = try run().log().runs[0].number
    try run().add(pair("b", "关于通函。"), concepts: [Samples.term("通函", "circular", in: "b-zh.txt")])
    try run().remove(document: "b-zh.txt")
    try run().remove(document: "b-en.txt")
    try run().rename(document: "a-zh.txt", to: "c-zh.txt")
    let changes = try run().log(since: .run(first + 1)).changes
    #expect(changes.documents.moved == [.init(from: "a-zh.txt", to: "c-zh.txt")])
    #expect(changes.documents.new.isEmpty && changes.documents.removed.isEmpty && changes.newTerms.isEmpty)
    #expect(try run().log(since: .run(first)).changes.documents.new == ["a-en.txt", "c-zh.txt"])
  }

  @Test("A document that says something else gives its names up")
  func replaced() throws {
    try run().add(pair("a"), concepts: [Samples.term("焦点组", "focus group", in: "a-zh.txt")])
    try run().add(pair("a", "关于通函。"), concepts: [Samples.term("通函", "circular", in: "a-zh.txt")])
    let changes = try run().log().changes
    #expect(changes.documents.changed == ["a-zh.txt"])
    #expect(changes.goneTerms.map(\.text) == ["focus group", "焦点组"])
    #expect(changes.newTerms.map(\.text) == ["circular", "通函"])
  }

  @Test("Removing a document tells its names of Recommendations as gone, written as they were")
  func removed() throws {
    let concept = Samples.recommendation("Y.4221", former: "Y.ElecMon-Reqts", date: "2023-05-18", in: "a-zh.txt")
    try run().add(pair("a"), concepts: [concept])
    try run().remove(document: "a-zh.txt")
    let changes = try run().log().changes
    #expect(changes.namesGone == [.init(number: "Y.4221", former: "Y.ElecMon-Reqts")])
    #expect(changes.documents.removed == ["a-zh.txt"])
  }

  @Test("A number that gets a second provisional name is a contradiction, told once and only when it arises")
  func contradiction() throws {
    for (name, former) in [("a", "Y.ElecMon-Reqts"), ("b", "Y.EM-reqts")] {
      let concept = Samples.recommendation("Y.4221", former: former, date: "2023-05-18", in: "\(name)-zh.txt")
      try run().add(pair(name, "关于\(former)。"), concepts: [concept])
    }
    let conflicts = try run().log().changes.nameConflicts
    #expect(conflicts.map(\.values) == [["Y.ElecMon-Reqts", "Y.EM-reqts"]])
    try run().add(pair("c", "谢谢。"), concepts: [])
    #expect(try run().log().changes.nameConflicts.isEmpty)
  }

  @Test("A stage told again by a later document is not new; one that nobody told before is")
  func stages() throws {
    func step(_ status: RecommendationStatus, _ day: String, _ name: String) -> Concept {
      let shown = Samples.evidence("\(name)-zh.txt", "Y.4221已批准。")
      return Concept(
        kind: .recommendation, terms: [Term(language: nil, text: "Y.4221", type: .designation, evidence: [shown])],
        statuses: [StatusEntry(name: "Y.4221", status: status, date: day, evidence: shown)])
    }
    try run().add(pair("a"), concepts: [step(.consented, "2023-05-01", "a")])
    try run().add(
      pair("b", "谢谢。"), concepts: [step(.consented, "2023-06-01", "b"), step(.approved, "2023-07-01", "b")])
    #expect(try run().log().changes.stages.map(\.status) == [.approved])
    #expect(try run().log(since: .run(1)).changes.stages.map(\.date) == ["2023-07-01", "2023-05-01"])
  }

  @Test("Capitals and plurals are no rivals; another word is, with the sentences of both")
  func rivals() throws {
    try run().add(pair("a"), concepts: [Samples.term("焦点组", "focus group", in: "a-zh.txt")])
    try run().add(pair("b", "谢谢。"), concepts: [Samples.term("焦点组", "Focus groups", in: "b-zh.txt")])
    #expect(try run().log().changes.rivals.isEmpty)
    let concept = Concept(
      kind: .term,
      terms: ["焦点组", "焦点小组"].map { Term(language: .chinese, text: $0, type: .fullForm) }
        + [Term(language: .english, text: "focus group", type: .fullForm)])
    try run().add(pair("c", "再见。"), concepts: [concept])
    let rivals = try run().log().changes.rivals
    #expect(rivals.map { $0.names.map(\.text) } == [["焦点小组", "焦点组"]])
    #expect(rivals[0].names.map { $0.formerly == nil } == [true, false])
  }

  @Test("Decisions are told, and a name that they move to another concept is neither new nor gone")
  func decisions() throws {
    try run().add(
      pair("a"),
      concepts: [Samples.term("焦点组", "focus group", in: "a-zh.txt"), Samples.term("通函", "circular", in: "a-zh.txt")])
    try run().edit("通函", [.status(.deprecated, names: ["circular"])], by: "M. Li", on: "2026-03-14")
    let changes = try run().log().changes
    #expect(changes.decisions.map(\.decision.action) == [.status])
    #expect(changes.changedTerms.map(\.text) == ["circular"] && changes.changedTerms[0].formerly == .preferred)
    try run().edit("通函", [.merge("焦点组")], by: "M. Li", on: "2026-03-14")
    let merged = try run().log().changes
    #expect(merged.decisions.map(\.decision.action) == [.merge] && merged.newTerms.isEmpty && merged.goneTerms.isEmpty)
  }

  @Test("Two bases: what the second says and the first does not is what a log of the way between them tells")
  func difference() throws {
    let other = try TemporaryFolder()
    let before = try other.base()
    let concepts = [Samples.recommendation("Y.4221", former: "Y.ElecMon-Reqts", date: "2023-05-18", in: "b-zh.txt")]
    try before.add(pair("a"), concepts: [Samples.term("焦点组", "focus group", in: "a-zh.txt")])
    try run().add(pair("a"), concepts: [Samples.term("焦点组", "focus group", in: "a-zh.txt")])
    #expect(try run().difference(from: before).isEmpty)
    try run().add(pair("b", "关于通函。"), concepts: concepts)
    #expect(try run().difference(from: before) == run().log().changes)
    let back = try before.difference(from: run())
    #expect(back.documents.removed == ["b-en.txt", "b-zh.txt"] && back.namesGone.count == 1)
  }

  // MARK: The clock

  /// Runs that each add a document of a name (`0`, `1`, …), dated as a clock that goes wrong does.
  private func runs(at dates: String...) throws {
    for (number, date) in dates.enumerated() {
      try run().add(pair("\(number)", "第\(number)句。"), concepts: [])
      try DatabaseQueue(path: try run().path).write { db in
        try db.execute(
          sql: "UPDATE runs SET date = ? WHERE id = ?", arguments: [date + "T08:00:00Z", number + 1])
      }
    }
  }

  /// The numbers of the runs since a day, after checking that what they changed is told, and nothing else.
  private func told(since day: String) throws -> [Int] {
    let log = try run().log(since: .moment(day + "T00:00:00Z"))
    let documents = log.runs.flatMap { ["\($0.number - 1)-en.txt", "\($0.number - 1)-zh.txt"] }
    #expect(log.changes.documents.new == documents)
    return log.runs.map(\.number)
  }

  @Test("A clock that goes back loses nothing: runs stay in the order in which they were, the last one is the latest")
  func clockWentBack() throws {
    try runs(at: "2026-03-10", "2026-03-09", "2025-12-31")
    #expect(try run().runs().map(\.number) == [1, 2, 3])
    #expect(try run().log().runs.map(\.number) == [3])
    #expect(try run().log().changes.documents.new == ["2-en.txt", "2-zh.txt"])
    #expect(try run().log(since: .run(1)).changes.documents.new.count == 6)
    #expect(try told(since: "2026-03-10") == [1, 2, 3])
  }

  @Test("A run that a clock dates before an earlier one is told with those after it: its day is not known")
  func lostClock() throws {
    try runs(at: "2026-01-10", "2026-02-10", "1970-01-01", "2026-03-10")
    #expect(try told(since: "2026-01-01") == [1, 2, 3, 4])
    #expect(try told(since: "2026-02-01") == [2, 3, 4])
    #expect(try told(since: "2026-03-01") == [3, 4])
    #expect(try told(since: "2026-04-01") == [])
  }

  @Test("A run dated far ahead does not hide the runs after it")
  func clockAhead() throws {
    try runs(at: "2026-01-10", "2099-01-01", "2026-02-10")
    #expect(try told(since: "2026-01-05") == [1, 2, 3])
    #expect(try told(since: "2026-03-01") == [2, 3])
  }

  @Test("What people decided last counts, though the clock went back before they did")
  func decidedLast() throws {
    try run().add(pair("a"), concepts: [Samples.term("焦点组", "focus group", in: "a-zh.txt")])
    try run().edit("焦点组", [.status(.deprecated, names: ["focus group"])], by: "M. Li", on: "2026-03-14")
    try run().edit("焦点组", [.status(.preferred, names: ["focus group"])], by: "M. Li", on: "2026-03-13")
    let terms = try run().lookup("焦点组").hits[0].details
    #expect(terms.first { $0.text == "focus group" }?.status == .preferred)
    #expect(try run().log().changes.decisions.map(\.decision.date) == ["2026-03-13"])
  }

  @Test("A base of the eighth schema notes its changes from the first writing on")
  func migrated() throws {
    try run().add(pair("a"), concepts: [Samples.term("焦点组", "focus group", in: "a-zh.txt")])
    let path = try run().path
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      let triggers = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%Noted'")
      #expect(triggers.count == 14)
      for name in triggers { try db.execute(sql: "DROP TRIGGER \(name)") }
      try db.execute(
        sql: """
          DROP TABLE changes; DROP TABLE runs; DELETE FROM settings WHERE name = 'noted';
          DELETE FROM grdb_migrations WHERE identifier = 'v9'; PRAGMA user_version = 8
          """)
    }
    try queue.close()
    #expect(throws: TermbaseError.olderSchema(path: path, found: 8, known: Schema.version)) {
      try Termbase.open(at: path, readOnly: true)
    }
    #expect(try run().log().runs.isEmpty)
    try run().add(pair("b", "关于通函。"), concepts: [Samples.term("通函", "circular", in: "b-zh.txt")])
    #expect(try run().log(since: .run(1)).changes.newTerms.map(\.text) == ["circular", "通函"])
  }
}
