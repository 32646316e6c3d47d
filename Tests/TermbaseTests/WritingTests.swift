import Alignment
import Foundation
import Mentions
@testable import Termbase
import Terminology
import TestSupport
import Testing

@Suite("Adding, replacing and removing")
struct WritingTests {
  private let folder: TemporaryFolder
  private let base: Termbase

  init() throws {
    folder = try TemporaryFolder()
    base = try folder.base()
  }

  @Test("singular and plural of one term are one concept: draft new Recommendation(s) once stood apart in the base")
  func inflection() throws {
    try base.add(
      Samples.pair(["关于新建议书草案。"], ["On a draft new Recommendation."]),
      concepts: [Samples.term("新建议书草案", "draft new Recommendation")])
    try base.add(
      Samples.pair(["新建议书草案两份。"], ["Two draft new Recommendations."], zh: "b-zh.txt", en: "b-en.txt"),
      concepts: [Samples.term("新建议书草案", "draft new Recommendations", in: "b-zh.txt")])
    #expect(try base.concepts().count == 1)
    #expect(try base.lookup("draft new Recommendations").hits.map(\.match) == [.exact])
  }

  private func addLetter(_ sentence: String = "关于焦点组。") throws -> AddReport {
    try base.add(
      Samples.pair([sentence, "谢谢。"], ["On focus groups.", "Thank you."]),
      concepts: [
        Samples.term("焦点组", "focus group"),
        Samples.recommendation("Y.4221", former: "Y.ElecMon-Reqts", date: "2023-05-18"),
      ])
  }

  @Test("counts what was added")
  func counts() throws {
    let report = try addLetter()
    #expect(report.outcome == .added)
    #expect(report.documents == ["letter-zh.txt", "letter-en.txt"])
    #expect(report.sentences == 4 && report.beads == 2 && report.concepts == 2 && report.newConcepts == 2)
    let stats = try base.stats()
    #expect(stats.documents == 2 && stats.pairs == 1 && stats.sentences == 4 && stats.beads == 2 && stats.blocks == 2)
    #expect(stats.concepts == 2 && stats.terms == 5 && stats.evidence == 4 && stats.ledger == 1)
    #expect(stats.documentsByLanguage == ["zh": 1, "en": 1])
    #expect(stats.termsByLanguage == ["zh": 2, "en": 1, "mul": 2])
    #expect(stats.conceptsByKind == ["term": 1, "recommendation": 1])
    #expect(stats.schema == Schema.version && stats.bytes > 0)
    let documents = try base.documents()
    #expect(documents.map(\.path) == ["letter-en.txt", "letter-zh.txt"])
    #expect(documents.first?.partners == ["letter-zh.txt"] && documents.first?.sentences == 2)
  }

  @Test("the same texts again change nothing, whatever their paths")
  func again() throws {
    _ = try addLetter()
    let before = try base.stats()
    #expect(try addLetter().outcome == .alreadyThere)
    let copy = Samples.pair(["关于焦点组。", "谢谢。"], ["On focus groups.", "Thank you."], zh: "copy-zh", en: "copy-en")
    #expect(try base.add(copy).outcome == .alreadyThere)
    #expect(try base.stats() == before)
  }

  @Test("texts that are there are known before they are aligned: an unchanged folder was aligned anew every time")
  func known() throws {
    func known(_ documents: [ReadDocument]) throws -> AddReport? {
      try base.known(documents.map(Termbase.fingerprint), named: documents.map(\.document.path))
    }
    let pair = Samples.pair(["关于焦点组。", "谢谢。"], ["On focus groups.", "Thank you."])
    #expect(try known([pair.source, pair.target]) == nil && known([pair.source]) == nil)
    _ = try addLetter()
    #expect(try known([pair.source, pair.target]) == base.add(pair))
    #expect(try known([pair.source])?.knownAs == ["letter-zh.txt"])
    #expect(try known([pair.target, pair.source]) == nil)
    let changed = Samples.pair(["关于通函。", "谢谢。"], ["On focus groups.", "Thank you."])
    #expect(try known([changed.source, changed.target]) == nil && known([changed.source]) == nil)
  }

  @Test("a changed file takes the place of its earlier version; the partner stays one document")
  func replaced() throws {
    _ = try addLetter()
    let report = try base.add(
      Samples.pair(["关于通函。", "谢谢。"], ["On focus groups.", "Thank you."]), concepts: [Samples.term("通函", "circular")])
    #expect(report.outcome == .replaced)
    let stats = try base.stats()
    #expect(stats.documents == 2 && stats.pairs == 1 && stats.beads == 2 && stats.concepts == 1 && stats.ledger == 0)
    #expect(try base.search("焦点组").total == 0)
    #expect(try base.search("通函").total == 1)
    #expect(try base.lookup("焦点组").hits.isEmpty)
  }

  @Test("what two concepts of one addition say of a term is attested once, and a place given twice is kept once")
  func attestedOnce() throws {
    let twice = ["关于焦点组。", "关于焦点组。", "焦点组会议。"].map { Samples.evidence("letter-zh.txt", $0) }
    let concept = Concept(
      kind: .term,
      terms: [
        Term(language: .chinese, text: "焦点组", type: .fullForm, evidence: twice),
        Term(language: .english, text: "focus group", type: .fullForm),
      ], score: 0.9)
    let report = try base.add(
      Samples.pair(["关于焦点组。", "焦点组会议。"], ["On focus groups.", "Meetings of focus groups."]),
      concepts: [concept, Samples.term("焦点组", "focus group")])
    #expect(report.evidence == 2 && report.terms == 4 && report.newConcepts == 1)
    let stats = try base.stats()
    #expect(stats.terms == 2 && stats.evidence == 2)
    #expect(try attestations() == 2)
  }

  private func attestations() throws -> Int64? {
    try base.read { try $0.one("SELECT count(*) FROM attestations") }
  }

  @Test("a concept all of whose names a glossary alone has is not kept, though nothing was lost")
  func namesOfGlossaryAlone() throws {
    let name = Term(language: .english, text: "focus group", type: .fullForm, source: "ITU-T A.7")
    try base.add(
      Samples.pair(["谢谢。"], ["Thank you."]), concepts: [Concept(kind: .term, terms: [name], score: 0.9)])
    #expect(try base.stats().concepts == 0)
  }

  @Test("evidence of one concept gathers from several documents, and goes with its document")
  func evidenceGathers() throws {
    _ = try addLetter()
    try base.add(
      Samples.pair(["另一份焦点组文件。"], ["Another one."], zh: "b-zh", en: "b-en"),
      concepts: [Samples.term("焦點組", "Focus group", in: "b-zh"), Samples.term("焦点组", "focus group", in: "b-zh")])
    #expect(try base.stats().conceptsByKind == ["term": 1, "recommendation": 1])
    #expect(try base.lookup("焦点组").hits.first?.evidence.map(\.document) == ["letter-zh.txt", "b-zh", "b-zh"])
    try base.remove(document: "b-zh")
    #expect(try base.lookup("焦点组").hits.first?.evidence.map(\.document) == ["letter-zh.txt"])
    #expect(try base.lookup("焦点组").hits.first?.terms["zh"] == ["焦点组"])
    #expect(try base.documents().map(\.path) == ["b-en", "letter-en.txt", "letter-zh.txt"])
    try base.remove(document: "letter-zh.txt")
    let stats = try base.stats()
    #expect(stats.concepts == 0 && stats.terms == 0 && stats.evidence == 0 && stats.ledger == 0 && stats.beads == 0)
  }

  @Test("adding and removing leaves the counts that were there before")
  func roundTrip() throws {
    try base.addGlossary(entries: [.init(kind: .term, zh: "焦点组", en: "focus group", source: "s")])
    var before = try base.stats()
    _ = try addLetter()
    try base.remove(document: "letter-zh.txt")
    try base.remove(document: "letter-en.txt")
    var after = try base.stats()
    #expect(after.concepts == 1 && after.terms == 2)
    (before, after) = (before.withoutBytes, after.withoutBytes)
    #expect(before == after)
  }

  @Test("refuses to remove a document that is not there")
  func noDocument() throws {
    #expect(throws: TermbaseError.noDocument(path: base.path, document: "x")) { try base.remove(document: "x") }
  }

  @Test("a document without partner is kept with its sentences, and joins a pair later without doubling")
  func alone() throws {
    let chinese = Samples.document("letter-zh.txt", .chinese, ["关于焦点组。", "谢谢。"])
    #expect(try base.add(chinese, concepts: [Samples.term("焦点组", "focus group")]).outcome == .added)
    #expect(try base.stats().pairs == 0 && base.stats().sentences == 2)
    #expect(try base.add(chinese).outcome == .alreadyThere)
    _ = try addLetter()
    #expect(try base.lookup("焦点组").hits.first?.evidenceCount == 1)
    #expect(try base.stats().documents == 2)
    #expect(try base.add(chinese).outcome == .alreadyThere)
  }

  @Test("one acronym of two unlike things is two concepts, of one thing in other words is one")
  func senses() throws {
    try base.add(
      Samples.document("a", .chinese, ["甲"]),
      concepts: [
        Samples.named(.acronym, "API", zh: "应用编程接口", en: "application programming interface"),
        Samples.named(.acronym, "API", zh: "提前公布资料", en: "advance publication information"),
        Samples.named(.acronym, "TAP", zh: "传统批准程序", en: "traditional approval process"),
        Samples.named(.acronym, "TAP", zh: "传统审批程序", en: "traditional approval process"),
        Samples.named(.acronym, "TAP", zh: nil, en: "Traditional Approval Procedure"),
        Samples.named(.body, "TSAG", zh: "电信标准化顾问组", en: nil),
        Samples.named(.body, "ＴＳＡＧ", zh: "电信标准化咨询组", en: nil),
      ])
    #expect(try base.lookup("API").hits.map { $0.terms["zh"]?.first } == ["应用编程接口", "提前公布资料"])
    #expect(try base.lookup("TSAG").hits.map { $0.terms["zh"] } == [["电信标准化顾问组", "电信标准化咨询组"]])
    #expect(try base.lookup("传统审批程序").hits.map { $0.terms["zh"] } == [["传统批准程序", "传统审批程序"]])
  }

  @Test("gives back the concepts of documents with their evidence and ledger")
  func concepts() throws {
    _ = try addLetter()
    let concepts = try base.concepts()
    #expect(concepts.map(\.kind) == [.recommendation, .term])
    #expect(concepts.first?.ledger.map(\.date) == ["2023-05-18"])
    #expect(concepts.first?.terms.first { $0.type == .provisionalName }?.evidence.count == 1)
    #expect(concepts.last?.score == 0.9)
  }

  @Test("the same additions in the same order make the same answers")
  func deterministic() throws {
    let other = try TemporaryFolder()
    let twin = try other.base()
    for one in [base, twin] {
      try one.add(
        Samples.pair(["关于焦点组。"], ["On focus groups."]),
        concepts: (0..<40).map { Samples.term("焦点组\($0)", "focus group \($0)") })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let options = LookupOptions(mode: .prefix, limit: 100)
    #expect(
      try encoder.encode(base.lookup("焦点", options: options)) == encoder.encode(twin.lookup("焦点", options: options)))
  }
}

extension TermbaseStats {
  /// The counts alone, since pages once used stay in the file.
  fileprivate var withoutBytes: TermbaseStats {
    TermbaseStats(
      documents: documents, pairs: pairs, blocks: blocks, sentences: sentences, beads: beads, concepts: concepts,
      terms: terms, evidence: evidence, ledger: ledger, documentsByLanguage: documentsByLanguage,
      sentencesByLanguage: sentencesByLanguage, termsByLanguage: termsByLanguage, conceptsByKind: conceptsByKind,
      schema: schema, bytes: 0)
  }
}
