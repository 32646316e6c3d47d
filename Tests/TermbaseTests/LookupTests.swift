import Foundation
import ICU
import Termbase
import Terminology
import TestSupport
import Testing

@Suite("Look-up")
struct LookupTests {
  private let folder: TemporaryFolder
  private let base: Termbase

  init() throws {
    folder = try TemporaryFolder()
    base = try folder.base()
    try base.add(
      Samples.pair(["关于焦点组。"], ["On focus groups."]),
      concepts: [
        Samples.term("焦点组", "focus group"), Samples.term("焦点组会议", "focus group meeting"),
        Samples.term("联合焦点组", "joint focus group"), Samples.term("无线电通信", "radiocommunication"),
        Samples.named(.body, "JCA-IoT和SC&C", zh: "联合协调活动", en: "Joint Coordination Activity"),
        Samples.recommendation("Y.4221", former: "Y.ElecMon-Reqts", date: "2023-05-18"),
      ])
  }

  private func matched(_ words: String, _ mode: LookupMode = .exact) throws -> [String] {
    try base.lookup(words, options: LookupOptions(mode: mode)).hits.map { "\($0.match):\($0.matched)" }
  }

  @Test("finds a whole term alone, from either language")
  func exact() throws {
    #expect(try matched("焦点组") == ["exact:焦点组"])
    let hit = try #require(try base.lookup("Focus Group").hits.first)
    #expect(hit.terms == ["zh": ["焦点组"], "en": ["focus group"]])
    #expect(hit.score == 1)
    #expect(hit.evidence.map(\.sentence) == ["关于焦点组。"])
  }

  @Test("takes width, case, hyphens, spaces, traditional and simplified characters for the same")
  func folding() throws {
    for words in ["ｆｏｃｕｓ　ｇｒｏｕｐ", "focus-group", "FOCUS GROUP", "焦點組", "《焦点组》", "焦点 组"] {
      #expect(try matched(words).count == 1, "\(words)")
    }
    #expect(try matched("無線電通信") == ["exact:无线电通信"])
  }

  @Test("falls back to beginnings, then to terms that hold the words, words from their beginnings")
  func fallback() throws {
    #expect(try matched("焦点组会") == ["prefix:焦点组会议"])
    #expect(try matched("合焦点") == ["substring:联合焦点组"])
    #expect(try matched("coordination") == ["substring:Joint Coordination Activity"])
    #expect(try matched("ordination") == [])
  }

  @Test("finds beginnings, the shortest term first")
  func prefix() throws {
    #expect(try matched("焦点", .prefix) == ["prefix:焦点组", "prefix:焦点组会议"])
    #expect(try matched("focus group", .prefix) == ["exact:focus group", "prefix:focus group meeting"])
  }

  @Test("fits wildcards to whole terms; brackets are no wildcards")
  func wildcard() throws {
    #expect(try matched("*焦点?", .wildcard).sorted() == ["wildcard:焦点组", "wildcard:联合焦点组"])
    #expect(try matched("focus*ing", .wildcard) == ["wildcard:focus group meeting"])
    #expect(try matched("[f]ocus*", .wildcard) == [])
  }

  @Test("finds terms two edits away only when asked, a swap being one, the nearest first")
  func fuzzy() throws {
    #expect(try matched("foucs gruop") == [])
    #expect(try matched("foucs gruop", .fuzzy) == ["fuzzy:focus group"])
    #expect(try matched("焦炭组", .fuzzy) == ["fuzzy:焦点组"])
    #expect(try matched("fucos gorup xx", .fuzzy) == [])
  }

  @Test("finds an acronym whichever way its joint is written")
  func jointAcronym() throws {
    for words in ["JCA-IoT and SC&C", "jca-iot & sc&c", "JCA-IoT与SC&C"] {
      #expect(try matched(words) == ["exact:JCA-IoT和SC&C"], "\(words)")
    }
  }

  @Test(
    "finds a Recommendation by number, with or without ITU-T, and by provisional name",
    arguments: [
      "Y.4221", "ITU-T Y.4221", "Rec. ITU-T Y.4221", "Recommendation ITU-T y.4221", "ITU-T Y.4221建议书", "Ｙ．4221",
    ])
  func byNumber(_ words: String) throws {
    #expect(try base.lookup(words).hits.map(\.concept) == ["recommendation:y.4221"])
    #expect(try base.lookup("Y.ElecMon-Reqts").hits.first?.status == .superseded)
    #expect(try base.lookup("基于物联网的监控系统要求").hits.map(\.kind) == [.recommendation])
  }

  @Test("before the day of the letter the provisional name is the name, and the entry is not known")
  func asOf() throws {
    func hit(_ year: Int, _ month: Int, _ day: Int) throws -> LookupHit? {
      let options = LookupOptions(asOf: CalendarDay(year: year, month: month, day: day))
      return try base.lookup("Y.4221", options: options).hits.first
    }
    #expect(try hit(2023, 5, 17)?.name == "Y.ElecMon-Reqts")
    #expect(try hit(2023, 5, 17)?.ledger == [])
    #expect(try hit(2023, 5, 18)?.name == "Y.4221")
    #expect(try hit(2023, 5, 18)?.ledger.map(\.former) == ["Y.ElecMon-Reqts"])
  }

  @Test("keeps and shows a number with two provisional names and a name with two numbers")
  func conflicts() throws {
    try base.add(
      Samples.document("other.txt", .chinese, ["另一份。"]),
      concepts: [
        Samples.recommendation("Y.4221", former: "Y.ElecMon-Rqts", date: "2024-01-01", in: "other.txt"),
        Samples.recommendation("Y.4999", former: "Y.ElecMon-Reqts", date: "2024-02-01", in: "other.txt"),
      ])
    let conflicts = try #require(try base.lookup("Y.4221").hits.first).conflicts
    #expect(conflicts.map(\.kind) == [.numberWithTwoNames, .nameWithTwoNumbers])
    #expect(conflicts.first?.values == ["Y.ElecMon-Reqts", "Y.ElecMon-Rqts"])
    #expect(conflicts.last?.values == ["Y.4221", "Y.4999"])
    let early = LookupOptions(asOf: CalendarDay(year: 2023, month: 12, day: 31))
    #expect(try base.lookup("Y.4221", options: early).hits.first?.conflicts == [])
  }

  @Test("a former number contradicts no provisional name")
  func formerNumber() throws {
    try base.add(
      Samples.document("other.txt", .chinese, ["另一份。"]),
      concepts: [Samples.recommendation("Y.4221", former: "Y.2067", date: "2024-01-01", in: "other.txt")])
    #expect(try base.lookup("Y.4221").hits.first?.conflicts == [])
  }

  @Test("gives the number of all hits, whatever the limit, and only the kind asked for")
  func limits() throws {
    let result = try base.lookup("焦点", options: LookupOptions(mode: .prefix, limit: 1))
    #expect(result.total == 2 && result.hits.count == 1)
    #expect(try base.lookup("焦点组", options: LookupOptions(kind: .body)).hits.first?.match != .exact)
  }

  @Test("refuses words that hold nothing to look for")
  func empty() throws {
    #expect(throws: TermbaseError.emptyQuery("—")) { try base.lookup("—") }
  }

  @Test("encodes a hit in the documented shape")
  func json() throws {
    let data = try JSONEncoder().encode(base.lookup("焦点组"))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let hit = try #require((object["hits"] as? [[String: Any]])?.first)
    #expect(hit["kind"] as? String == "term")
    #expect((hit["terms"] as? [String: [String]])?["en"] == ["focus group"])
    #expect(hit["status"] as? String == "preferred")
    #expect(hit["match"] as? String == "exact")
    #expect(hit["ledger"] is [Any])
  }
}
