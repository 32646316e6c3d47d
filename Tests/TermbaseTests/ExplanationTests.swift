import Languages
import Termbase
import Terminology
import TestSupport
import Testing

@Suite("Why a concept is as it is")
struct ExplanationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func explained(_ base: Termbase, _ word: String) throws -> Explanation {
    var options = LookupOptions()
    options.explains = true
    return try #require(try base.lookup(word, options: options).hits.first?.explanation)
  }

  /// A body with an acronym, and a form that a document of a number shows so many times.
  private static func body(_ form: String, _ status: TermStatus = .preferred, document: String, times: Int) -> Concept {
    Concept(
      kind: .body,
      terms: [
        Term(language: nil, text: "TSAG", type: .acronym),
        Term(
          language: .chinese, text: form, type: .fullForm, status: status,
          evidence: (0..<times).map {
            Evidence(
              document: document, language: .chinese, sentence: "第\($0)句\(form)。", start: 10 * $0, end: 10 * $0 + 4)
          }),
      ])
  }

  @Test("each name tells whose word its standing is, who says otherwise, how often each document shows it, and where")
  func names() throws {
    let base = try folder.base()
    try base.addGlossary(
      entries: [
        .init(kind: .body, zh: "电信标准化顾问组", en: "advisory group", acronym: "TSAG", status: .preferred, source: "list 7")
      ])
    try base.add(
      Samples.pair(["甲"], ["a"], zh: "1-zh.txt", en: "1-en.txt"),
      concepts: [Self.body("电信标准顾问组", document: "1-zh.txt", times: 3)], date: "2026-04-20")
    try base.add(
      Samples.pair(["乙"], ["b"], zh: "2-zh.txt", en: "2-en.txt"),
      concepts: [Self.body("电信标准顾问组", .deprecated, document: "2-zh.txt", times: 1)])
    try base.edit("TSAG", [.status(.deprecated, names: ["电信标准顾问组"])], by: "M. Li", on: "2026-05-01")
    let explanation = try Self.explained(base, "TSAG")
    let name = try #require(explanation.names.first { $0.text == "电信标准顾问组" })
    #expect(name.status == .deprecated && name.decidedBy?.by == .person && name.decidedBy?.sources == ["M. Li"])
    #expect(name.statements.map(\.by) == [.person, .documents, .documents])
    #expect(name.statements.map(\.dissents) == [false, true, false])
    #expect(name.statements[1].sources == ["1-zh.txt", "1-en.txt"] && name.statements[1].sentences == 3)
    #expect(name.statements[1].date == "2026-04-20")
    #expect(name.counts == ["1-zh.txt": 3, "2-zh.txt": 1] && name.evidence.map(\.start) == [0, 10, 20, 0])
    let listed = try #require(explanation.names.first { $0.text == "电信标准化顾问组" })
    #expect(listed.decidedBy?.by == .glossary && listed.decidedBy?.sources == ["list 7"])
  }

  @Test("what joined the concept is told in order, with the names by which it was found to be the same")
  func contributions() throws {
    let base = try folder.base()
    try base.add(
      Samples.pair(["甲"], ["a"], zh: "1-zh.txt", en: "1-en.txt"), concepts: [Samples.term("焦点组", "focus group")])
    try base.add(
      Samples.pair(["乙"], ["b"], zh: "2-zh.txt", en: "2-en.txt"), concepts: [Samples.term("焦点组", "focus groups")])
    try base.importing(
      ImportSource(name: "office.csv", format: "csv", bytes: [1]),
      entries: [
        ConceptEntry(terms: [
          TermEntry(language: .chinese, text: "焦点组"), TermEntry(language: .english, text: "focus group"),
          TermEntry(language: .chinese, text: "专题组"),
        ])
      ])
    let parts = try Self.explained(base, "焦点组").contributions
    #expect(parts.map(\.by) == [.documents, .documents, .file])
    #expect(parts.map(\.sources) == [["1-zh.txt", "1-en.txt"], ["2-zh.txt", "2-en.txt"], ["office.csv"]])
    #expect(parts.map(\.joinedBy) == [[], ["焦点组"], ["焦点组", "focus group"]])
    #expect(parts.map(\.newNames) == [["焦点组", "focus group"], ["focus groups"], ["专题组"]])
  }

  @Test("a name that a person's choice outranks says so")
  func outranked() throws {
    let base = try folder.base()
    try base.add(
      Samples.pair(["甲"], ["a"]),
      concepts: [
        Concept(
          kind: .term,
          terms: ["焦点组", "焦点小组"].map { Term(language: .chinese, text: $0, type: .fullForm) })
      ])
    try base.edit("焦点组", [.prefer("焦点小组")], by: "M. Li", on: "2026-05-01")
    let names = try Self.explained(base, "焦点组").names
    #expect(names.first { $0.text == "焦点组" }?.isOutranked == true)
    #expect(names.first { $0.text == "焦点小组" }?.isOutranked == false)
  }
}
