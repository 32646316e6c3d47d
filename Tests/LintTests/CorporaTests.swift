import Evaluation
import Foundation
import Lint
import TestSupport
import Testing

/// Figures on whole circulars: those of this project, and a real letter where it is at hand.
@Suite("Whole circulars")
struct CorporaTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private func score(_ folder: String) throws -> LintScore {
    let drafts = try ["zh", "en"].map { try draft(file: "\(folder)/\($0).txt") }
    let gold = try JSONLines.read(folder + "/lint.jsonl", as: LintScore.Defect.self, expected: "a defect")
    let findings = Linter().findings(in: drafts)
    #expect(findings == Linter().findings(in: drafts), "the same input gives the same findings")
    return LintScore(
      gold: gold, texts: ["zh": drafts[0].document.text, "en": drafts[1].document.text], findings: findings)
  }

  @Test(
    "all planted defects of the project's circulars are found, without false alarms",
    arguments: [
      "br-circular", "collective-letter", "council-document", "liaison-statement", "study-group-report",
      "tap-consultation",
    ])
  func corpora(_ name: String) throws {
    let score = try score(Self.root.path + "/Corpora/" + name)
    #expect(score.missed.isEmpty)
    #expect(score.alarms.map(\.excerpt).isEmpty)
    #expect(score.wanted >= 10)
  }

  // The letter is a third party's text and stays outside the project; without it this test is skipped.
  @Test(
    "nine of the letter's thirteen certain defects are found, with four findings in five right",
    .enabled(if: Shared.isPresent("evaluation/letter-3-20")))
  func realLetter() throws {
    let score = try score(Shared.path("evaluation/letter-3-20"))
    #expect(score.wanted == 13)
    #expect(score.found >= 9)
    #expect(score.score.precision >= 0.8)
  }
}
