import Documents
import Foundation
import Lint
import Mentions
import Syntax
import TestSupport
import Testing

/// A draft with findings in each severity, one of them with related places, and characters that formats must escape.
private func sample() throws -> (findings: [Finding], drafts: [ReadDocument]) {
  let zh = try draft("会议议程 & 𠮷野\n\nY.4487“自动动驾驶车辆”, 50%: <b>\n", path: "草案/a b.txt")
  let en = try draft("The the meeting of the group is open.\n", path: "en.txt")
  func finding(
    _ rule: String, _ severity: Severity, _ file: String, _ range: Range<Int>, _ excerpt: String, _ message: String,
    related: [Location] = [], fix: String? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: severity,
      location: Location(file: file, place: Place(start: range.lowerBound, end: range.upperBound)), excerpt: excerpt,
      message: message, related: related, fix: fix)
  }
  let related = Location(file: "en.txt", place: Place(start: 8, end: 15))
  return (
    [
      finding("plain", .error, zh.document.path, 7..<8, "𠮷", "100%\r\nwrong, <really>: \"𠮷\"", related: [related]),
      finding("doubled-character-or-word", .warning, zh.document.path, 19..<21, "动动", "twice", fix: "动"),
      finding("doubled-character-or-word", .suggestion, "en.txt", 0..<7, "The the", "twice", fix: "The"),
    ], [zh, en]
  )
}

@Suite("Report formats")
struct ReportFormatTests {
  @Test("checkstyle names each draft, and places in lines and columns of characters, one outside the BMP as one")
  func checkstyle() throws {
    let (findings, drafts) = try sample()
    let xml = try CheckstyleReporter().report(findings, in: drafts)
    #expect(
      xml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
          <file name="草案/a b.txt">
            <error line="1" column="8" severity="error" message="100%&#13;&#10;wrong, &lt;really&gt;: &quot;𠮷&quot;" source="concord.plain"/>
            <error line="3" column="9" severity="warning" message="twice Write “动”." source="concord.doubled-character-or-word"/>
          </file>
          <file name="en.txt">
            <error line="1" column="1" severity="info" message="twice Write “The”." source="concord.doubled-character-or-word"/>
          </file>
        </checkstyle>

        """)
  }

  @Test("GitHub's annotations escape what would end a value or a line, and nothing else")
  func github() throws {
    let (findings, drafts) = try sample()
    let lines = try GitHubReporter().report(findings, in: drafts).split(separator: "\n")
    #expect(
      lines[0]
        == "::error file=草案/a b.txt,line=1,endLine=1,col=8,endColumn=9,title=plain::100%25%0D%0Awrong, <really>: \"𠮷\"")
    #expect(lines[2].hasPrefix("::notice file=en.txt,line=1,endLine=1,col=1,endColumn=8,title="))
    #expect(lines.count == 3)
    // A character that joins the one before it must not hide it.
    let joined = Finding(
      rule: "r", severity: .error, location: Location(file: "a:1,2.txt", place: Place(start: 0, end: 1)), excerpt: "",
      message: "%\u{301}")
    #expect(
      try GitHubReporter().report([joined], in: [])
        == "::error file=a%3A1%2C2.txt,line=1,endLine=1,col=1,endColumn=1,title=r::%25\u{301}\n")
  }

  @Test("JUnit counts a failure a finding, and a draft without findings as one test that passed")
  func junit() throws {
    let (findings, drafts) = try sample()
    let xml = try JUnitReporter().report(Array(findings.prefix(2)), in: drafts)
    #expect(xml.contains("<testsuites name=\"concord lint\" tests=\"3\" failures=\"2\" errors=\"0\">"))
    #expect(xml.contains("<testsuite name=\"en.txt\" tests=\"1\" failures=\"0\" errors=\"0\" time=\"0\">"))
    #expect(xml.contains("<testcase classname=\"en.txt\" name=\"no findings\" time=\"0\"/>"))
    #expect(xml.contains("<failure type=\"warning\" message=\"twice\">草案/a b.txt:3:9: warning: twice"))
    #expect(xml.contains("see en.txt:1:9"))
  }

  @Test("the page shows every finding, links to the other places, escapes the text, and asks for nothing else")
  func html() throws {
    let (findings, drafts) = try sample()
    let passage = Counterparts.Passage(
      text: "Other <side>", language: .english, location: Location(file: "en.txt", place: Place(start: 0, end: 37)))
    let page = try HTMLReporter(
      counterparts: Counterparts([(Location(file: drafts[0].document.path, place: Place(start: 0, end: 9)), passage)])
    ).report(findings, in: drafts)
    for number in 1...3 { #expect(page.contains("<article id=\"f\(number)\"")) }
    #expect(page.contains("wrong, &lt;really&gt;"))
    #expect(page.contains("Other &lt;side&gt;"))
    #expect(page.contains("<a href=\"#t2-1\">"))
    #expect(page.contains("id=\"t2-1\""))
    #expect(page.contains("<del>动动</del> → <ins>动</ins>"))
    #expect(!page.contains("<b>"))
    #expect(!page.contains("http"))
    // Every link leads somewhere.
    let targets = Set(page.components(separatedBy: "id=\"").dropFirst().compactMap { $0.split(separator: "\"").first })
    for link in page.components(separatedBy: "href=\"#").dropFirst() {
      #expect(targets.contains(link.prefix { $0 != "\"" }))
    }
  }

  @Test("a comment says the message, the form to write, and quotes the other places")
  func comments() throws {
    let (findings, drafts) = try sample()
    let texts = FindingComments(in: drafts)
    #expect(texts.text(for: findings[1]) == "warning: twice [doubled-character-or-word]\nWrite: 动")
    #expect(texts.text(for: findings[0]).hasSuffix("\nCompare: en.txt: The the meeting of the group is ope…"))
  }
}

@Suite("SARIF")
struct SARIFTests {
  private static let schemaFile = "formats/sarif/sarif-schema-2.1.0.json"

  /// A Python that has jsonschema: Debian's own, or the first on the path.
  private static let python = ["/usr/bin/python3", "python3"].first {
    (try? Program.run($0, "-c", "import jsonschema"))?.code == 0
  }

  private func report(_ findings: [Finding], _ drafts: [ReadDocument], sources: Set<String>? = nil) throws -> String {
    let paths = sources ?? Set(drafts.map(\.document.path))
    return try SARIFReporter(version: "1.0.0", sources: paths).report(findings, in: drafts)
  }

  private func results(_ text: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let runs = object?["runs"] as? [[String: Any]]
    return runs?.first?["results"] as? [[String: Any]] ?? []
  }

  @Test(
    "is valid by the standard's schema, with findings and without",
    .enabled(if: Shared.isPresent(schemaFile) && python != nil, "needs ../shared and python3-jsonschema"))
  func schema() throws {
    let (findings, drafts) = try sample()
    let file = NSTemporaryDirectory() + "concord-\(UUID().uuidString).sarif"
    defer { try? FileManager.default.removeItem(atPath: file) }
    for log in [try report(findings, drafts), try report([], drafts), try report(findings, drafts, sources: [])] {
      try log.write(toFile: file, atomically: true, encoding: .utf8)
      let judged = try Program.run(
        Self.python ?? "", "-c",
        """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[2]))
        kind = jsonschema.validators.validator_for(schema)
        faults = list(kind(schema).iter_errors(json.load(open(sys.argv[1], encoding="utf-8"))))
        for fault in faults: print(fault.json_path, fault.message)
        sys.exit(1 if faults else 0)
        """, file, Shared.path(Self.schemaFile))
      #expect(judged.code == 0, "\(judged.output)")
    }
  }

  @Test("columns count characters, as columnKind says; the end is one past the last; paths are URIs")
  func regions() throws {
    let (findings, drafts) = try sample()
    let text = try report(findings, drafts)
    #expect(text.contains("\"columnKind\" : \"unicodeCodePoints\""))
    #expect(text.contains("\"uri\" : \"%E8%8D%89%E6%A1%88/a%20b.txt\""))
    let location = (try results(text)[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    let region = location?["region"] as? [String: Any]
    #expect(region?["startColumn"] as? Int == 8)
    #expect(region?["endColumn"] as? Int == 9)
    #expect((region?["snippet"] as? [String: String])?["text"] == "𠮷")
  }

  @Test("a fix is given only where places lead into the file itself")
  func fixes() throws {
    let (findings, drafts) = try sample()
    #expect(try results(report(findings, drafts)).map { $0["fixes"] != nil } == [false, true, true])
    let word = try results(report(findings, drafts, sources: []))
    #expect(word.allSatisfy { $0["fixes"] == nil })
    #expect((word[1]["message"] as? [String: String])?["text"] == "twice Write “动”.")
  }

  @Test("fingerprints stay when lines come before, differ for equal slips in one file, and change with the sentence")
  func fingerprints() throws {
    func prints(_ text: String) throws -> [String] {
      let read = try draft(text, path: "d.txt")
      let findings = Linter(rules: [DoubledCharacterOrWord()]).findings(in: [read])
      return FindingFingerprints(findings, in: [read]).values
    }
    let before = try prints("会议议程\n\n自动动驾驶车辆\n")
    #expect(before.count == 1 && before[0].count == 16)
    #expect(try prints("新的一行。\n\n另一行。\n\n会议议程\n\n自动动驾驶车辆\n") == before)
    let twice = try prints("自动动驾驶车辆\n\n自动动驾驶车辆\n")
    #expect(twice[0] == before[0] && twice[1] != before[0])
    #expect(try prints("会议议程\n\n自动动驾驶的车辆\n") != before)
  }
}
