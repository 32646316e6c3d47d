import Lint
import Testing

@Suite("Acronyms")
struct AcronymTests {
  @Test("two full forms of one acronym are found at the rarer one")
  func twoWays() throws {
    let findings = try expect(
      AcronymExpandedInTwoWays.self,
      in: """
        The focus group on distributed ledger technology (DLT) met.
        The terminology of 1️⃣distributed ledger techniques (DLT)2️⃣ is ready.
        Security of distributed ledger technology (DLT) was discussed.
        """)
    #expect(findings.first?.fix == "distributed ledger technology (DLT)")
  }

  @Test("words of one stem are two words")
  func sameStem() throws {
    try expect(
      AcronymExpandedInTwoWays.self,
      in: "Each hardware security module (HSM) was tested. The 1️⃣hardware secure module (HSM)2️⃣ passed.")
  }

  @Test("a plural inside a name in capitals makes another name")
  func innerPlural() throws {
    try expect(
      AcronymExpandedInTwoWays.self,
      in: """
        The Telecommunication Standardization Bureau (TSB) replied.
        Write to the 1️⃣Telecommunications Standardization Bureau (TSB)2️⃣.
        """)
    try expect(
      AcronymExpandedInTwoWays.self, in: "A Member of Council (MC) spoke. Members of Council (MCs) may reply.")
  }

  @Test("a full form that lacks a character is found in another draft of the language")
  func acrossDrafts() throws {
    try expect(
      AcronymExpandedInTwoWays.self, in: "电信标准化顾问组（TSAG）将开会。", "请参见1️⃣电信标准顾问组（TSAG）2️⃣的报告。")
  }

  @Test("a form given as often as another is found without a fix, unless the glossary knows better")
  func undecided() throws {
    let findings = try expect(
      AcronymExpandedInTwoWays.self, in: "量子网络联合协调活动（JCA-QZF）会议。\n1️⃣量子密钥网络联合协调活动（JCA-QZF）2️⃣的报告。")
    #expect(findings.first?.fix == nil)
  }

  @Test("what an acronym in brackets qualifies is no expansion: AAP once stood for 书草案")
  func qualifiers() throws {
    try expect(AcronymExpandedInTwoWays.self, in: "拟同意的建议书草案（AAP）。\n通过备选批准程序（AAP）批准的建议书。")
    try expect(AcronymBeforeOrWithoutExpansion.self, in: "与成员国进行TAP磋商。\n\n拟批准的新建议书草案（TAP）")
  }

  @Test("plural, capitals, and a form that is part of the other are right")
  func right() throws {
    try expect(
      AcronymExpandedInTwoWays.self,
      in: "A mobile network operator (MNO) replied. Mobile network operators (MNOs) may keep their agreements.")
    try expect(
      AcronymExpandedInTwoWays.self, in: "世界电信标准化全会（WTSA）赋予的任务。\n筹备下届世界电信标准化全会（WTSA）。")
  }

  @Test("an acronym used before its only expansion is found once, at its first use")
  func early() throws {
    let findings = try expect(
      AcronymBeforeOrWithoutExpansion.self,
      in: "亦可供1️⃣LDC2️⃣参考。\n\n也供LDC使用。\n\n最不发达国家（LDC）可以获得援助。")
    #expect(findings.first?.related.count == 1)
  }

  @Test("an acronym that only another draft of the set expands is found")
  func elsewhere() throws {
    try expect(
      AcronymBeforeOrWithoutExpansion.self,
      in: "理事会财务和人力资源工作组（CWG-FHR）审议了方案。", "1️⃣CWG-FHR2️⃣ considered the budget proposals.")
  }

  @Test("an acronym that nobody expands and no glossary knows is a suggestion")
  func never() throws {
    let findings = try expect(
      AcronymBeforeOrWithoutExpansion.self, in: "The 1️⃣QZXF2️⃣ report was noted. The QZXF will meet again.")
    #expect(findings.first?.severity == .suggestion)
  }

  @Test(
    "household names, references, quoted titles, compounds, lists of acronyms and words in capitals are right",
    arguments: [
      "ITU-T Members reply by 2359 hours UTC in PDF.\n\nThe Telecommunication Standardization Sector (ITU-T) met.",
      "See TSB Circular 96.", "SG20/CB and WTSA-24 and SG5-TD301.",
      "The title is \"Requirements of QZXF systems\".",
      "WORKING LANGUAGE: English only.\n\nDRAFT AGENDA\n\nNOTE – The draft agenda is final.",
      "Abbreviations\n\nQZF Quality zone format\n\nThe QZF is new.",
    ])
  func quiet(_ text: String) throws { try expect(AcronymBeforeOrWithoutExpansion.self, in: text) }

  @Test(
    "the only full form of an acronym is compared with the glossaries' one, and told where it is next to nothing away")
  func glossarySlip() throws {
    try expect(AcronymExpandedInTwoWays.self, in: "请参见1️⃣电信标准化顾组2️⃣（TSAG）的报告。")
    try expect(AcronymExpandedInTwoWays.self, in: "Ask the 1️⃣Telecommunication Standardizaton Bureau2️⃣ (TSB).")
    try expect(AcronymExpandedInTwoWays.self, in: "请参见电信标准化顾问组（TSAG）的报告。", "采用替代批准程序（AAP）。")
  }
}
