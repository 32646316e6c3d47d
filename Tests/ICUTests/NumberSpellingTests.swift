import ICU
import Testing

@Suite("Numbers in words")
struct NumberSpellingTests {
  @Test("Chinese numbers are read")
  func readsChinese() throws {
    let spelling = try NumberSpelling(locale: "zh")
    #expect(spelling.parse("三千五百万") == 35_000_000)
    #expect(spelling.parse("第三") == 3)
    #expect(spelling.parse("二十一") == 21)
  }

  @Test("English cardinals and ordinals are read")
  func readsEnglish() throws {
    let spelling = try NumberSpelling(locale: "en")
    #expect(spelling.parse("twenty-first") == 21)
    #expect(spelling.parse("third") == 3)
    #expect(spelling.parse("three hundred fifty") == 350)
  }

  @Test("numbers are written")
  func writes() throws {
    let chinese = try NumberSpelling(locale: "zh")
    #expect(try chinese.spell(35_000_000) == "三千五百万")
    #expect(try chinese.spell(3, ruleSet: "%spellout-ordinal") == "第三")
    let english = try NumberSpelling(locale: "en")
    #expect(try english.spell(21) == "twenty-one")
    #expect(try english.spell(21, ruleSet: "%spellout-ordinal") == "twenty-first")
  }

  @Test("what is written is read back", arguments: ["zh", "en"])
  func bothWays(_ locale: String) throws {
    let spelling = try NumberSpelling(locale: locale)
    for number in [0, 1, 2, 10, 12, 20, 21, 99, 100, 101, 110, 999, 1_000, 1_001, 10_000, 35_000_000] {
      #expect(spelling.parse(try spelling.spell(Double(number))) == Double(number), "\(number)")
    }
  }

  @Test("a number at the beginning is read with its length in bytes; the whole must be one for parse")
  func prefix() throws {
    let spelling = try NumberSpelling(locale: "zh")
    let found = spelling.parsePrefix("三十人")
    #expect(found?.value == 30)
    #expect(found?.length == 6)
    #expect(spelling.parse("三十人") == nil)
    #expect(spelling.parse("") == nil)
    #expect(try NumberSpelling(locale: "en").parse("meeting") == nil)
  }
}
