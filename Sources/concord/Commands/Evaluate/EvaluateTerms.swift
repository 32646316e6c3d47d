import ArgumentParser
import Evaluation
import Terminology

/// `concord evaluate terms`.
struct EvaluateTerms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Score extracted terminology.",
    discussion: "GOLD and TEST are in the shapes of concord extract --format jsonl; several pairs are pooled.")

  @Argument(help: ArgumentHelp("Gold and test files in turn.", valueName: "gold test")) var files: [String]

  func run() throws {
    var score = TermScore()
    for (gold, test) in try Evaluate.pairs(files, "GOLD TEST") {
      score.add(gold: try Self.records(gold), test: try Self.records(test))
    }
    try StandardOutput.write(score.report + "\n")
  }

  private static func records(_ path: String) throws -> [TermRecord] {
    try JSONLines.read(path, as: TermRecord.self, expected: "the output of concord extract --format jsonl")
  }
}
