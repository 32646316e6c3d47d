import ICU
import Termbase
import Terminology
import TestSupport
import Testing

@Suite("The names of a base that bear on texts")
struct ChosenNamesTests {
  private let folder: TemporaryFolder
  private let base: Termbase

  init() throws {
    folder = try TemporaryFolder()
    base = try folder.base()
    try base.add(
      Samples.pair(["关于焦点组。"], ["On focus groups."]),
      concepts: [
        Samples.term("焦点组", "focus group"), Samples.term("无线电通信", "radiocommunication"),
        Samples.named(.body, "ITU", zh: "国际电信联盟", en: "International Telecommunication Union"),
        Samples.recommendation("Y.4221", former: "Y.ElecMon-Reqts", date: "2023-05-18"),
      ])
  }

  private func chosen(_ texts: [String] = [], or names: [String] = [], on day: CalendarDay? = nil) throws -> [String] {
    try base.names(in: texts, or: names, knownOn: day).map { $0.terms[0].text }
  }

  @Test("are those of concepts that a text names in any language, whole, in the order of the base")
  func texts() throws {
    let all = try base.names()
    let some = try base.names(in: ["The Focus-Groups", "无线电通信局"], or: [])
    #expect(some == all.filter { ["focus group", "radiocommunication"].contains($0.terms[0].text) })
    #expect(some.count == 2)
    #expect(try chosen(["nothing of it", ""]) == [])
  }

  // The index of terms takes ITU's and “ITU”s for words of their own.
  @Test("are found before an apostrophe and inside quotation marks")
  func apostrophes() throws {
    for text in ["ITU's work", "ITU’s work", "the “ITU”s"] {
      #expect(try base.names(in: [text], or: []).map(\.kind) == [.body], "\(text)")
    }
  }

  @Test("are also those looked up as they are: numbers, former names, in any case")
  func names() throws {
    #expect(try chosen(or: ["y.4221"]) == ["Y.4221"])
    #expect(try chosen(or: ["Y.ELECMON-Reqts"]) == ["Y.4221"])
    #expect(try chosen(or: ["Y.422", "焦点"]) == [])
  }

  @Test("are as of the day, like the names of the whole base")
  func days() throws {
    for day in [CalendarDay(year: 2023, month: 5, day: 17), CalendarDay(year: 2023, month: 5, day: 18)] {
      let all = try base.names(knownOn: day).filter { $0.kind == .recommendation }
      #expect(try base.names(in: ["Y.4221（前Y.ElecMon-Reqts）"], or: [], knownOn: day) == all)
    }
  }

  @Test("those that came after the index was made are among them")
  func newer() throws {
    try base.refreshIndexes()
    try base.add(
      Samples.pair(["关于通函。"], ["On circulars."], zh: "b", en: "c"), concepts: [Samples.term("通函", "circular")])
    #expect(try chosen(["通函"]).count == 1)
    #expect(try chosen(or: ["Circular"]).count == 1)
  }

  // An editor's first completion read the whole base.
  @Test("that begin with something are found whatever the case, hyphens and language, those of the ledger too")
  func beginnings() throws {
    func beginning(_ start: String, on day: CalendarDay? = nil) throws -> [String] {
      try base.names(beginningWith: start, limit: 10, knownOn: day).map { $0.terms[0].text }
    }
    #expect(try beginning("FOCUS-gr") == ["focus group"])
    #expect(try beginning("无线电") == ["radiocommunication"])
    #expect(try beginning("Y.E") == ["Y.4221"])
    #expect(try beginning("y.42") == ["Y.4221"])
    #expect(try beginning("group") == [])
    #expect(try beginning("") == [] && beginning("（") == [])
    let before = CalendarDay(year: 2023, month: 5, day: 17)
    #expect(try beginning("Y.E", on: before) == chosen(or: ["Y.ElecMon-Reqts"], on: before))
  }

  @Test("that begin with something are no more than are asked for, whatever the base has")
  func limit() throws {
    let concepts = (100..<200).map { Samples.term("名称\($0)", "name \($0)") }
    try base.add(Samples.pair(["关于名称。"], ["On names."], zh: "d", en: "e"), concepts: concepts)
    let found = try base.names(beginningWith: "name 1", limit: 5)
    #expect((5..<100).contains(found.count))
    #expect(found.contains { $0.terms.contains { $0.text == "name 100" } })
  }
}
