import Alignment
import Foundation
import Termbase
import Testing

@Suite("The concordance")
struct SearchTests {
  private let folder: TemporaryFolder
  private let base: Termbase

  init() throws {
    folder = try TemporaryFolder()
    base = try folder.base()
    try base.add(
      Samples.pair(
        ["第20研究组将在国际电联总部开会。", "会议，于14时30分（Ｗ）开始；国，际。", "無線電通信局感谢各成员国。"],
        [
          "Study Group 20 will meet at ITU headquarters.", "The meeting starts at 1430 hours. Smart. Cities.",
          "The Radiocommunication Bureau thanks Member States, in the long-term.",
        ]))
  }

  private func found(_ words: String) throws -> [String] {
    let result = try base.search(words)
    #expect(result.total == result.hits.count)
    return result.hits.map { hit in
      let text = Array(hit.texts[hit.match.language.tag, default: ""].unicodeScalars)
      var part = String.UnicodeScalarView()
      part.append(contentsOf: text[hit.match.start..<hit.match.end])
      return hit.match.language.tag + ":" + String(part)
    }
  }

  @Test("finds a single Han character wherever it stands")
  func oneCharacter() throws {
    #expect(try found("国") == ["zh:国", "zh:国", "zh:国"])
    #expect(try found("感") == ["zh:感"])
  }

  @Test("finds any stretch of Han, but not across a mark")
  func stretch() throws {
    #expect(try found("际电") == ["zh:际电"])
    #expect(try found("国际") == ["zh:国际"])
    #expect(try found("国，际") == ["zh:国，际"])
  }

  @Test("finds words from their beginnings only, the last one unfinished")
  func words() throws {
    #expect(try found("head") == ["en:head"])
    #expect(try found("quarters") == [])
    #expect(try found("member sta") == ["en:Member Sta"])
    #expect(try found("memb states") == [])
    #expect(try found("smart cities") == [])
    #expect(try found("smart. cities") == ["en:Smart. Cities"])
  }

  @Test("takes full and half width, case, hyphens, traditional and simplified characters for the same")
  func folding() throws {
    #expect(try found("（w）") == ["zh:（Ｗ）"])
    #expect(try found("ｉｔｕ HEADQUARTERS") == ["en:ITU headquarters"])
    #expect(try found("long term") == ["en:long-term"])
    #expect(try found("无线电") == ["zh:無線電"])
    #expect(try found("無線電通信局") == ["zh:無線電通信局"])
  }

  @Test("counts every bead, whatever the limit, and passes over the offset")
  func counts() throws {
    let result = try base.search("国", options: SearchOptions(limit: 1, offset: 1))
    #expect(result.total == 3)
    #expect(result.hits.map { $0.texts["zh"] } == ["会议，于14时30分（Ｗ）开始；国，际。"])
  }

  @Test(
    "quotation marks, stars and operators in the words are words, not syntax", arguments: ["\"", "a\"b", "NEAR(", "*"])
  func syntax(_ words: String) throws {
    #expect(try base.search(words).total == 0)
    #expect(try base.search("国 AND 际").total == 0)
  }

  @Test("refuses words that hold nothing")
  func empty() throws {
    #expect(throws: TermbaseError.emptyQuery(" -")) { try base.search(" -") }
  }

  @Test("agrees with a plain search through the texts for every stretch of one to three characters")
  func exhaustive() throws {
    let texts = ["国际电联国际", "联国电", "际际国", "电，联国"]
    try base.add(Samples.pair(texts, texts.map { _ in "x" }, zh: "a", en: "b"))
    let characters = ["国", "际", "电", "联"]
    for first in characters {
      for second in [""] + characters {
        for third in [""] + (second.isEmpty ? [] : characters) {
          let words = first + second + third
          let expected = texts.filter { $0.contains(words) }
          #expect(
            try base.search(words).hits.compactMap { $0.documents["zh"] == "a" ? $0.texts["zh"] : nil } == expected)
        }
      }
    }
  }

  @Test("joins the sentences of a bead, Chinese directly and English by a space")
  func joined() throws {
    let bead = Bead(source: 0..<2, target: 0..<2)
    try base.add(Samples.pair(["甲乙。", "丙丁。"], ["One.", "Two."], zh: "c", en: "d", beads: [bead]))
    let hit = try #require(try base.search("丙").hits.first)
    #expect(hit.texts == ["zh": "甲乙。丙丁。", "en": "One. Two."])
    #expect(hit.match.start == 3 && hit.match.end == 4)
  }

  @Test("encodes a hit with its texts as members named by language")
  func json() throws {
    let hit = try #require(try base.search("感谢").hits.first)
    let data = try JSONEncoder().encode(hit)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["zh"] as? String == "無線電通信局感谢各成员国。")
    #expect(object["document"] as? String == "letter-zh.txt")
    #expect((object["match"] as? [String: Any])?["language"] as? String == "zh")
    #expect(try JSONDecoder().decode(SearchHit.self, from: data) == hit)
  }
}
