import Foundation
import Testing

@Suite("concord lint against another language and a base")
struct LintAgainstTests {
  private static let corpora = Command.package + "/Corpora"

  @Test("a draft is aligned with its other language, and findings lie in both files")
  func against() throws {
    let folder = try TemporaryFolder()
    let zh = try folder.write(
      "zh.txt", "会议通知\n第二十研究组会议将于2026年9月13日开幕。\n请各成员国提交文稿。\n")
    let en = try folder.write(
      "en.txt",
      "Meeting notice\nThe meeting of Study Group 20 will open on 12 September 2026.\nPlease submit contributions.\n")
    let result = try Command().run("lint", zh, "--against", en, "--only", "translated-date", "--format", "json")
    #expect(result.code == 1)
    let report = try #require(try result.json() as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.map { $0["excerpt"] as? String } == ["2026年9月13日"])
    #expect(((findings.first?["related"] as? [[String: Any]])?.first?["file"] as? String)?.hasSuffix("en.txt") == true)
  }

  private static let lines = [
    ("第20研究组会议将于2026年9月13日开幕。", "The meeting of Study Group 20 will open on 12 September 2026."),
    ("远程参会须在2026年9月1日之前注册。", "Remote participation requires registration before 1 September 2026."),
    ("请所有成员提交书面文稿。", "All members are invited to submit written contributions."),
    ("会议将审议批准ITU-T Y.4221新建议书草案。", "Draft new Recommendation ITU-T Y.4221 will be considered for approval."),
    ("请在国际电联网站上注册远程参会。", "Please register for remote participation on the website of the Union."),
  ]

  private static let bilingual =
    "<table>" + lines.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined() + "</table>"

  @Test("a draft with a column in either language is compared with itself, unless it is said to be in one")
  func columns() throws {
    let folder = try TemporaryFolder()
    let draft = try folder.write("draft.html", Self.bilingual)
    let result = try Command().run("lint", draft, "--only", "translated-date", "--format", "json")
    let report = try #require(try result.json() as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.map { $0["excerpt"] as? String } == ["2026年9月13日"])
    let related = (findings.first?["related"] as? [[String: Any]])?.first?["file"] as? String
    #expect(related?.hasSuffix("draft.html") == true)
    #expect(try Command().run("lint", draft, "--only", "translated-date", "--language", "zh").code == 0)
  }

  @Test("the HTML report of a draft in two languages shows both sides beside each other, each in its language")
  func bilingualReport() throws {
    let folder = try TemporaryFolder()
    let draft = try folder.write("draft.html", Self.bilingual)
    let page = try Command().run("lint", draft, "--only", "translated-date", "--format", "html").output
    let article = try #require(page.range(of: "<article id=\"f1\"").map { page[$0.lowerBound...].prefix(1500) })
    let sides = article.components(separatedBy: "class=\"sides\"").last ?? ""
    #expect(sides.contains("lang=\"zh-Hans\"") && sides.contains("lang=\"en\""))
    #expect(sides.contains("The meeting of Study Group 20 will open on 12 September 2026."))
  }

  @Test("a worker compares a document with both languages too")
  func worker() throws {
    let text = Self.lines.map { "\($0.1)\n\n\($0.0)\n" }.joined(separator: "\n")
    let request = try JSONSerialization.data(withJSONObject: ["id": 1, "document": ["text": text]])
    let result = try Command().run("work", "lint", input: request + Data("\n".utf8))
    #expect(result.output.contains("translated-date"))
  }

  @Test("two drafts in one language are no language versions")
  func sameLanguage() throws {
    let result = try Command().run(
      "lint", Self.corpora + "/br-circular/en.txt", "--against", Self.corpora + "/tap-consultation/en.txt")
    #expect(result.code == 2 && result.errors.contains("both are read as en"))
  }

  @Test("a draft is compared with the base as it was known on a day")
  func base() throws {
    let folder = try TemporaryFolder()
    let inside = Command(folder: folder.path)
    #expect(try inside.run("init").code == 0)
    let circular = Self.corpora + "/collective-letter"
    #expect(try inside.run("add", circular + "/zh.txt", circular + "/en.txt").code == 0)
    let draft = try folder.write(
      "draft.txt", "The pilot of X.fcpa has begun, and it is described in the annex.\n")
    let now = try inside.run("lint", draft, "--base", folder.path, "--only", "superseded-provisional-name")
    #expect(now.code == 1 && now.output.contains("X.1933"))
    let before = try inside.run(
      "lint", draft, "--base", folder.path, "--as-of", "2020-01-01", "--only", "superseded-provisional-name")
    #expect(before.code == 0)
  }

  @Test("--as-of without --base, more versions than drafts, and an unknown rule are refused")
  func refused() throws {
    let draft = Self.corpora + "/br-circular/en.txt"
    #expect(try Command().run("lint", draft, "--as-of", "2023-05-18").code == 2)
    #expect(try Command().run("lint", draft, "--against", draft, "--against", draft).code == 2)
    #expect(try Command().run("lint", draft, "--only", "no-such-rule").errors.contains("no such rule"))
  }

  @Test("a rule that runs only when asked for is asked for by name, on the command line or in a configuration")
  func optional() throws {
    let folder = try TemporaryFolder()
    let draft = try folder.write("draft.txt", "The quantum key distribution network (QKDN) is new.\n")
    #expect(try Command().run("lint", draft).code == 0)
    #expect(try Command().run("lint", draft, "--only", "acronym-never-used").code == 1)
    try folder.write("concord.toml", "[rules]\nacronym-never-used = \"on\"\n")
    #expect(try Command().run("lint", draft).output.contains("[acronym-never-used]"))
  }
}
