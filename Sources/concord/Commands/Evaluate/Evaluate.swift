import ArgumentParser
import Evaluation
import Foundation

/// `concord evaluate`: figures against gold.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Print figures against gold data.",
    subcommands: [
      EvaluateAlign.self, EvaluateCalibration.self, EvaluateCircular.self, EvaluateLint.self, EvaluateRules.self,
      EvaluateSegments.self, EvaluateTerms.self,
    ])

  /// `name    P 0.1234  R 0.1234  F1 0.1234`, as every figure is printed.
  static func line(_ name: String, _ score: Score, counts: String = "", width: Int = 8) -> String {
    let figures = String(
      format: "P %.4f  R %.4f  F1 %.4f", score.precision, score.recall, score.f1)
    let padded = name.padding(toLength: max(width, name.count), withPad: " ", startingAt: 0)
    return "\(padded) \(figures)" + (counts.isEmpty ? "" : "  (\(counts))") + "\n"
  }

  /// Arguments that come in pairs.
  static func pairs(_ files: [String], _ what: String) throws -> [(String, String)] {
    guard !files.isEmpty, files.count % 2 == 0 else { throw ValidationError("Give files in pairs: \(what).") }
    return stride(from: 0, to: files.count, by: 2).map { (files[$0], files[$0 + 1]) }
  }
}
