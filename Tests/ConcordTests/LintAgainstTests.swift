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
