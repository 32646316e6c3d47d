import Lint
import Testing

/// Numbers, days and names of two language versions. The rules' pages have the plain cases; these have stories.
@Suite("Values of two languages")
struct ValueTests {
  private func excerpts(_ rule: any Rule.Type, _ zh: String, _ en: String) throws -> [String] {
    let drafts = try RuleExample.pair(zh, en).drafts()
    return Linter(rules: [rule.init()]).findings(in: drafts).map(\.excerpt)
  }

  @Test("a number that was read in part is not compared: 4千万, 442，000, 70年代")
  func readInPart() throws {
    #expect(try excerpts(TranslatedNumber.self, "共有4千万用户。", "There are 40 million users.") == [])
    #expect(try excerpts(TranslatedNumber.self, "每年442，000个座位。", "It has 442,000 seats a year.") == [])
    #expect(try excerpts(TranslatedNumber.self, "70年代的标准。", "The standards of the 1970s.") == [])
  }

  @Test("a share is compared by its value, however its zeros are written")
  func shares() throws {
    #expect(try excerpts(TranslatedNumber.self, "占人口的0.5%。", "It is 0.5% of the population.") == [])
    #expect(try excerpts(TranslatedNumber.self, "占人口的0.5%。", "It is 0.6% of the population.") == ["0.5%"])
  }

  @Test("two editions of a Recommendation are two texts; a number without edition names every one")
  func editions() throws {
    #expect(
      try excerpts(TranslatedReference.self, "见M.2194-3建议书。", "See Recommendation ITU-R M.2194-0.") == ["M.2194-3"])
    #expect(try excerpts(TranslatedReference.self, "见M.2194建议书。", "See Recommendation ITU-R M.2194-0.") == [])
  }

  @Test("a country code is a part of the number, and may be missing on one side")
  func telephones() throws {
    #expect(
      try excerpts(TranslatedReference.self, "传真：+48 22 555 0418。", "Fax: +41 22 555 0418.") == ["+48 22 555 0418"])
  }

  @Test("a study group that the other language names a sentence away is told where another one stands instead")
  func neighbours() throws {
    #expect(
      try excerpts(
        TranslatedReference.self, "第17研究组函\n请第11研究组答复。", "Letter of Study Group 17\nStudy Group 24 is asked to reply.")
        == ["第11研究组"])
  }

  @Test("a provisional name stands for the number that the drafts give it")
  func provisionalNames() throws {
    #expect(
      try excerpts(
        TranslatedReference.self, "批准Y.4901（前Y.abc-reqts）。\n审议Y.abc-reqts。",
        "Approve Y.4901 (ex Y.abc-reqts).\nConsider Y.4901.") == [])
  }
}
