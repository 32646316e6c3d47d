import Languages
import Testing

@Suite("Word lists")
struct WordListTests {
  @Test("abbreviations are found as written, at a sentence's beginning, and in capitals")
  func abbreviations() {
    let english = English()
    #expect(english.abbreviation("e.g") == .inner)
    #expect(english.abbreviation("Mr") == .title)
    #expect(english.abbreviation("Approx") == .inner)
    #expect(english.abbreviation("TEL") == .number)
    #expect(english.abbreviation("Ex") == .number && english.abbreviation("ex") == .inner)
    #expect(english.abbreviation("meeting") == nil && english.abbreviation("") == nil)
  }

  @Test("number words reach ninety-nine in both languages")
  func numbers() {
    #expect(English().numbers.cardinals["forty-two"] == 42)
    #expect(English().numbers.ordinals["twenty-first"] == 21)
    #expect(English().numbers.ordinals["ninety-ninth"] == 99 && English().numbers.ordinals["twelfth"] == 12)
    #expect(English().numbers.ordinals["twentieth"] == 20)
    #expect(Chinese().numbers.cardinals["四十二"] == 42 && Chinese().numbers.cardinals["两"] == 2)
    #expect(Chinese().numbers.cardinals["十"] == 10 && Chinese().numbers.cardinals["十九"] == 19)
  }

  @Test("months and weekdays have their numbers in both languages")
  func calendar() {
    #expect(English().calendar.months["september"] == 9 && Chinese().calendar.months["十二月"] == 12)
    #expect(Set(English().calendar.months.values) == Set(1...12))
    #expect(English().calendar.weekdays["sunday"] == 7 && Chinese().calendar.weekdays["星期日"] == 7)
  }
}
