import Foundation
import Glossaries
import ICU
import Termbase
import Terminology
import TestSupport
import Testing

@Suite("The glossaries in the base")
struct GlossaryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("come with a new base, and are not doubled when added again")
  func project() throws {
    let base = try folder.base(.project)
    let before = try base.stats()
    #expect(before.concepts > 1500 && (before.conceptsByKind["recommendation"] ?? 0) >= 260)
    try base.addGlossary(
      entries: GlossaryReader.entries(), recommendations: GlossaryReader.recommendations(),
      formerNames: GlossaryReader.formerNames())
    let after = try base.stats()
    #expect(after.concepts == before.concepts && after.terms == before.terms && after.ledger == before.ledger)
    #expect(try base.lookup("TSAG").hits.first?.terms["zh"]?.first == "电信标准化顾问组")
    #expect(try base.lookup("電信標準化顧問組").hits.first?.concept == "acronym:tsag")
    #expect(try base.lookup("Y.2060").hits.first?.concept == "recommendation:y.4000")
    #expect(try base.lookup("ITU-T Y.4000/Y.2060").hits.first?.concept == "recommendation:y.4000")
    #expect(try base.lookup("Y.IoT-SPWE").hits.first?.concept == "recommendation:y.4488")
    #expect(try base.lookup("Overview of the Internet of things").hits.first?.concept == "recommendation:y.4000")
    #expect(try base.lookup("API").total == 2)
    #expect(try base.concepts().isEmpty)
    #expect(try base.concepts(includingGlossary: true).count == after.concepts)
  }

  @Test("a rendering to be avoided leads to the one to be used")
  func deprecated() throws {
    let base = try folder.base(
      .lists(
        entries: [
          GlossaryEntry(kind: .term, zh: "会员国", en: "Member State", status: .deprecated, source: "s", note: "UN"),
          GlossaryEntry(kind: .term, zh: "成员国", en: "Member State", source: "s"),
          GlossaryEntry(kind: .body, zh: "国际电联", en: "ITU", acronym: "ITU", source: "s"),
          GlossaryEntry(kind: .body, zh: "国际电联", en: "the Union", status: .admitted, source: "s"),
        ], recommendations: [], formerNames: []))
    let hit = try #require(try base.lookup("会员国").hits.first)
    #expect(hit.status == .deprecated)
    #expect(hit.terms == ["zh": ["成员国", "会员国"], "en": ["Member State"]])
    #expect(hit.details.last?.note == "UN")
    #expect(try base.lookup("the Union").hits.map(\.concept) == ["acronym:itu"])
  }

  @Test("a document's use of a word to be avoided does not make it a preferred one")
  func standing() throws {
    let base = try folder.base(
      .lists(
        entries: [
          GlossaryEntry(kind: .term, zh: "成员国", en: "Member State", source: "s"),
          GlossaryEntry(kind: .term, zh: "会员国", en: "Member State", status: .deprecated, source: "s"),
        ], recommendations: [], formerNames: []))
    try base.add(Samples.pair(["关于会员国。"], ["On it."]), concepts: [Samples.term("会员国", "Member State")])
    let hit = try #require(try base.lookup("会员国").hits.first)
    #expect(hit.status == .deprecated && hit.evidence.count == 1)
    try base.remove(document: "letter-zh.txt")
    #expect(try base.lookup("会员国").hits.first?.evidence == [])
  }

  @Test("the seeds carry their dates: in 2020 nobody knew the number Y.4221, nor its title of 2024")
  func seedDates() throws {
    let base = try folder.base(.project)
    func hit(_ year: Int, _ month: Int, _ day: Int) throws -> LookupHit? {
      let options = LookupOptions(asOf: CalendarDay(year: year, month: month, day: day))
      return try base.lookup("Y.4221", options: options).hits.first
    }
    #expect(try hit(2020, 1, 1)?.name == "Y.ElecMon-Reqts")
    #expect(try hit(2020, 1, 1)?.terms == [:])
    #expect(try hit(2020, 1, 1)?.ledger == [])
    #expect(try hit(2023, 5, 18)?.ledger.map(\.date) == ["2023-05-18"])
    #expect(try hit(2023, 5, 18)?.terms == ["mul": ["Y.4221", "Y.ElecMon-Reqts"]])
    #expect(try hit(2025, 1, 1)?.terms["en"]?.first?.hasPrefix("Requirements of IoT-based") == true)
  }

  @Test("a month counts as known when it is over")
  func months() throws {
    let base = try folder.base(
      .lists(
        entries: [], recommendations: [],
        formerNames: [FormerNameEntry(number: "Y.4453", former: "Y.IoT-ASF", date: "2016-08", source: "s")]))
    func ledger(_ month: Int, _ day: Int) throws -> Int? {
      let options = LookupOptions(asOf: CalendarDay(year: 2016, month: month, day: day))
      return try base.lookup("Y.4453", options: options).hits.first?.ledger.count
    }
    #expect(try ledger(8, 30) == 0)
    #expect(try ledger(8, 31) == 1)
  }

  @Test("a seed in the ledger has no sentence, and says so by leaving it out")
  func seedSentence() throws {
    let base = try folder.base(
      .lists(
        entries: [], recommendations: [],
        formerNames: [FormerNameEntry(number: "Y.4453", former: "Y.IoT-ASF", date: "2016-08", source: "s")]))
    let data = try JSONEncoder().encode(try base.lookup("Y.4453").hits.first?.ledger.first)
    #expect(String(decoding: data, as: UTF8.self).contains("sentence") == false)
    #expect(String(decoding: data, as: UTF8.self).contains("start") == false)
  }

  @Test("the day of publication dates a provisional name; the latest title is the preferred one")
  func recommendations() throws {
    let base = try folder.base(
      .lists(
        entries: [],
        recommendations: [
          RecommendationEntry(
            number: "Y.4101", edition: "03/2014", published: "2014-03-01", titleEnglish: "Old title", former: "Y.gw",
            source: "s"),
          RecommendationEntry(
            number: "Y.4101", dual: "Y.2067", edition: "10/2017", published: "2017-10-29", titleEnglish: "New title",
            source: "s"),
        ], formerNames: [FormerNameEntry(number: "Y.4101", former: "Y.gw", source: "s")]))
    func hit(_ year: Int) throws -> LookupHit? {
      try base.lookup("Y.2067", options: LookupOptions(asOf: CalendarDay(year: year, month: 1, day: 1))).hits.first
    }
    #expect(try hit(2014)?.name == "Y.gw")
    #expect(try hit(2015)?.name == "Y.4101")
    #expect(try hit(2015)?.terms["en"] == ["Old title"])
    #expect(try hit(2018)?.terms["en"] == ["New title", "Old title"])
    #expect(try hit(2015)?.ledger.map(\.document) == ["ITU-T Y.4101 (03/2014)"])
    #expect(try hit(2015)?.conflicts == [])
  }
}
