import Foundation
import Languages
import Termbase
import TestSupport
import Testing
import TextIndex

@Suite("The translation memory")
struct MemoryTests {
  private let folder: TemporaryFolder
  private let base: Termbase

  init() throws {
    folder = try TemporaryFolder()
    base = try folder.base()
    try base.add(
      Samples.pair(
        [
          "第20研究组将于2023年5月18日在日内瓦开会。", "请成员国在三周内答复。", "本通函附有一份议程。", "Y.4221建议书已获批准。",
        ],
        [
          "Study Group 20 will meet in Geneva on 18 May 2023.",
          "Member States are invited to reply within three weeks.",
          "An agenda is attached to this Circular.", "Recommendation Y.4221 has been approved.",
        ]))
  }

  private func hits(_ text: String, _ language: Language = .chinese, before: String? = nil, least: Int = 70) throws
    -> [MatchHit]
  {
    var options = MatchOptions()
    options.least = least
    return try #require(
      try base.match([MemorySentence(text, before: before)], language: language, options: options).first
    ).hits
  }

  @Test("the same sentence is 100 %, and in context when the one before it is the same too")
  func exact() throws {
    let hit = try #require(try hits("请成员国在三周内答复。").first)
    #expect(hit.score == 100 && hit.match == .exact && hit.exchanged.isEmpty)
    #expect(hit.target == "Member States are invited to reply within three weeks.")
    let context = try hits("请成员国在三周内答复。", before: "第20研究组将于2023年5月18日在日内瓦开会。")
    #expect(context.first?.match == .context && context.first?.score == 100)
    #expect(try hits("请成员国在三周内答复。", before: "别的句子。").first?.match == .exact)
  }

  @Test("another date, number and body cost one percent and are put into the translation")
  func repair() throws {
    let hit = try #require(try hits("第5研究组将于2024年11月3日在日内瓦开会。").first)
    #expect(hit.score == 99 && hit.match == .fuzzy)
    #expect(hit.repaired == "Study Group 5 will meet in Geneva on 3 November 2024.")
    #expect(hit.exchanged.map(\.from) == ["第20研究组", "2023年5月18日"])
    let back = try #require(try hits("Study Group 3 will meet in Geneva on 7 July 2025.", .english).first)
    #expect(back.repaired == "第3研究组将于2025年7月7日在日内瓦开会。")
    #expect(try hits("Y.4500建议书已获批准。").first?.repaired == "Recommendation Y.4500 has been approved.")
  }

  @Test("times are put in as the translation writes them")
  func times() throws {
    try base.add(
      Samples.pair(
        ["注册自08:30起进行，09:30至17:00开会。"], ["Registration starts at 0830 hours; sessions run from 0930 to 1700 hours."],
        zh: "c", en: "d"))
    let hit = try #require(try hits("注册自09:00起进行，10:05至18:00开会。").first)
    #expect(hit.repaired == "Registration starts at 0900 hours; sessions run from 1005 to 1800 hours.")
  }

  @Test("the percentage is of the pieces that agree")
  func percentage() throws {
    // Ten Chinese characters and a stop; two characters are others.
    let hit = try #require(try hits("请部门国在三周内答复。").first)
    #expect(hit.score == 81 && hit.repaired == nil)
    let english = try #require(try hits("An annex is attached to this Circular.", .english).first)
    #expect(english.score == 87)
    #expect(try hits("请部门国在三周内答复。", least: 90).isEmpty)
    #expect(try hits("完全无关的一句话，什么都不像。").isEmpty)
  }

  @Test("what cannot be put in is shown, and no translation claims to be repaired")
  func unrepaired() throws {
    try base.add(
      Samples.pair(["会议有30人参加。"], ["Some people took part in the meeting."], zh: "c", en: "d"))
    let hit = try #require(try hits("会议有45人参加。").first)
    #expect(hit.score == 99 && hit.repaired == nil)
    #expect(hit.exchanged.map(\.to) == ["45"] && hit.exchanged.first?.by == nil)
  }

  @Test("one translation of many documents is one hit, the latest first among others")
  func repeated() throws {
    for number in 1...4 {
      try base.add(
        Samples.pair(
          ["请成员国在三周内答复。", "第\(number)句。"],
          [
            number == 4 ? "Please reply within three weeks." : "Member States are invited to reply within three weeks.",
            "No. \(number).",
          ],
          zh: "\(number)zh", en: "\(number)en"))
    }
    let found = try hits("请成员国在三周内答复。", least: 90)
    #expect(
      found.map(\.target) == [
        "Please reply within three weeks.", "Member States are invited to reply within three weeks.",
      ])
    #expect(found.map(\.count) == [1, 4])
  }

  @Test("finds what a comparison with every sentence finds best, in random sentences", arguments: [1, 2] as [UInt64])
  func likeNaive(_ seed: UInt64) throws {
    var state = seed
    func below(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let characters = Array("山水云雨花木石田天地心手足目口耳红黄蓝绿鱼鸟虫草竹".map(String.init))
    let sentences = (0..<150).map { _ in (0..<8 + below(12)).map { _ in characters[below(characters.count)] } }
    let texts = sentences.map { $0.joined() + "。" }
    try base.add(Samples.pair(texts, texts.indices.map { "Sentence number \($0)." }, zh: "r", en: "s"))
    for _ in 0..<60 {
      var wanted = sentences[below(sentences.count)]
      for _ in 0..<below(4) { wanted[below(wanted.count)] = characters[below(characters.count)] }
      let text = wanted.joined() + "。"
      let best =
        texts.map { other -> Int in
          let (a, b) = (text.unicodeScalars.map(\.value), other.unicodeScalars.map(\.value))
          let longest = max(a.count, b.count)
          return 100 * (longest - (EditDistance.between(a, b, atMost: longest) ?? longest)) / longest
        }.max() ?? 0
      let found = try hits(text, least: 60).first?.score ?? 0
      #expect(found >= min(best, 99) || best < 60, "\(text) \(found) \(best)")
    }
  }

  @Test("a sentence of nothing but space finds nothing")
  func empty() throws { #expect(try hits("  ").isEmpty) }
}
