import Lint
import Testing

@Suite("Form")
struct FormTests {
  @Test("ranges of days in another form than 日至…日 are found, and the form is the fix")
  func chineseRanges() throws {
    let findings = try expect(
      DateRangeFormat.self,
      in: """
        会议将于2023年9月13日至22日（含）召开。
        第20研究组会议；1️⃣2023年9月12-22 日2️⃣，阿鲁沙
        上一次会议（3️⃣2023年1月30 – 2月10日4️⃣，日内瓦）的报告
        """)
    #expect(findings.map(\.fix) == ["2023年9月12日至22日", "2023年1月30日至2月10日"])
  }

  @Test("a set that only knows one form of range, or ranges of years and hours, is consistent")
  func rightRanges() throws {
    try expect(DateRangeFormat.self, in: "2026年4月15-17日开会。\n2026年7月6-17日开会。\n2025-2028年研究期")
    try expect(DateRangeFormat.self, in: "9月13日至22日；10月5日至9日；9时-10时；第3-5段；2023年至2024年。")
  }

  @Test("English ranges with a dash are compared with each other, ranges in words are not")
  func englishRanges() throws {
    try expect(
      DateRangeFormat.self,
      in: """
        The meeting (Lima, 1-10 September 2026) is open. It runs from 1 to 10 September 2026.
        Drafts go to the meeting (Lima, 1️⃣1 – 10 September 20262️⃣).
        """.replacing(" 20262️⃣", with: "2️⃣ 2026"))
    try expect(DateRangeFormat.self, in: "Meetings: 12-22 September 2023; 30 January – 10 February 2023; 5-9 May 2024.")
  }

  @Test("a space before a quotation mark is found where the other places have none")
  func straySpace() throws {
    let findings = try expect(
      StraySpace.self,
      in: "Y.4221建议书“监控系统要求”和Y.4223建议书“共同要求和能力”。\nY.4222建议1️⃣书 “2️⃣智能疏散框架”已完成。")
    #expect(findings.first?.fix == "书“")
  }

  @Test("white space inside English brackets and before English stops is stray")
  func englishSpaces() throws {
    try expect(StraySpace.self, in: "The form 1️⃣( s2️⃣ee belo3️⃣w )4️⃣ is out of scop5️⃣e ,6️⃣ (a) and b) as before.")
  }

  @Test("a draft that always spaces its quotation marks is consistent, and so are spaces around Latin words")
  func rightSpaces() throws {
    try expect(StraySpace.self, in: "建议书 “监控系统要求”和建议书 “共同要求和能力”。")
    // A letter's head once was full of findings: its labels end in a colon and a tab.
    try expect(StraySpace.self, in: "事由：\t数字孪生讲习班\n\n说明：会议室见下：一楼。\n\n备注：见附件。")
    try expect(StraySpace.self, in: "请见 ITU-T Y.4221 建议书和 TSAG 的报告，共 12 份。")
  }

  @Test("a space inside a date is found where the other dates have none")
  func spaceInDate() throws {
    try expect(StraySpace.self, in: "2023年5月3日和2023年8月2日。\n2023年9月11️⃣8 日2️⃣开幕。")
  }

  @Test("a telephone number grouped otherwise is found and regrouped")
  func telephone() throws {
    let findings = try expect(
      TelephoneFormat.self,
      in: "Tel: +41 22 730 6301. Fax: +41 22 730 5853. Send it by fax to 1️⃣+41 22 730 57 782️⃣ today.")
    #expect(findings.first?.fix == "+41 22 730 5778")
  }

  @Test("a space after the plus sign is wrong in any case, and hyphens beside one number with spaces")
  func telephoneAlone() throws {
    let spaced = try expect(TelephoneFormat.self, in: "电话：1️⃣+ 41 22 730 63012️⃣")
    #expect(spaced.first?.fix == "+41 22 730 6301")
    let joined = try expect(TelephoneFormat.self, in: "电话：+41 22 730 6301；传真：1️⃣+41-22-73058532️⃣")
    #expect(joined.first?.fix == "+41 22 730 5853")
  }

  @Test("a space after a stop, between 第 and its number, or before an English comma is found")
  func spacesAtMarks() throws {
    try expect(StraySpace.self, in: "请见第20号通函、第22号通函和第1️⃣ 22️⃣1号通函。".replacing("第1️⃣ 22️⃣1", with: "1️⃣第 22️⃣1"))
    try expect(StraySpace.self, in: "见BR1️⃣。 请2️⃣回复。会议开始。会议结束。散会。")
    let english = try expect(StraySpace.self, in: "The draft was approve1️⃣d ,2️⃣ and it is ready.")
    #expect(english.first?.fix == "d,")
    try expect(StraySpace.self, in: "4 日内瓦会议。\n5月3日和8月2日开会。")
  }

  @Test("telephone numbers of two countries may be grouped in two ways")
  func telephones() throws {
    try expect(TelephoneFormat.self, in: "Tel: +86 10 5550 1847. Tel: +32 2 555 0162. Tel: +41 22 555 0138.")
  }

  @Test("an item with 的 among items of verb and object is found")
  func parallelItems() throws {
    let findings = try expect(
      ParallelItems.self, in: "\t- 批准课题报告\n\t- 1️⃣同意的建议书2️⃣\n\t- 确认建议书\n\t- 废止建议书\n")
    #expect(findings.first?.fix == "同意建议书")
    try expect(ParallelItems.self, in: "\t- 批准课题报告\n\t- 发出的联络声明\n\t- 确认建议书\n\t- 未来的活动\n")
  }

  @Test("a half-width mark or pair of brackets among full-width ones is found, and a pair of two widths")
  func halfWidth() throws {
    let findings = try expect(
      HalfWidthMark.self,
      in: "请注意，会议由泛非邮政联盟（PAPU）主办，详情见附件（二）。\n请注册1️⃣,2️⃣并按传统批准程序3️⃣(TAP)4️⃣提交。\n大会5️⃣（WRC-27)6️⃣将召开，请出席。")
    #expect(findings.map(\.fix) == ["，", "（TAP）", "（WRC-27）"])
  }

  @Test("marks of numbers, labels and Latin names are half-width, and so may a whole draft be")
  func rightWidths() throws {
    try expect(HalfWidthMark.self, in: "共1,850份，9:30开始，见5/49(Rev.1)号文件（附件）。\na) 机票，或\nb) 津贴。")
    try expect(HalfWidthMark.self, in: "请注册,并提交文稿;会议(日内瓦)将召开。")
  }
}
