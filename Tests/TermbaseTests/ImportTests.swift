import Foundation
import GRDB
import Languages
@testable import Termbase
import Terminology
import TestSupport
import Testing

@Suite("Other programs' entries in the base")
struct ImportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func entry(
    _ chinese: String, _ english: String, _ status: TermStatus? = nil, id: String = "", note: String? = nil
  ) -> ConceptEntry {
    ConceptEntry(
      id: id,
      terms: [
        TermEntry(language: .chinese, text: chinese, status: status, source: "office list", note: note),
        TermEntry(language: .english, text: english, status: nil),
      ])
  }

  private static func source(_ name: String = "office.csv", _ text: String = "1") -> ImportSource {
    ImportSource(name: name, format: "csv", bytes: Array(text.utf8))
  }

  private static func status(_ base: Termbase, _ text: String) throws -> TermStatus? {
    try base.lookup(text).hits.first?.details.first { $0.text == text }?.status
  }

  @Test("are found by look-up, with standing, source and note; and merged with what is there")
  func merged() throws {
    let base = try folder.base()
    try base.add(Samples.pair(["关于焦点组。"], ["On focus groups."]), concepts: [Samples.term("焦点组", "focus group")])
    let report = try base.importing(
      Self.source(), entries: [Self.entry("焦点组", "focus group", .preferred, note: "常用"), Self.entry("通函", "circular")])
    #expect(
      report.entries == [
        .merged(concept: "term:en:focusgroup|zh:焦点组", newTerms: 0), .taken(concept: "term:en:circular|zh:通函"),
      ])
    let hit = try #require(try base.lookup("焦点组").hits.first)
    #expect(hit.details.first { $0.text == "焦点组" }?.source == "office list")
    #expect(hit.details.first { $0.text == "焦点组" }?.note == "常用")
    #expect(hit.evidenceCount == 1)
  }

  @Test("keep their standing whatever is extracted afterwards, and outweigh the program's glossaries")
  func standing() throws {
    let base = try folder.base()
    try base.importing(Self.source(), entries: [Self.entry("焦点小组", "focus group", .deprecated)])
    try base.add(Samples.pair(["关于焦点小组。"], ["On focus groups."]), concepts: [Samples.term("焦点小组", "focus group")])
    #expect(try Self.status(base, "焦点小组") == .deprecated)
    try base.addGlossary(entries: [.init(kind: .term, zh: "焦点小组", en: "focus group", status: .preferred, source: "x")])
    #expect(try Self.status(base, "焦点小组") == .deprecated)
  }

  @Test("that say no standing leave it as people have set it, and stand beside a preferred name as admitted")
  func noStanding() throws {
    let base = try folder.base()
    try base.addGlossary(
      entries: [
        .init(kind: .term, zh: "焦点组", en: "focus group", status: .preferred, source: "x"),
        .init(kind: .term, zh: "焦点小组", en: "focus group", status: .deprecated, source: "x"),
      ])
    try base.importing(
      Self.source(), entries: [Self.entry("焦点小组", "focus group"), Self.entry("专题组", "focus group", id: "x")])
    #expect(try Self.status(base, "焦点小组") == .deprecated && Self.status(base, "焦点组") == .preferred)
    #expect(try Self.status(base, "专题组") == .preferred)
    let both = ConceptEntry(terms: ["会议", "大会"].map { TermEntry(language: .chinese, text: $0) })
    try base.importing(Self.source("b.csv"), entries: [both])
    #expect(try Self.status(base, "会议") == .preferred && Self.status(base, "大会") == .admitted)
  }

  @Test("the same file again changes nothing, a changed one takes the place of the earlier, a trial nothing at all")
  func again() throws {
    let base = try folder.base()
    let entries = [Self.entry("焦点组", "focus group"), Self.entry("通函", "circular")]
    let trial = try base.importing(Self.source(), entries: entries, isTrial: true)
    #expect(trial.entries.count == 2)
    #expect(try base.stats().concepts == 0)
    try base.importing(Self.source(), entries: entries)
    let before = try base.stats()
    #expect(try base.importing(Self.source(), entries: entries).outcome == .alreadyThere)
    #expect(try base.stats() == before)
    let changed = try base.importing(Self.source("office.csv", "2"), entries: [entries[0]])
    #expect(changed.outcome == .replaced)
    #expect(try base.lookup("通函").hits.isEmpty)
    #expect(try base.lookup("焦点组").total == 1)
  }

  @Test("units are searched, learnt from, and given back with what their program said of them")
  func units() throws {
    let base = try folder.base()
    let unit = TranslationUnit(
      sides: [
        .init(language: .chinese, text: "第1研究组的会议", document: "a.docx"), .init(language: .english, text: "SG1 meets"),
      ],
      date: "2020-01-02", remarks: [.init("tuid", "7"), .init("xml:lang", "zh-CN", side: .chinese)])
    let three = TranslationUnit(sides: [
      .init(language: .english, text: "one"), .init(language: .chinese, text: "一"),
      .init(language: Language("fr"), text: "un"),
    ])
    #expect(try base.importing(Self.source("m.tmx"), units: [unit, three]).units == 2)
    let hit = try #require(try base.search("研究组").hits.first)
    #expect(hit.texts == ["zh": "第1研究组的会议", "en": "SG1 meets"] && hit.documents["zh"] == "m.tmx#a.docx")
    var learnt: [String] = []
    try base.forEachBead { learnt.append($0.text + "|" + $1.text) }
    #expect(learnt == ["第1研究组的会议|SG1 meets", "one|一", "one|un"])
    var given: [TranslationUnit] = []
    try base.forEachUnit { given.append($0) }
    #expect(given.first?.remarks == unit.remarks && given.first?.date == unit.date && given.first?.confidence == nil)
    #expect(given.first?.sides.map(\.document) == ["a.docx", "m.tmx#en"])
    _ = try base.importing(Self.source("m.tmx", "2"))
    #expect(try base.search("研究组").total == 0)
    #expect(try base.stats().documents == 0)
  }

  @Test("all that an entry says comes out again as it went in")
  func entries() throws {
    let base = try folder.base()
    let entry = ConceptEntry(
      id: "acronym:fg", kind: .acronym,
      details: [
        Detail("subjectField", "meetings"), Detail("definition", "A group.", language: .english, source: "A.7"),
      ],
      terms: [
        TermEntry(
          language: .english, text: "focus group", type: .fullForm, status: .admitted, source: "list", date: "2020-01",
          note: "note", details: [Detail("partOfSpeech", "noun")],
          evidence: [Evidence(document: "a.docx", language: .english, sentence: "A focus group.", start: 2, end: 13)]),
        TermEntry(language: nil, text: "FG", type: .acronym, status: .preferred),
      ])
    try base.importing(Self.source(), entries: [entry])
    #expect(try base.entries() == [entry])
  }

  @Test("a failed import leaves nothing of itself")
  func failed() throws {
    let base = try folder.base()
    try base.queue.write {
      try $0.execute(
        sql: "CREATE TEMP TRIGGER stop BEFORE INSERT ON main.beads BEGIN SELECT RAISE(ABORT, 'stopped'); END")
    }
    let unit = TranslationUnit(sides: [.init(language: .chinese, text: "甲"), .init(language: .english, text: "a")])
    #expect(throws: TermbaseError.self) {
      try base.importing(Self.source(), entries: [Self.entry("焦点组", "focus group")], units: [unit])
    }
    #expect(try base.stats().concepts == 0 && base.stats().documents == 0)
    #expect(try base.lookup("焦点组").hits.isEmpty)
  }

  @Test("a base of every released schema is brought up to date and keeps what it has", arguments: 1..<Schema.version)
  func released(schema: Int) throws {
    let path = folder.path + "/base.sqlite"
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)") }
    try Schema.migrator.migrate(queue, upTo: "v\(schema)")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO documents (id, path, language, fingerprint, date, scalars) VALUES (1, 'a', 'zh', 'f', NULL, 2), (2, 'b', 'en', 'g', NULL, 1);
          INSERT INTO sentences VALUES (1, 0, 0, '会议', 'zh', 0, 2), (2, 0, 0, 'meeting', 'en', 0, 7);
          INSERT INTO pairs (id, source, target) VALUES (1, 1, 2);
          INSERT INTO beads (id, pair, number, sourceStart, sourceEnd, targetStart, targetEnd, confidence, moved, reasons)
          VALUES (1, 1, 0, 0, 1, 0, 1, 0.9, 0, '[]');
          INSERT INTO concepts VALUES (1, 'term:zh:会议', 'term', 1);
          INSERT INTO terms VALUES (1, 1, 'zh', '会议', 'fullForm', 'preferred', '会议', '会议');
          INSERT INTO attestations (id, term, pair, status, kind, score) VALUES (1, 1, 1, 'preferred', 'term', 1);
          """)
    }
    try queue.close()
    let base = try Termbase.open(at: path)
    #expect(try base.stats().schema == Schema.version)
    #expect(try base.lookup("会议").total == 1)
    #expect(try base.search("议").hits.map(\.texts) == [["zh": "会议", "en": "meeting"]])
    try base.importing(Self.source(), entries: [Self.entry("会议", "meeting", .deprecated, id: "term:zh:会议")])
    #expect(try Self.status(base, "会议") == .deprecated)
    var units: [String] = []
    try base.forEachUnit { units.append($0.sides.map(\.text).joined(separator: "=")) }
    #expect(units == ["会议=meeting"])
  }
}
