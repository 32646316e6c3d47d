import Foundation
import Termbase
import Terminology
import TestSupport
import Testing

@Suite("The terms of a draft")
struct DraftTermTests {
  private let folder: TemporaryFolder
  private let base: Termbase

  init() throws {
    folder = try TemporaryFolder()
    base = try folder.base()
    try base.add(
      Samples.pair(["关于焦点组。"], ["On focus groups."]),
      concepts: [
        Samples.term("焦点组", "focus group"), Samples.term("组", "group"), Samples.term("无线电通信", "radiocommunication"),
        Samples.term("研究", "study"), Samples.named(.acronym, "WHO", zh: "世界卫生组织", en: "World Health Organization"),
        Samples.recommendation("Y.4221", former: "Y.ElecMon-Reqts", date: "2023-05-18"),
      ])
  }

  private func found(_ texts: String...) throws -> [String] {
    try base.terms(in: texts).map { term in
      let places = term.places.map { place in
        let scalars = Array(texts[place.text].unicodeScalars)
        return String(String.UnicodeScalarView(scalars[place.start..<place.end]))
      }
      return "\(term.term):" + places.joined(separator: "|")
    }
  }

  @Test("stand in the order of the text, those inside of longer ones too, with all their places")
  func order() throws {
    #expect(try found("研究焦点组和组。焦点组") == ["研究:研究", "焦点组:焦点组|焦点组", "组:组|组|组"])
    #expect(try found("无焦点", "焦点组") == ["焦点组:焦点组", "组:组"])
  }

  @Test("are found whatever the case, width, characters, hyphens and plural")
  func forms() throws {
    #expect(
      try found("The Focus-Groups, ＦＯＣＵＳ　group") == ["focus group:Focus-Groups|ＦＯＣＵＳ　group", "group:Groups|group"])
    #expect(try found("studies") == ["study:studies"])
    #expect(try found("無線電通信局") == ["无线电通信:無線電通信"])
    #expect(try found("见Y.4221（原 Y.ElecMon-Reqts）。") == ["Y.4221:Y.4221|Y.ElecMon-Reqts"])
  }

  @Test("are whole words, and short forms in capitals are found in capitals only")
  func words() throws {
    #expect(try found("groupings, subgroup") == [])
    #expect(try found("who is WHO?") == ["WHO:WHO"])
  }

  @Test("have the names of the concept in all languages")
  func translations() throws {
    let term = try #require(try base.terms(in: ["焦点组"]).first)
    #expect(term.terms == ["zh": ["焦点组"], "en": ["focus group"]])
    #expect(try base.entries(of: [term.concept, "nothing"]).map(\.id) == [term.concept])
  }

  @Test("that came after the index was made are found, and those that went are not")
  func outdated() throws {
    try base.refreshIndexes()
    try base.add(
      Samples.pair(["关于通函。"], ["On circulars."], zh: "b", en: "c"), concepts: [Samples.term("通函", "circular")])
    #expect(try found("通函和焦点组") == ["通函:通函", "焦点组:焦点组", "组:组"])
    try base.remove(document: "b")
    #expect(try found("通函和焦点组") == ["焦点组:焦点组", "组:组"])
  }

  @Test("agree with a look for every term at every place, in random texts")
  func likeNaive() throws {
    var state: UInt64 = 5
    func below(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let pieces = ["国", "际", "电", "ab ", "cd ", "AB ", "，", "国际"]
    let names = Set((0..<80).map { _ in (0..<1 + below(3)).map { _ in pieces[below(6)].lowercased() }.joined() })
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.contains("abc") }
    let other = try TemporaryFolder()
    let base = try other.base()
    try base.add(Samples.pair(["甲"], ["a"]), concepts: names.map { Samples.term($0, "x" + $0) })
    func words(_ text: String) -> [String] {
      text.lowercased().split(separator: " ").flatMap { part -> [String] in
        var words: [String] = []
        for character in part {
          if character.isASCII, let last = words.last, last.last?.isASCII ?? false {
            words[words.count - 1] += String(character)
          } else {
            words.append(String(character))
          }
        }
        return words
      }
    }
    for _ in 0..<100 {
      let text = (0..<12).map { _ in pieces[below(pieces.count)] }.joined()
      let all = words(text)
      let expected = Set(
        names.filter { name in
          let wanted = words(name)
          return all.indices.contains { all[$0...].starts(with: wanted) }
        })
      let found = Set(try base.terms(in: [text]).map(\.term)).filter { !$0.hasPrefix("x") }
      #expect(found == expected, "\(text)")
    }
  }
}
