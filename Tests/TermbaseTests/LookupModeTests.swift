import Alignment
import Foundation
import GRDB
@testable import Termbase
import Terminology
import TestSupport
import Testing
import TextIndex

@Suite("Looking up by other ways than whole terms")
struct LookupModeTests {
  private let folder: TemporaryFolder
  private let base: Termbase

  init() throws {
    folder = try TemporaryFolder()
    base = try folder.base()
    try base.add(
      Samples.pair(["关于焦点组。"], ["On focus groups."]),
      concepts: [
        Samples.term("物联网", "Internet of things"), Samples.term("银行", "bank"), Samples.term("行动计划", "action plan"),
        Samples.term("音乐", "music"), Samples.term("研究与开发", "research and development"),
        Samples.term("绿色", "green"), Samples.named(.acronym, "JCA-IoT", zh: nil, en: nil),
        Samples.recommendation("Y.4221", former: "Y.ElecMon-Reqts", date: "2023-05-18"),
        Samples.recommendation("Y.4229", former: "Y.Other", date: "2023-05-18", title: "其他要求"),
      ])
  }

  private func matched(_ words: String, _ mode: LookupMode = .exact) throws -> [String] {
    try base.lookup(words, options: LookupOptions(mode: mode)).hits.map { "\($0.match):\($0.matched)" }
  }

  @Test(
    "Chinese terms are found by their pinyin, whole or by first letters, however it is typed",
    arguments: [
      "wulianwang", "wu lian wang", "wùliánwǎng", "wu4lian2wang3", "WuLianWang", "wlw", "wulianw", "ｗｌｗ",
      "wu\u{301}lia\u{301}nwa\u{30C}ng", "wu’lian’wang", "WÙ LIÁN WǍNG",
    ])
  func pinyin(_ typed: String) throws { #expect(try matched(typed) == ["pinyin:物联网"]) }

  @Test("ü is typed as u or v")
  func umlaut() throws {
    #expect(try matched("lvse") == ["pinyin:绿色"])
    #expect(try matched("luse", .pinyin) == ["pinyin:绿色"])
    #expect(try matched("lǜsè") == ["pinyin:绿色"])
  }

  @Test(
    "a phrase has its own reading where the general dictionary is there",
    .enabled(if: LexiconSources.standard.dictionary != nil, "needs the general dictionary, see Scripts/bootstrap"))
  func phrases() throws {
    #expect(try matched("yinhang") == ["pinyin:银行"])
    #expect(try matched("xingdongjihua") == ["pinyin:行动计划"])
    #expect(try matched("yinyue") == ["pinyin:音乐"])
  }

  @Test("an English word that is a term is no pinyin")
  func english() throws {
    #expect(try matched("bank") == ["exact:bank"])
    #expect(try matched("mus") == ["prefix:music"])
  }

  @Test("wildcards, stretches and regular expressions")
  func patterns() throws {
    #expect(try matched("Y.42*", .wildcard).sorted() == ["wildcard:Y.4221", "wildcard:Y.4229"])
    #expect(try matched("联网", .substring) == ["substring:物联网", "substring:基于物联网的监控系统要求"])
    #expect(try matched("of", .substring) == ["substring:Internet of things"])
    #expect(try matched("^Y\\.42[2-3]1$", .regex) == ["regex:Y.4221"])
    #expect(try matched("^jca.iot", .regex) == ["regex:JCA-IoT"])
    #expect(try matched("(music|green)", .regex).sorted() == ["regex:green", "regex:music"])
    #expect(try matched("^\\u7269联", .regex) == ["regex:物联网"])
  }

  @Test("a regular expression that is none, or takes too long, is refused")
  func badExpressions() throws {
    #expect(throws: TermbaseError.self) { try matched("(", .regex) }
    try base.add(
      Samples.document("long.txt", .chinese, ["长。"]),
      concepts: [Samples.term("长", String(repeating: "a", count: 40) + "!")])
    #expect(throws: TermbaseError.expressionTooSlow("(a|a)*b$")) { try matched("(a|a)*b$", .regex) }
  }

  @Test("and, &, 和 and 与 stand for each other in any term")
  func joints() throws {
    #expect(try matched("research & development") == ["exact:research and development"])
    #expect(try matched("研究和开发") == ["exact:研究与开发"])
  }

  @Test("hits stand in the order of pinyin or of strokes when asked for")
  func orders() throws {
    func names(_ order: LookupOrder) throws -> [String] {
      var options = LookupOptions(mode: .regex)
      options.order = order
      return try base.lookup("^[\\p{Han}]{2,3}$", options: options).hits.map(\.matched)
    }
    #expect(try names(.pinyin) == ["绿色", "物联网", "音乐", "银行"])
    #expect(try names(.stroke) == ["物联网", "音乐", "绿色", "银行"])
  }

  @Test("what comes, goes or changes after the index was made is found as it is")
  func outdated() throws {
    #expect(try matched("wlw") == ["pinyin:物联网"])
    try base.add(
      Samples.pair(["关于通函。"], ["On circulars."], zh: "b", en: "c"), concepts: [Samples.term("通函", "circular letter")])
    #expect(try matched("tonghan") == ["pinyin:通函"])
    #expect(try matched("circulr leter", .fuzzy) == ["fuzzy:circular letter"])
    #expect(try matched("*letter", .wildcard) == ["wildcard:circular letter"])
    #expect(try matched("letter", .substring) == ["substring:circular letter"])
    try base.remove(document: "b")
    try base.add(
      Samples.pair(["关于决议。"], ["On resolutions."], zh: "d", en: "e"), concepts: [Samples.term("决议", "resolution")])
    #expect(try matched("tonghan", .pinyin) == [])
    #expect(try matched("letter", .substring) == [])
    #expect(try matched("jueyi") == ["pinyin:决议"])
    try base.refreshIndexes()
    #expect(try matched("jueyi") == ["pinyin:决议"])
    #expect(try Termbase.open(at: base.path, readOnly: true).lookup("jy").hits.count == 1)
  }

  @Test("answers with the index as without it, for many words and modes")
  func likeWithout() throws {
    let other = folder.path + "/full"
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    let base = try Termbase.create(at: other)
    try base.read { db in
      let index = try base.termIndex(db)
      for words in ["焦点", "focus grop", "Y.42*", "*组", "telecom", "网络", "JCA IoT", "networks", "组织"] {
        for mode in [LookupMode.exact, .prefix, .wildcard, .fuzzy, .substring] {
          func found(_ index: TermIndex?) throws -> [String] {
            let query = LookupQuery(words, keys: base.keys)
            let finder = TermFinder(db: db, query: query, keys: base.keys, index: { index }, kind: nil)
            return try finder.find(mode).map { "\($0.conceptKey) \($0.text) \($0.match) \($0.score)" }.sorted()
          }
          #expect(try found(index) == (try found(nil)), "\(words) \(mode)")
        }
      }
    }
  }
}
