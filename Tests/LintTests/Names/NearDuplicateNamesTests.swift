import Lint
import Testing

@Suite("Near-duplicate names")
struct NearDuplicateNamesTests {
  @Test("a circular's issuer with a missing character is found by the circular's number")
  func circular() throws {
    let findings = try expect(
      NearDuplicateNames.self,
      in: "请注意电信标准化局第96号通函。\n见1️⃣电信标准第96号通函2️⃣。\n根据电信标准化局第68号通函，须注册。")
    #expect(findings.first?.fix == "电信标准化局第96号通函")
  }

  @Test("a circular without its issuer or with the issuer's acronym is right")
  func shortCircular() throws {
    try expect(NearDuplicateNames.self, in: "请注意电信标准化局第158号通函。\n关于第158号通函。\nTSB第158号通函的答复表。")
  }

  @Test("one circular must not be a Circular and a Circular letter")
  func circularLetter() throws {
    try expect(
      NearDuplicateNames.self,
      in:
        "See TSB Circular 96 of 3 May. Return the form in TSB Circular 96. The reply to TSB 1️⃣Circular letter 962️⃣ is due."
    )
  }

  @Test("one slip is told once: 电信标准局 and 电信标准局第31号通函 were two findings at one place")
  func nested() throws {
    try expect(NearDuplicateNames.self, in: "电信标准化局第31号通函与1️⃣电信标准局第31号通函2️⃣。")
  }

  @Test("a circular's number stands with or without No., and a study group's in figures or in words, in one way")
  func numbers() throws {
    try expect(NearDuplicateNames.self, in: "See TSB Circular 21, TSB Circular 21 and TSB 1️⃣Circular No. 212️⃣.")
    let findings = try expect(NearDuplicateNames.self, in: "第4研究组和第5研究组的会议；1️⃣第四研究组2️⃣主席。")
    #expect(findings.first?.fix == "第4研究组")
  }

  @Test("a conference's name and year are joined in one way")
  func conference() throws {
    let findings = try expect(
      NearDuplicateNames.self, in: "WRC-27 will meet in 2027. Papers for WRC-27 are due. The 1️⃣WRC 272️⃣ agenda is long.")
    #expect(findings.first?.fix == "WRC-27")
  }

  @Test("a circular's number must keep its stroke, in another draft too")
  func stroke() throws {
    try expect(NearDuplicateNames.self, in: "CACE/1229号行政通函提出了草案。\nCACE/1229号行政通函已印发。", "参见1️⃣CACE12292️⃣号行政通函。")
  }

  @Test("a name that lacks a character of the defined name is found")
  func missingCharacter() throws {
    let findings = try expect(
      NearDuplicateNames.self, in: "语言技术基金（LTF）将用于术语库。\n1️⃣语言技基金2️⃣的经费来自三个来源。\n设立语言技术基金。")
    #expect(findings.first?.fix == "语言技术基金")
  }

  @Test("a body of the glossary is known without an acronym")
  func glossaryBody() throws {
    try expect(NearDuplicateNames.self, in: "电信标准化顾问组将开会。\n请电信标准化顾问组审议。\n提交1️⃣电信标准顾问组2️⃣的文稿。")
  }

  @Test("an English name one word away from the defined one is found, a plural at its end is not")
  func nearWords() throws {
    try expect(
      NearDuplicateNames.self,
      in: "The Language Technology Fund (LTF) pays. Set up the 1️⃣Languages Technology Fund2️⃣ now.")
    try expect(
      NearDuplicateNames.self,
      in: "The Council Working Group (CWG) met. Both Council Working Groups met again.")
  }

  @Test("a joint coordination activity with its parts as acronyms is the same body")
  func abbreviated() throws {
    let findings = try expect(
      NearDuplicateNames.self,
      in: """
        物联网（IoT）以及智慧城市和社区（SC&C）。
        物联网以及智慧城市和社区联合协调活动（JCA-IoT和SC&C）会议将举行。
        1️⃣IoT和SC&C联合协调活动2️⃣
        """)
    #expect(findings.first?.fix == "物联网以及智慧城市和社区联合协调活动")
  }

  @Test("an event given with its date has one name; SG20 and 第20研究组 by themselves are both right")
  func event() throws {
    try expect(
      NearDuplicateNames.self,
      in: "1️⃣ITU-T SG20新代表情况介绍会2️⃣将举行。\n\tITU-T第20研究组新代表情况介绍会（2023年9月12日，阿鲁沙）\n")
    try expect(NearDuplicateNames.self, in: "第20研究组将开会。SG20的区域组也将开会。ITU-T SG20管理团队已同意。")
  }

  @Test("names that differ in a number, and terms of the glossary, are names of their own")
  func different() throws {
    try expect(
      NearDuplicateNames.self,
      in: "第3研究组非洲区域组（SG3RG-AFR）已表示支持。\n第5研究组非洲区域组也已表示支持。\n电信标准化部门（ITU-T）和电信标准化局（TSB）。")
  }

  @Test("a Chinese name of an event that lacks a character inside is found without an acronym to tell it")
  func headedNames() throws {
    let findings = try expect(
      NearDuplicateNames.self, in: "请参加数字化转型讲习班。\n数字化转型讲习班将于5月召开。\n1️⃣数字转型讲习班2️⃣已结束。")
    #expect(findings.map(\.fix) == ["数字化转型讲习班"])
    try expect(NearDuplicateNames.self, in: "请参加人工智能讲习班和人工智能安全讲习班。\n请参加转型讲习班。")
  }

  @Test("a name with a word cut short, or parted in two, is a second name")
  func shortenedWord() throws {
    try expect(
      NearDuplicateNames.self,
      in: """
        The Telecommunication Standardization Bureau (TSB) replied.
        Write to the 1️⃣Telecom Standardization Bureau2️⃣.
        """)
    try expect(
      NearDuplicateNames.self,
      in: "The Radiocommunication Assembly (RA) met.\nThe 1️⃣Radio Communication Assembly2️⃣ will meet again.")
  }

  @Test("a name that lacks a character is found though the glossaries alone have it right")
  func unnamedBody() throws {
    let findings = try expect(NearDuplicateNames.self, in: "提交1️⃣无线电规委员会2️⃣审议。")
    #expect(findings.first?.fix == "无线电规则委员会")
    try expect(NearDuplicateNames.self, in: "提交无线电规则委员会审议。")
  }

  @Test("a definition that deviates from what all other places say is the one that is found")
  func wrongDefinition() throws {
    try expect(
      NearDuplicateNames.self, in: "提供1️⃣密钥分发网边缘接口2️⃣（KEI）。\n密钥分发网络边缘接口和密钥分发网络边缘接口已完成。")
  }

  @Test(
    "a name in small letters that is given with an acronym is compared too; the spelling of another country is right")
  func smallLetters() throws {
    try expect(
      NearDuplicateNames.self,
      in: "The quantum key distribution network (QKDN) grows.\nEach 1️⃣quanum key distribution network2️⃣ was tested.")
    try expect(
      NearDuplicateNames.self,
      in: "The key centre organization plan (KCOP) grew.\nThe key centre organisation plan was kept.")
  }
}
