import Alignment
import Foundation
import Languages
import Terminology
import Termbase
import TestSupport
import Testing

@Suite("Several bases asked together")
struct SeveralBasesTests {
  private let folders: [TemporaryFolder]
  private let both: Termbases

  init() throws {
    let (a, b) = (try TemporaryFolder(), try TemporaryFolder())
    folders = [a, b]
    both = Termbases([("a", try a.base()), ("b", try b.base())])
    try add(0, "焦点组", "focus group")
    try add(1, "通函", "circular")
  }

  private func add(_ number: Int, _ chinese: String, _ english: String) throws {
    try both.bases[number].base.add(
      Samples.pair(["关于\(chinese)。"], ["On \(english)."], zh: "\(english)-zh", en: "\(english)-en"),
      concepts: [Samples.term(chinese, english, in: "\(english)-zh")])
  }

  @Test("answer as one base that has all would, each hit with the base it is from")
  func asOne() throws {
    let folder = try TemporaryFolder()
    let one = try folder.base()
    for (number, chinese, english) in [(0, "焦点", "focus"), (1, "焦点组会议", "focus group meeting"), (1, "组", "group")] {
      try add(number, chinese, english)
    }
    for (chinese, english) in [
      ("焦点组", "focus group"), ("通函", "circular"), ("焦点", "focus"), ("焦点组会议", "focus group meeting"), ("组", "group"),
    ] {
      try one.add(
        Samples.pair(["关于\(chinese)。"], ["On \(english)."], zh: "\(english)-zh", en: "\(english)-en"),
        concepts: [Samples.term(chinese, english, in: "\(english)-zh")])
    }
    for words in ["焦点组", "focus", "group", "组", "circulars", "焦", "tonghan", "致各焦点组函"] {
      for order in LookupOrder.allCases {
        var options = LookupOptions()
        options.order = order
        let expected = try one.lookup(words, options: options)
        let found = try both.lookup(words, options: options)
        #expect(found.hits.map(\.found.concept) == expected.hits.map(\.concept), "\(words) \(order)")
        #expect(found.total == expected.total)
      }
      #expect(try both.search(words, options: SearchOptions()).total == one.search(words).total)
    }
    #expect(try both.lookup("circular", options: LookupOptions()).hits.map(\.base) == ["b"])
  }

  @Test("what both have is told by both, in the order in which they are named")
  func inBoth() throws {
    try add(1, "焦点组", "focus group")
    let found = try both.lookup("焦点组", options: LookupOptions(limit: 1))
    #expect(found.total == 2 && found.hits.map(\.base) == ["a"])
    #expect(try both.terms(in: ["焦点组的通函"]).map(\.base) == ["a", "b", "b"])
    let matched = try both.match([MemorySentence("关于焦点组。")], language: .chinese, options: MatchOptions())
    #expect(matched[0].hits.map(\.base) == ["a", "b"] && matched[0].hits.map(\.found.score) == [100, 100])
  }

  @Test("a page of places begins in one base and goes on in the next")
  func pages() throws {
    try add(1, "焦点组", "focus group")
    var bases: [[String?]] = []
    for offset in 0...2 {
      let page = try both.search("焦点组", options: SearchOptions(limit: 2, offset: offset))
      #expect(page.total == 2)
      bases.append(page.hits.map(\.base))
    }
    #expect(bases == [["a", "b"], ["b"], []])
  }

  @Test("one base's hits name no base")
  func one() throws {
    let one = Termbases([both.bases[0]])
    #expect(try one.lookup("焦点组", options: LookupOptions()).hits.map(\.base) == [nil])
  }
}
