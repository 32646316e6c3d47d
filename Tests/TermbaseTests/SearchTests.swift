import Alignment
import Foundation
import Termbase
import TestSupport
import Testing
import TextIndex

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

  @Test("counts every place, whatever the limit, and passes over the offset")
  func counts() throws {
    let result = try base.search("国", options: SearchOptions(limit: 1, offset: 1))
    #expect(result.total == 3)
    #expect(result.hits.map { $0.texts["zh"] } == ["会议，于14时30分（Ｗ）开始；国，际。"])
  }

  @Test(
    "a lone quotation mark, and brackets and operators of other programs, are words",
    arguments: ["\"", "a\"b", "NEAR("])
  func marks(_ words: String) throws {
    #expect(try base.search(words).total == 0)
    #expect(try base.search("国 AND 际").total == 0)
  }

  @Test("refuses words that hold nothing, and such that only say what must not stand there")
  func empty() throws {
    for words in [" -", "*", ""] { #expect(throws: TermbaseError.emptyQuery(words)) { try base.search(words) } }
    #expect(throws: TermbaseError.onlyNegations("-国")) { try base.search("-国") }
  }

  @Test("a language before a colon names the side, quotation marks hold a phrase together, a hyphen excludes")
  func syntax() throws {
    #expect(try found("zh:国 en:\"study group\"") == ["zh:国"])
    #expect(try found("zh:国 -en:\"study group\"") == ["zh:国", "zh:国"])
    #expect(try found("en:国") == [])
    #expect(try found("\"study group\" 总部") == ["en:Study Group"])
    #expect(try found("会*总部") == [])
    #expect(try found("将*总部") == ["zh:将在国际电联总部"])
    #expect(try found("study * headq") == ["en:Study Group 20 will meet at ITU headq"])
    #expect(try found("meet: itu") == [])
  }

  @Test("pages follow each other by the cursor that the page before gives, also when documents are added meanwhile")
  func pages() throws {
    for order in ConcordanceOrder.allCases {
      var options = SearchOptions(limit: 1, order: order)
      var seen: [String] = []
      for _ in 0..<3 {
        let page = try base.search("国", options: options)
        seen += page.hits.map { $0.texts["zh", default: ""] + "\($0.match.start)" }
        try base.add(Samples.pair(["甲。"], ["A."], zh: "\(order)\(seen.count)", en: "\(order)\(seen.count)e"))
        options.after = page.next
      }
      #expect(Set(seen).count == 3 && options.after == nil, "\(order)")
    }
    for cursor in ["", "x", "right.zh.1.0.0.1", "document.zh.a.0.0.1", "document.zh.1.0.0.-3"] {
      #expect(throws: TermbaseError.invalidCursor(cursor)) {
        try base.search("国", options: SearchOptions(after: cursor))
      }
    }
  }

  @Test("filters by document, year, kind of block, body and confidence")
  func filters() throws {
    try base.add(
      Samples.pair(["国歌。"], ["Anthem."], zh: "2021/b.txt", en: "2021/b_en.txt"),
      concepts: [Samples.named(.body, "TSAG", zh: "电信标准化顾问组", en: nil)], date: "2021-03")
    func total(_ change: (inout SearchFilter) -> Void) throws -> Int {
      var options = SearchOptions()
      change(&options.filter)
      return try base.search("国", options: options).total
    }
    #expect(try total { _ in } == 4)
    #expect(try total { $0.document = "2021/B" } == 1)
    #expect(try total { $0.document = "%" } == 0)
    #expect(try total { $0.years = 2020...2021 } == 1)
    #expect(try total { $0.years = 2022...2023 } == 0)
    #expect(try total { $0.body = "tsag" } == 1)
    #expect(try total { $0.body = "电信标准化顾问组" } == 1)
    #expect(try total { $0.body = "ITU" } == 0)
    #expect(try total { $0.kinds = [.paragraph] } == 4)
    #expect(try total { $0.kinds = [.heading, .cell] } == 0)
    #expect(try total { $0.confidence = 0.5 } == (try total { _ in }))
  }

  @Test("marks what translates the words by the lexicon, and names that both sides write alike")
  func translations() throws {
    try base.add(
      Samples.pair(["研究组讨论 Y.4221 会议。"], ["The study group discussed Y.4221 at the meeting."], zh: "m", en: "n"))
    var options = SearchOptions()
    options.lexicon = try Lexicon.open()
    func marked(_ words: String) throws -> [String] {
      options.filter.document = "m"
      return try base.search(words, options: options).hits.flatMap { hit in
        hit.translations.map { place in
          let text = Array(hit.texts[place.language.tag, default: ""].unicodeScalars)
          return String(String.UnicodeScalarView(text[place.start..<place.end]))
        }
      }
    }
    #expect(try marked("会议") == ["meeting"])
    #expect(try marked("zh:Y.4221") == ["Y.4221"])
    #expect(try marked("meeting") == ["会议"])
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
          let expected = texts.flatMap { text in
            Array(repeating: text, count: (0..<text.count).count { text.dropFirst($0).hasPrefix(words) })
          }
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
