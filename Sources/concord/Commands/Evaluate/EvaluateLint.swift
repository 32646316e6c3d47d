import ArgumentParser
import Documents
import Evaluation
import Foundation
import Lint

/// `concord evaluate lint`.
struct EvaluateLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Score findings against gold defects.",
    discussion: """
      FOLDER holds zh.txt, en.txt and lint.jsonl; FINDINGS is the output of concord lint --format json on the two \
      texts. Several pairs are pooled.
      """)

  @Argument(help: ArgumentHelp("Folders and findings in turn.", valueName: "folder findings")) var files: [String]

  func run() throws {
    var parts: [LintScore] = []
    for (folder, findings) in try Evaluate.pairs(files, "FOLDER FINDINGS") {
      let score = try Self.score(folder, findings)
      for defect in score.missed {
        try StandardOutput.write("missed: \(folder) | \(defect.class) | \(Self.oneLine(defect.excerpt))\n")
      }
      for alarm in score.alarms {
        try StandardOutput.write("false alarm: \(folder) | \(alarm.rule) | \(Self.oneLine(alarm.excerpt))\n")
      }
      parts.append(score)
    }
    let sum = LintScore(parts)
    let figures = String(format: "P %.4f  R %.4f", sum.score.precision, sum.score.recall)
    try StandardOutput.write(
      "lint     \(figures)  (\(sum.found) of \(sum.wanted) certain defects, "
        + "\(sum.falseAlarms) false alarms of \(sum.given))\n")
  }

  private static func score(_ folder: String, _ findings: String) throws -> LintScore {
    let defects = try JSONLines.read(
      folder + "/lint.jsonl", as: LintScore.Defect.self, expected: #"{"class", "excerpt", "related", "certain", …}"#)
    var texts: [String: String] = [:]
    for language in ["zh", "en"] { texts[language] = try DocumentReader.read(path: "\(folder)/\(language).txt").text }
    guard let data = FileManager.default.contents(atPath: findings) else {
      throw EvaluationError.unreadable(path: findings)
    }
    guard let report = try? JSONDecoder().decode(Report.self, from: data) else {
      throw EvaluationError.malformed(path: findings, line: 1, expected: #"{"findings": […]}"#)
    }
    return LintScore(gold: defects, texts: texts, findings: report.findings.map(\.finding))
  }

  private static func oneLine(_ text: String) -> String { text.replacing("\n", with: "⏎") }

  /// The output of `concord lint --format json`, as far as the figure needs it.
  private struct Report: Decodable {
    let findings: [Row]

    struct Row: Decodable {
      let rule: String, file: String, start: Int, end: Int, excerpt: String?, related: [Other]?

      var finding: Finding {
        Finding(
          rule: rule, severity: .warning, location: Location(file: file, place: Place(start: start, end: end)),
          excerpt: excerpt ?? "", message: "",
          related: (related ?? []).map { Location(file: $0.file, place: Place(start: $0.start, end: $0.end)) })
      }
    }

    struct Other: Decodable { let file: String, start: Int, end: Int }
  }
}
