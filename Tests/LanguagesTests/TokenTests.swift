import Languages
import Testing

@Suite("Tokens")
struct TokenTests {
  private func texts(_ text: String) -> [String] { English().tokens(of: text).map(\.text) }
  private func keys(_ text: String) -> [String] { English().tokens(of: text).map(\.key) }

  @Test("designations, acronyms with marks and addresses stay whole")
  func names() {
    #expect(
      texts("Y.4221, Y.Suppl.42 and Y.IoT-network-reqts") == [
        "Y.4221", ",", "Y.Suppl.42", "and", "Y.IoT-network-reqts",
      ])
    #expect(texts("ITU-T SC&C WTSA-20 QAll/20 1/20") == ["ITU-T", "SC&C", "WTSA-20", "QAll/20", "1/20"])
    #expect(
      texts("tsbsg20@itu.int, https://itu.int/go/tsg20.") == ["tsbsg20@itu.int", ",", "https://itu.int/go/tsg20", "."])
    #expect(texts("JCA-IoT和SC&C会议") == ["JCA-IoT", "和", "SC&C", "会", "议"])
  }

  @Test("plain words fall apart at hyphens and sentence ends, not at apostrophes")
  func words() {
    #expect(texts("Internet of things-based") == ["Internet", "of", "things", "-", "based"])
    #expect(texts("world.Today don't") == ["world", ".", "Today", "don't"])
    #expect(texts("and/or") == ["and", "/", "or"])
  }

  @Test("numbers keep their points and commas, and lose the commas in the key")
  func numbers() {
    #expect(keys("1,000 3.14 14:30 1, 2") == ["1000", "3.14", "14:30", "1", ",", "2"])
    #expect(English().tokens(of: "3.14").first?.kind == .number)
    #expect(English().tokens(of: "23rd").first?.kind == .name)
  }

  @Test("inflected forms and spellings share a key")
  func stems() {
    #expect(keys("meetings") == keys("Meeting"))
    #expect(keys("company's") == keys("company"))
    #expect(keys("company’s") == keys("company's"))
    #expect(keys("ＩＴＵ") == keys("itu"))
    #expect(keys("Standardization standardized") == ["standard", "standard"])
  }

  @Test("a run of dots or dashes is one token, and Western and Chinese marks share a key")
  func marks() {
    #expect(keys("……") == ["…"] && keys("...") == ["…"])
    #expect(keys("——") == ["-"])
    #expect(keys("《总规则》、") == ["\"", "总", "规", "则", "\"", ","])
  }

  @Test("Han is one token a character in both packs, and English words in Chinese are stemmed")
  func han() {
    #expect(Chinese().tokens(of: "研究组Meetings").map(\.key) == ["研", "究", "组", "meet"])
    #expect(Chinese().tokens(of: "会").first?.kind == .han)
  }
}
