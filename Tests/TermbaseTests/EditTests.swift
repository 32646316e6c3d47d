import Foundation
import Languages
@testable import Termbase
import Terminology
import TestSupport
import Testing

@Suite("Decisions of people")
struct EditTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let day = "2026-03-14"

  private static func add(_ base: Termbase, _ number: Int, _ concepts: [Concept], text: String = "") throws {
    try base.add(
      Samples.pair(
        ["第\(number)号。\(text)"], ["No. \(number). \(text)"], zh: "\(number)-zh.txt", en: "\(number)-en.txt"),
      concepts: concepts)
  }

  @discardableResult
  private static func edit(_ base: Termbase, _ concept: String, _ steps: EditStep...) throws -> EditReport {
    try base.edit(concept, steps, by: "M. Li", on: day)
  }

  /// The names of the concept that has a name, with their standings.
  private static func names(_ base: Termbase, _ word: String) throws -> [String] {
    let hits = try base.lookup(word).hits.filter { $0.match == .exact }
    return hits.map { hit in hit.details.map { "\($0.text) \($0.status.rawValue)" }.sorted().joined(separator: ", ") }
      .sorted()
  }

  @Test("A standing outweighs documents, glossaries and imports, whichever comes later, and whatever goes")
  func standing() throws {
    let base = try folder.base()
    let concept = Samples.term("焦点小组", "focus group")
    try Self.add(base, 1, [concept])
    try Self.edit(base, "焦点小组", .status(.deprecated, names: ["焦点小组"]))
    func expect(_ comment: Comment) throws {
      #expect(try Self.names(base, "焦点小组") == ["focus group preferred, 焦点小组 deprecated"], comment)
    }
    try expect("at once")
    try Self.add(base, 2, [concept])
    try expect("another document")
    try Self.add(base, 1, [concept], text: "改。")
    try expect("a changed document")
    let entry = ConceptEntry(terms: [
      TermEntry(language: .chinese, text: "焦点小组", status: .preferred),
      TermEntry(language: .english, text: "focus group"),
    ])
    try base.importing(ImportSource(name: "a.csv", format: "csv", bytes: [1]), entries: [entry])
    try expect("an imported list")
    try base.addGlossary(
      entries: [.init(kind: .term, zh: "焦点小组", en: "focus group", status: .preferred, source: "x")])
    try expect("a glossary")
  }

  @Test("A standing stays when all documents go, and holds again when they come back")
  func comesBack() throws {
    let base = try folder.base()
    let concept = Samples.term("焦点小组", "focus group")
    try Self.add(base, 1, [concept])
    try Self.edit(base, "焦点小组", .status(.superseded, names: ["焦点小组"]))
    for path in ["1-zh.txt", "1-en.txt"] { try base.remove(document: path) }
    #expect(try Self.names(base, "焦点小组") == ["焦点小组 superseded"])
    try Self.add(base, 1, [concept])
    #expect(try Self.names(base, "焦点小组") == ["focus group preferred, 焦点小组 superseded"])
  }

  @Test("A remark holds its concept while no document attests it")
  func remarkComesBack() throws {
    let base = try folder.base()
    let concept = Samples.named(.body, "TSAG", zh: "电信标准化顾问组", en: nil)
    try Self.add(base, 1, [concept])
    try Self.edit(base, "TSAG", .note("见 A.1", name: nil))
    for path in ["1-zh.txt", "1-en.txt"] { try base.remove(document: path) }
    #expect(
      try base.lookup("TSAG").hits.isEmpty && base.entries().isEmpty && base.concepts(includingGlossary: true).isEmpty)
    try Self.add(base, 1, [concept])
    #expect(try base.lookup("TSAG").hits.first?.decisions.map(\.value) == ["见 A.1"])
  }

  @Test("One preferred name a language and type: the other is admitted, also one that documents prefer later")
  func prefer() throws {
    let base = try folder.base()
    try Self.add(
      base, 1,
      [
        Concept(
          kind: .term,
          terms: [
            Term(language: .chinese, text: "焦点组", type: .fullForm),
            Term(language: .chinese, text: "焦点小组", type: .fullForm, status: .admitted),
            Term(language: .english, text: "focus group", type: .fullForm),
          ])
      ])
    try Self.edit(base, "focus group", .prefer("焦点小组"))
    let expected = ["focus group preferred, 焦点小组 preferred, 焦点组 admitted"]
    #expect(try Self.names(base, "focus group") == expected)
    try Self.add(base, 2, [Samples.term("焦点组", "focus group")])
    #expect(try Self.names(base, "focus group") == expected)
    try Self.edit(base, "focus group", .prefer("焦点组"))
    #expect(try Self.names(base, "focus group") == ["focus group preferred, 焦点小组 admitted, 焦点组 preferred"])
  }

  @Test("A merged concept stays one, in whatever order its documents come again", arguments: [[1, 2], [2, 1]])
  func merge(order: [Int]) throws {
    let base = try folder.base()
    let concepts = [1: Samples.term("焦点组", "focus group"), 2: Samples.term("专题组", "topic group")]
    for number in order { try Self.add(base, number, [concepts[number]!]) }
    let report = try Self.edit(base, "焦点组", .merge("专题组"))
    #expect(report.concept == "term:en:focusgroup|zh:焦点组")
    #expect(report.decisions.map(\.value) == ["term:en:topicgroup|zh:专题组"])
    let all = ["focus group preferred, topic group preferred, 专题组 preferred, 焦点组 preferred"]
    #expect(try Self.names(base, "专题组") == all)
    for number in order.reversed() {
      try base.remove(document: "\(number)-zh.txt")
      try base.remove(document: "\(number)-en.txt")
    }
    #expect(try Self.names(base, "专题组") == all)
    for number in order { try Self.add(base, number, [concepts[number]!], text: "改。") }
    #expect(try Self.names(base, "topic group") == all)
    #expect(try base.stats().concepts == 1)
    #expect(try Self.edit(base, "term:en:topicgroup|zh:专题组", .merge("焦点组")).decisions.isEmpty)
  }

  @Test("A list exported before a merger comes into the merged concept")
  func importOfMerged() throws {
    let base = try folder.base()
    try Self.add(base, 1, [Samples.term("焦点组", "focus group"), Samples.term("专题组", "topic group")])
    let exported = try base.entries()
    try Self.edit(base, "焦点组", .merge("专题组"))
    try base.importing(ImportSource(name: "a.csv", format: "csv", bytes: [1]), entries: exported)
    #expect(try base.stats().concepts == 1)
  }

  @Test("Names that were split off are not joined again by what is extracted or imported")
  func split() throws {
    let base = try folder.base()
    func joint() -> Concept {
      Concept(
        kind: .acronym,
        terms: [
          Term(language: nil, text: "API", type: .acronym),
          Term(language: .chinese, text: "应用编程接口", type: .fullForm),
          Term(language: .chinese, text: "提前公布资料", type: .fullForm),
        ])
    }
    try Self.add(base, 1, [joint()])
    let exported = try base.entries()
    let report = try Self.edit(base, "API", .split(["提前公布资料"]))
    #expect(report.decisions.map(\.value) == ["term:zh:提前公布资料"])
    func expect(_ comment: Comment) throws {
      #expect(try Self.names(base, "API") == ["API preferred, 应用编程接口 preferred"], comment)
      #expect(try Self.names(base, "提前公布资料") == ["提前公布资料 preferred"], comment)
      #expect(try base.stats().concepts == 2, comment)
    }
    try expect("at once")
    try Self.add(base, 2, [joint()])
    try expect("another document")
    try Self.add(base, 1, [joint()], text: "改。")
    try expect("a changed document")
    try base.importing(ImportSource(name: "a.csv", format: "csv", bytes: [1]), entries: exported)
    try expect("a list exported before")
    #expect(try Self.edit(base, "API", .split(["提前公布资料"])).decisions.isEmpty)
    for path in ["1-zh.txt", "1-en.txt", "2-zh.txt", "2-en.txt"] { try base.remove(document: path) }
    try Self.add(base, 3, [joint()])
    try expect("after all documents were gone")
  }

  @Test("A pair of names that a person took apart makes no third concept")
  func pairTakenApart() throws {
    let base = try folder.base()
    let wrong = Samples.term("通函", "letter")
    try Self.add(base, 1, [wrong])
    try Self.edit(base, "通函", .split(["letter"]))
    try Self.add(base, 2, [wrong])
    #expect(try base.stats().concepts == 2)
    #expect(try Self.names(base, "letter") == ["letter preferred"])
  }

  @Test("What was split off may be merged again, and split once more")
  func backAndForth() throws {
    let base = try folder.base()
    let concept = Samples.named(.acronym, "API", zh: "应用编程接口", en: "application programming interface")
    try Self.add(base, 1, [concept])
    for _ in 0..<2 {
      try Self.edit(base, "API", .split(["应用编程接口"]))
      try Self.add(base, 1, [concept], text: "改。")
      #expect(try base.stats().concepts == 2)
      try Self.edit(base, "API", .merge("应用编程接口"))
      try Self.add(base, 1, [concept])
      #expect(try base.stats().concepts == 1)
    }
  }

  @Test("Remarks, subject, who and when are given out with the concept, and a subject replaces the one before")
  func remarks() throws {
    let base = try folder.base()
    try Self.add(base, 1, [Samples.term("焦点组", "focus group")])
    try Self.edit(
      base, "焦点组", .note("2024年定", name: "焦点组"), .subject("bodies"), .status(.preferred, names: ["焦点组"]))
    let report = try Self.edit(base, "焦点组", .subject("ITU-T"), .note("2024年定", name: "焦点组"))
    #expect(report.decisions.map(\.action) == [.subject])
    let entry = try #require(try base.entries().first)
    #expect(entry.details.filter { $0.category == "subjectField" }.map(\.value) == ["ITU-T"])
    let term = try #require(entry.terms.first { $0.text == "焦点组" })
    #expect(term.details == [Detail("note", "2024年定"), Detail("modification", Self.day, source: "M. Li")])
    #expect(try base.lookup("焦点组").hits.first?.decisions.map(\.action) == [.note, .subject, .status, .subject])
  }

  @Test("An edit that changes nothing says so, a trial changes nothing, and an error leaves all as it was")
  func nothing() throws {
    let base = try folder.base()
    try Self.add(
      base, 1, [Samples.term("焦点组", "focus group"), Samples.term("小组", "group"), Samples.term("小组", "team")])
    #expect(try Self.edit(base, "焦点组", .status(.preferred, names: ["焦点组"])).decisions.count == 1)
    #expect(try Self.edit(base, "焦点组", .status(.preferred, names: ["焦点组"])).decisions.isEmpty)
    let trial = try base.edit("焦点组", [.merge("team")], by: "M. Li", on: Self.day, isTrial: true)
    #expect(trial.decisions.count == 1)
    let before = try base.entries()
    #expect(throws: EditError.noConcept("无")) { try Self.edit(base, "无", .subject("x")) }
    #expect(throws: EditError.ambiguous("小组", candidates: ["term:en:group|zh:小组", "term:en:team|zh:小组"])) {
      try Self.edit(base, "小组", .subject("x"))
    }
    #expect(throws: EditError.noName("无", concept: "term:en:focusgroup|zh:焦点组", names: ["focus group", "焦点组"])) {
      try Self.edit(base, "焦点组", .subject("x"), .prefer("无"))
    }
    #expect(throws: EditError.nothingLeft(concept: "term:en:focusgroup|zh:焦点组")) {
      try Self.edit(base, "焦点组", .split(["焦点组", "focus group"]))
    }
    #expect(try base.entries() == before)
    let reading = try Termbase.open(at: base.path, readOnly: true)
    #expect(throws: TermbaseError.readOnly(path: base.path)) { try Self.edit(reading, "焦点组", .subject("x")) }
  }

  // MARK: Tables that were exported, changed and imported again

  private static func table(_ base: Termbase, _ bytes: UInt8, _ entries: [ConceptEntry]) throws {
    try base.importing(
      ImportSource(name: "terms.csv", format: "csv", bytes: [bytes]), entries: entries, by: "M. Li", on: day)
  }

  private static func row(
    _ language: Language?, _ text: String, from concept: String? = nil, _ status: TermStatus = .preferred,
    was: TermStatus? = nil
  ) -> TermEntry {
    var row = TermEntry(language: language, text: text, status: status)
    row.change = TermChange(concept: concept, status: was)
    return row
  }

  @Test("Another standing in a table outweighs an earlier decision; the same table again, or an older one, does not")
  func standingOfTable() throws {
    let base = try folder.base()
    try Self.add(base, 1, [Samples.term("焦点组", "focus group")])
    let key = "term:en:focusgroup|zh:焦点组"
    try Self.edit(base, "焦点组", .status(.deprecated, names: ["焦点组"]))
    try Self.table(base, 1, [ConceptEntry(id: key, terms: [Self.row(.chinese, "焦点组", .admitted, was: .deprecated)])])
    #expect(try Self.names(base, "焦点组") == ["focus group preferred, 焦点组 admitted"])
    #expect(try base.lookup("焦点组").hits.first?.decisions.last?.file == "terms.csv")
    try Self.edit(base, "焦点组", .status(.superseded, names: ["焦点组"]))
    try base.importing(
      ImportSource(name: "older.csv", format: "csv", bytes: [1]),
      entries: [ConceptEntry(id: key, terms: [TermEntry(language: .chinese, text: "焦点组", status: .preferred)])])
    #expect(try Self.names(base, "焦点组") == ["focus group preferred, 焦点组 superseded"])
  }

  @Test("Rows that got another identifier join that concept; when all did, the two are one for good")
  func moveOfTable() throws {
    let base = try folder.base()
    let concepts = [Samples.term("焦点组", "focus group"), Samples.term("专题组", "topic group")]
    try Self.add(base, 1, concepts)
    let (one, other) = ("term:en:focusgroup|zh:焦点组", "term:en:topicgroup|zh:专题组")
    let rows = [Self.row(.chinese, "专题组", from: other), Self.row(.english, "topic group", from: other)]
    for bytes in [1, 2] as [UInt8] {
      try Self.table(base, bytes, [ConceptEntry(id: one, terms: [Self.row(.english, "focus group")] + rows)])
      try Self.add(base, Int(bytes), concepts, text: "改。")
      #expect(try base.stats().concepts == 1)
      #expect(try base.lookup("focus group").hits.first?.decisions.map(\.action) == [.merge])
    }
  }

  @Test("A row whose identifier was taken away becomes a concept of its own, also when the table comes again")
  func splitOfTable() throws {
    let base = try folder.base()
    let concept = Samples.named(.acronym, "API", zh: "提前公布资料", en: "application programming interface")
    try Self.add(base, 1, [concept])
    for bytes in [1, 2] as [UInt8] {
      try Self.table(base, bytes, [ConceptEntry(terms: [Self.row(.chinese, "提前公布资料", from: "acronym:api")])])
      try Self.add(base, Int(bytes), [concept], text: "改。")
      #expect(try Self.names(base, "API") == ["API preferred, application programming interface preferred"])
      #expect(try Self.names(base, "提前公布资料") == ["提前公布资料 preferred"])
    }
  }

  @Test("Another identifier for all names of a concept is no split")
  func renamed() throws {
    let base = try folder.base()
    try Self.add(base, 1, [Samples.term("焦点组", "focus group")])
    let key = "term:en:focusgroup|zh:焦点组"
    let rows = [Self.row(.chinese, "焦点组", from: key), Self.row(.english, "focus group", from: key)]
    try Self.table(base, 1, [ConceptEntry(id: "17", terms: rows)])
    #expect(try base.stats().concepts == 1 && base.lookup("焦点组").hits.first?.concept == key)
  }
}
