import ICU
import Testing

@Suite("ICU's regular expressions")
struct RegularExpressionTests {
  @Test("matches stand in UTF-8, from left to right, empty ones too")
  func matches() throws {
    #expect(try RegularExpression("[。！]").matches(in: "好。是！") == [3..<6, 9..<12])
    #expect(try RegularExpression("(?=b)").matches(in: "abb") == [1..<1, 2..<2])
    #expect(try RegularExpression("x").matches(in: "") == [])
  }

  @Test("a whole text matches, whatever the case where that is asked for")
  func whole() throws {
    #expect(try RegularExpression("EN.*", ignoresCase: true).isMatch("en-GB"))
    #expect(try !RegularExpression("EN").isMatch("en"))
    #expect(try !RegularExpression("en").isMatch("en-GB"))
  }

  @Test("a pattern that is none is refused with ICU's reason")
  func refused() {
    do {
      _ = try RegularExpression("(")
      Issue.record("an open bracket was taken")
    } catch let error as ICUError { #expect(error.name == "U_REGEX_MISMATCHED_PAREN") } catch { Issue.record(error) }
  }

  @Test("endless backtracking passes the limit of time")
  func limited() throws {
    let slow = try RegularExpression("(a+)+b")
    #expect(throws: RegularExpression.LimitPassed(limit: .time)) {
      try slow.matches(in: String(repeating: "a", count: 60))
    }
  }
}
