import Lint
import Testing

@Suite("Former names")
struct FormerNameTests {
  @Test("a number with two provisional names is found at the rarer one, and the usual name is the fix")
  func twoNames() throws {
    let findings = try expect(
      FormerNameConflict.self,
      in: """
        请注意ITU-T Y.4221（前Y.ElecMon-Reqts）新建议书草案。
        请填写ITU-T Y.4221（前Y.ElecMon-Reqts）的答复表。
        请阅读1️⃣ITU-T Y.4221（前Y.ElecMon-Req）2️⃣的案文。
        """)
    #expect(findings.first?.fix == "ITU-T Y.4221（前Y.ElecMon-Reqts）")
    #expect(findings.first?.related.count == 2)
    #expect(findings.first?.severity == .error)
  }

  @Test("a provisional name with two numbers is found across two drafts")
  func twoNumbers() throws {
    try expect(
      FormerNameConflict.self,
      in: "Recommendations ITU-T D.605 (ex D.rural-cost) and D.606 (ex D.satcap) were considered.",
      "The table lists D.605 (ex D.rural-cost), 1️⃣D.606 (ex D.rural-cost)2️⃣ and D.606 (ex D.satcap).")
  }

  @Test("both are found when both are stated equally often")
  func tie() throws {
    try expect(
      FormerNameConflict.self,
      in: "Drafts 1️⃣Y.4222 (ex Y.smart-evacuation)2️⃣ and 3️⃣Y.4222 (ex Y.smart-evac)4️⃣ are ready.")
  }

  @Test("editions of one Recommendation share their provisional name")
  func editions() throws {
    try expect(
      FormerNameConflict.self,
      in: "Recommendations M.2194 (ex M.[RAIL.COMM]) and M.2194-0 (ex M.[RAIL.COMM]) are one text.")
  }

  @Test("a provisional name alone is found once another draft gives its number")
  func superseded() throws {
    let findings = try expect(
      SupersededProvisionalName.self, in: "ITU-T Y.4221（前Y.ElecMon-Reqts）新建议书草案。",
      "落实1️⃣Y.ElecMon-Reqts2️⃣的试点项目。")
    #expect(findings.first?.fix == "Y.4221")
  }

  @Test("a provisional name without a number, in its pair or in a column of its own is right")
  func rightNames() throws {
    try expect(SupersededProvisionalName.self, in: "The new work item Y.sat-relay was approved.")
    try expect(
      SupersededProvisionalName.self, in: "Drafts Y.4221 (ex Y.ElecMon-Reqts) and Y.4222 (ex Y.smart-evacuation).")
    try expect(
      SupersededProvisionalName.self,
      in: "ITU-T Y.3851（前Y.QKDN-edge-req）草案。\n\n\t临时名称\n\t编号\n\tY.QKDN-edge-req\n\tY.3851\n")
  }

  @Test("the rarer notation of former names is found, each language by itself")
  func notation() throws {
    try expect(
      FormerNameNotation.self,
      in: "Drafts Y.4451 (ex Y.IoT-cdn), Y.4452 (ex Y.WoO-fw) and 1️⃣Y.4113 (ex. Y.IoT-network-reqts)2️⃣ are ready.",
      "新建议书草案Y.4451（前Y.IoT-cdn）和Y.4452（前Y.WoO-fw）已完成。")
  }
}
