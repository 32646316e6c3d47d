import Lint
import Testing

@Suite("Titles of Recommendations")
struct TitleTests {
  @Test("a title worded otherwise with the same number is found at the later place")
  func sameNumber() throws {
    let findings = try expect(
      RecommendationTitleVariant.self,
      in: """
        讲习班将讨论X.1935“电信网络向后量子密码迁移的导则”。

        \tITU-T X.1935（前X.pqc-mig）建议书“1️⃣电信网络向后量子密码过渡的导则2️⃣”
        """)
    #expect(findings.first?.fix == "电信网络向后量子密码迁移的导则")
  }

  @Test("a plural in a table's title is found, the cell being known by its number")
  func cell() throws {
    try expect(
      RecommendationTitleVariant.self,
      in: """
        The group completed K.171 (ex K.emf_smallcell) "Measurement of electromagnetic fields around small cells".

        \tK.171
        \tK.emf_smallcell
        \t1️⃣Measurement of electromagnetic field around small cells2️⃣
        """)
  }

  @Test("titles that differ in a number, capitals, or belong to two texts are right")
  func right() throws {
    try expect(
      RecommendationTitleVariant.self,
      in: """
        Y.4487 "Radio-frequency channel arrangements in the band 63-64 GHz" and Y.4488 "Radio-frequency channel \
        arrangements in the band 92-94 GHz" and Y.4487 "Radio-Frequency Channel Arrangements in the band 63-64 GHz".
        """)
    try expect(
      RecommendationTitleVariant.self,
      in: "Y.3851“量子密钥分发网络边缘节点的要求”；\nY.3852“量子密钥分发网络边缘节点的功能架构”。")
  }
}
