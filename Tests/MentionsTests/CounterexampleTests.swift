import Mentions
import Testing

/// What looks like a mention and is none.
@Suite("Look-alikes are not taken")
struct CounterexampleTests {
  @Test(
    "abbreviations, initials, pages and sections are no Recommendations",
    arguments: [
      "the U.S. market", "e.g. this", "see p.5", "No.4", "v.1 of the tool", "A.D. 2000", "i.e. that",
      "Mr J.Smith spoke",
      "an M.Sc degree", "section 1.1", "U.S.A.", "a Ph.D thesis",
    ])
  func designations(_ text: String) {
    let found = Reading.en(text)
    #expect(Reading.values(found, .designation).isEmpty)
    #expect(Reading.values(found, .provisionalName).isEmpty)
  }

  @Test(
    "addresses and file names are no work items",
    arguments: ["https://example.org/Y.foo-bar", "Y.docx", "at X.com", "user@Y.foo-bar.org"])
  func names(_ text: String) { #expect(Reading.values(Reading.en(text), .provisionalName).isEmpty) }

  @Test(
    "a day that does not exist is no date", arguments: ["31 February 2023", "2023年2月31日", "2023-13-01", "32 May 2023"])
  func dates(_ text: String) {
    #expect(Reading.values(Reading.en(text), .date).isEmpty)
    #expect(Reading.values(Reading.zh(text), .date).isEmpty)
  }

  @Test(
    "a name for a company in brackets is no former name",
    arguments: ["T-Mobile (ex Dutchtone N.V.)", "SITA (formerly OnAir)"])
  func companies(_ text: String) { #expect(Reading.en(text).formerNames.isEmpty) }

  @Test("a number of participants is no year")
  func years() {
    #expect(Reading.values(Reading.en("of 2000 participants"), .date).isEmpty)
    #expect(Reading.values(Reading.en("The bandwidth is 2018 MHz."), .date).isEmpty)
  }

  @Test("hours that last are no time of day")
  func durations() {
    #expect(Reading.values(Reading.en("9 hours later"), .time).isEmpty)
    #expect(Reading.values(Reading.zh("至少提前72小时"), .time).isEmpty)
    #expect(Reading.values(Reading.zh("5点建议"), .time).isEmpty)
  }

  @Test(
    "words in capitals are no acronyms",
    arguments: ["WORKING LANGUAGE: English", "ANNEX", "PRE-REGISTRATION", "NEW DELEGATES", "at 92 GHz"])
  func capitals(_ text: String) { #expect(Reading.values(Reading.en(text), .acronym).isEmpty) }

  @Test("ordinary words are no numbers and no documents", arguments: ["进一步研究", "一致同意", "十分重要", "注册表格", "代表团", "地图"])
  func words(_ text: String) { #expect(Reading.zh(text).mentions.isEmpty) }
}
