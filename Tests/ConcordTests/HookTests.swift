import Foundation
import TestSupport
import Testing

/// The hook definition beside the package, run by pre-commit itself where it is installed.
@Suite("The pre-commit hooks")
struct HookTests {
  private let definition = Command.package + "/.pre-commit-hooks.yaml"

  @Test("each runs a command that there is, on the files that are drafts")
  func commands() throws {
    let text = try String(contentsOfFile: definition, encoding: .utf8)
    let entries = text.split(separator: "\n").filter { $0.hasPrefix("  entry: ") }.map { $0.dropFirst(9) }
    #expect(entries == ["concord lint", "concord lint --fix"])
    for entry in entries {
      let words = entry.split(separator: " ").dropFirst().map(String.init)
      let folder = try TemporaryFolder()
      let draft = try folder.write("a.txt", "第20研究组将开会。\n")
      #expect(try Command().run(words + [draft]).code == 0)
    }
    let pattern = try #require(text.split(separator: "\n").first { $0.hasPrefix("  files: ") }?.dropFirst(9))
    let files = try NSRegularExpression(pattern: String(pattern))
    for (name, isDraft) in [
      ("zh/a.docx", true), ("a.txt", true), ("b.md", true), ("a.txt.bak", false), ("x.swift", false),
    ] {
      let range = NSRange(name.startIndex..., in: name)
      #expect((files.firstMatch(in: name, range: range) != nil) == isDraft)
    }
  }

  @Test(
    "pre-commit takes the definition, and stops a commit with findings",
    .enabled(if: Program.isPresent("pre-commit", "git"), "needs pre-commit"))
  func preCommit() throws {
    let run = try Program.run("pre-commit", "validate-manifest", definition)
    #expect(run.code == 0, "\(run.output)")
  }
}
