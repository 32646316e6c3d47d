import Glossaries
import Languages
import Terminology
import Testing

/// Bodies and acronyms: which forms are theirs, and which sentences show them.
@Suite("Names of bodies and acronyms")
struct NameTests {
  private func forms(_ rows: [(zh: String, en: String)], _ entries: [GlossaryEntry] = []) -> [String: [String:
    [String]]]
  {
    let concepts = TerminologyExtractor(glossary: entries).concepts(in: pair(rows))
    return concepts.flatMap(TermRecord.records(of:)).reduce(into: [:]) { result, record in
      if let acronym = record.acronym { result[acronym] = record.forms }
    }
  }

  @Test("what leads up to a body's name makes no second form: 研究组同意成立… once was one")
  func leads() {
    let found = forms([
      (
        "研究组同意成立量子信息技术联合协调活动（JCA-QIT）。",
        "The study group agreed to set up a Joint Coordination Activity on Quantum Information Technology (JCA-QIT)."
      )
    ])
    #expect(found["JCA-QIT"]?["zh"] == ["量子信息技术联合协调活动"])
  }

  @Test("the members of a list are no names: a working party once was called 2/13")
  func members() {
    let concepts = TerminologyExtractor().concepts(
      in: pair([("1/13、2/13和3/13工作组将开会。", "Working Parties 1/13, 2/13 and 3/13 will meet.")]))
    let texts = concepts.filter { $0.kind == .body }.flatMap(\.terms).map(\.text)
    #expect(!texts.contains("1/13") && !texts.contains("2/13") && !texts.contains("Working Parties 1/13"))
  }

  @Test("an acronym is not shown by a longer one that holds it: ITU once was by ITU-T, FG by FG-AN")
  func evidence() {
    let entries = [
      GlossaryEntry(
        kind: .body, zh: "国际电联", en: "International Telecommunication Union", acronym: "ITU", source: "test")
    ]
    let concepts = TerminologyExtractor(glossary: entries).concepts(
      in: pair([("国际电联的成员", "members of ITU"), ("ITU-T部门成员", "ITU-T Sector Members")]))
    let places = concepts.flatMap(\.terms).filter { $0.text == "ITU" }.flatMap(\.evidence).map(\.sentence)
    #expect(Set(places) == ["members of ITU"])
  }

  @Test("a form that is a slip for another one is to be avoided: the glossary's or the one met more often stands")
  func slips() {
    let found = forms([
      ("硬件安全模块（HSM）", "hardware security module (HSM)"), ("硬件安全模块（HSM）", "hardware security module (HSM)"),
      ("硬件安全模块（HSM）", "hardware secure module (HSM)"),
    ])
    #expect(found["HSM"] == ["zh": ["硬件安全模块"], "en": ["hardware security module"]])
  }

  @Test("of two forms met as often, the one that leaves out a character of the other is the slip")
  func leftOut() {
    let found = forms([
      ("量子网络标准联合协调活动（JCA-QN）", "Joint Coordination Activity on Quantum Network Standardization (JCA-QN)"),
      ("量子网络标准化联合协调活动（JCA-QN）", "Joint Coordination Activity on Quantum Network Standardization (JCA-QN)"),
    ])
    #expect(found["JCA-QN"]?["zh"] == ["量子网络标准化联合协调活动"])
  }

  @Test("two names for one acronym both stand where they are two names and no slip")
  func variants() {
    let found = forms([
      ("移动网络运营商（MNO）", "mobile network operator (MNO)"), ("移动网络组织（MNO）", "mobile network organization (MNO)"),
    ])
    #expect(found["MNO"]?["en"] == ["mobile network operator", "mobile network organization"])
  }
}
