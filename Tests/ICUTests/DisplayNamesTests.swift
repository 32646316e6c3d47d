import ICU
import Testing

@Suite("Names of countries, languages and scripts")
struct DisplayNamesTests {
  @Test("a country has its name in Chinese and English")
  func regions() {
    #expect(DisplayNames.region("TZ", in: "en") == "Tanzania")
    #expect(DisplayNames.region("TZ", in: "zh") == "坦桑尼亚")
    #expect(DisplayNames.region("KR", in: "zh") == "韩国")
  }

  @Test("a language and a script have names")
  func languages() {
    #expect(DisplayNames.language("zh", in: "en") == "Chinese")
    #expect(DisplayNames.language("en", in: "zh") == "英语")
    #expect(DisplayNames.script("Hans", in: "zh")?.contains("简体") == true)
  }

  @Test("an unknown code has none")
  func unknown() {
    #expect(DisplayNames.region("QX", in: "en") == nil)
  }

  @Test("the lists of codes hold what the Union's Member States need")
  func codes() {
    #expect(DisplayNames.regionCodes.count > 190)
    #expect(Set(["CN", "CH", "TZ", "KR"]).isSubset(of: DisplayNames.regionCodes))
    #expect(Set(["zh", "en", "fr", "es", "ru", "ar"]).isSubset(of: DisplayNames.languageCodes))
  }
}
