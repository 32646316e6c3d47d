import ICU
import Testing

@Suite("Dates")
struct DateParserTests {
  private let day = CalendarDay(year: 2023, month: 5, day: 18)

  @Test("an English and a Chinese date are the same day")
  func same() throws {
    #expect(try DateParser(locale: "en", pattern: "d MMMM y").parse("18 May 2023") == day)
    #expect(try DateParser(locale: "zh", pattern: "y年M月d日").parse("2023年5月18日") == day)
  }

  @Test("a date in Han digits is read with @numbers=hanidays")
  func hanDigits() throws {
    let parser = try DateParser(locale: "zh@numbers=hanidays", pattern: "y年M月d日")
    #expect(parser.parse("二〇二三年五月十八日") == day)
  }

  @Test("31 February is refused")
  func strict() throws {
    let parser = try DateParser(locale: "en", pattern: "d MMMM y")
    #expect(parser.parse("31 February 2023") == nil)
    #expect(parser.parse("29 February 2024") == CalendarDay(year: 2024, month: 2, day: 29))
    #expect(parser.parse("29 February 2023") == nil)
  }

  @Test("a date at the beginning is read with its length; the whole must be one for parse")
  func prefix() throws {
    let parser = try DateParser(locale: "zh", pattern: "y年M月d日")
    let found = parser.parsePrefix("2023年5月18日，日内瓦")
    #expect(found?.day == day)
    #expect(found?.length == "2023年5月18日".utf8.count)
    #expect(parser.parse("2023年5月18日，日内瓦") == nil)
    #expect(parser.parse("") == nil)
    #expect(parser.parsePrefix("日内瓦") == nil)
  }

  @Test("days are written as in ISO 8601 and stand in order")
  func writing() {
    #expect(CalendarDay(year: 987, month: 1, day: 2).description == "0987-01-02")
    #expect(CalendarDay(year: 2023, month: 5, day: 18) < CalendarDay(year: 2023, month: 6, day: 1))
  }
}
