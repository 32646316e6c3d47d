import Foundation
import Lint
import Termbase
import TestSupport
import Testing

@Suite("The names that a base is asked for")
struct NamesAskedTests {
  private static let corpora =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/Corpora/"

  @Test("are what the rules look up: numbers, names, acronyms, and what the list of provisional names makes of them")
  func names() throws {
    let set = DraftSet([try draft("Y.4901（前Y.abc-reqts）。物联网（IoT）。")])
    let asked = NamesAsked(set)
    #expect(asked.texts == ["Y.4901（前Y.abc-reqts）。", "物联网（IoT）。"])
    #expect(asked.names == ["IoT", "Y.4901", "Y.abc-reqts"])
  }

  // With the whole base each run of the linter read a hundred thousand concepts.
  @Test(
    "tell the rules as much as the whole base does",
    arguments: ["br-circular", "collective-letter", "study-group-report"])
  func sufficiency(_ name: String) throws {
    let folder = try TemporaryFolder()
    let base = try Termbase.create(at: folder.path)
    for term in ["注册", "registration", "draft Recommendation", "TSAG"] {
      try base.edit(term, [.status(.deprecated, names: [term])], by: "a", on: "2023-01-02")
    }
    let drafts = try ["zh", "en"].map { try draft(file: Self.corpora + name + "/\($0).txt") }
    let pair = linePair(drafts[0], drafts[1])
    let set = DraftSet([], pairs: [pair])
    let asked = NamesAsked(set)
    let some = try base.names(in: asked.texts, or: asked.names)
    let all = try base.names()
    #expect(some.count < all.count / 4)
    let findings = Linter().findings(in: set.knowing(KnownNames(all)))
    #expect(Linter().findings(in: set.knowing(KnownNames(some))) == findings)
    #expect(findings.contains { $0.rule.hasPrefix("base-") || $0.rule == "deprecated-term" })
  }
}
