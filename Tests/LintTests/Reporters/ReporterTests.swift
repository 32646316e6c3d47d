import Foundation
import Lint
import Testing

@Suite("Reporters")
struct ReporterTests {
  private let text = "会议议程\n\n\tY.4487“自动动驾驶车辆”\n"

  private func report(_ reporter: any Reporter) throws -> String {
    let draft = try draft(text, path: "letter.txt")
    let findings = Linter(rules: [DoubledCharacterOrWord()]).findings(in: [draft])
    return try reporter.report(findings, in: [draft])
  }

  @Test("text shows place, severity, message, rule, the line with marks under wide characters, and the fix")
  func textReport() throws {
    #expect(
      try report(TextReporter()) == """
        letter.txt:3:10: warning: “动” is typed twice. [doubled-character-or-word]
           Y.4487“自动动驾驶车辆”
                   \(" ")^^^^
          fix: 动

        1 warning

        """)
  }

  @Test("colours come only when asked for")
  func colours() throws {
    #expect(!(try report(TextReporter())).contains("\u{1B}"))
    #expect(try report(TextReporter(colours: true)).contains("\u{1B}[33mwarning\u{1B}[0m"))
  }

  @Test("a draft without findings gives an empty text")
  func nothing() throws {
    #expect(try TextReporter().report([], in: [try draft(text)]) == "")
  }

  @Test("JSON has the documented keys, lines and columns from 1, and null where there is no fix")
  func jsonReport() throws {
    let expected: [String: Any] = [
      "rule": "doubled-character-or-word", "severity": "warning", "file": "letter.txt", "line": 3, "column": 10,
      "start": 15, "end": 17, "excerpt": "动动", "message": "“动” is typed twice.", "related": [Any](), "fix": "动",
    ]
    let object = try JSONSerialization.jsonObject(with: Data(try report(JSONReporter()).utf8)) as? NSDictionary
    #expect(object == ["findings": [expected]] as NSDictionary)
    let finding = Finding(
      rule: "r", severity: .error, location: Location(file: "a", place: .init(start: 0, end: 1)), excerpt: "e",
      message: "m", related: [Location(file: "b", place: .init(start: 2, end: 4))])
    let json = try JSONReporter().report([finding], in: [])
    #expect(json.contains("\"fix\" : null"))
    #expect(json.contains("\"file\" : \"b\""))
  }
}
