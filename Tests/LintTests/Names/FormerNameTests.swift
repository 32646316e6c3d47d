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

  @Test("two pairs stated equally often are one finding without a fix: applied, the two fixes once swapped the names")
  func tie() throws {
    let findings = try expect(
      FormerNameConflict.self,
      in: "Drafts Y.9222 (ex Y.lamp-evo) and 1️⃣Y.9222 (ex Y.lamp-evol)2️⃣ are ready.")
    #expect(findings.first?.fix == nil && findings.first?.related.count == 1)
    let twice = try expect(
      FormerNameConflict.self,
      in: "建议书Y.9120（原Y.ngn-evo）和Y.9120（前Y.ngn-evol）。", "Y.9120 (formerly Y.ngn-evo) and 1️⃣Y.9120 (ex Y.ngn-evol)2️⃣.")
    #expect(twice.first?.fix == nil && twice.first?.related.count == 3)
  }

  @Test("the list of provisional names knows a name that the draft gets wrong, and a name that has its number")
  func list() throws {
    let findings = try expect(FormerNameConflict.self, in: "会议讨论了1️⃣Y.4221（前Y.ElecMon-Reqs）2️⃣。")
    #expect(findings.first?.fix == "Y.4221（前Y.ElecMon-Reqts）")
    let alone = try expect(SupersededProvisionalName.self, in: "1️⃣Y.SCC-Reqts2️⃣的磋商已经结束。")
    #expect(alone.first?.fix == "Y.4223")
    try expect(FormerNameConflict.self, in: "会议讨论了Y.4221（前Y.ElecMon-Reqts）。")
  }

  @Test("two former names given at once do not contradict each other")
  func together() throws {
    try expect(FormerNameConflict.self, in: "ITU-T Y.9506（前Y.mmm-nnn和Y.ooo-ppp）已获批准。")
  }

  @Test("words for former that differ are two notations: 前 and 原 once passed for one")
  func words() throws {
    try expect(FormerNameNotation.self, in: "Y.9061（前Y.a-arch）、1️⃣Y.9120（原Y.b-evo）2️⃣和Y.9538（前Y.c-reqts）")
    try expect(
      FormerNameNotation.self, in: "Y.9061 (ex Y.a-arch), 1️⃣Y.9120 (formerly Y.b-evo)2️⃣ and Y.9538 (ex Y.c-reqts)")
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
