import ArgumentParser
import Evaluation
import Foundation

/// `concord evaluate calibration`.
struct EvaluateCalibration: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: "Show whether confidences mean what they say.",
    discussion: """
      A line of a test file is [0]:[0, 1]:0.97, as concord align --segmented --format beads prints it; of gold, that or \
      [[0], [0, 1]]. Several pairs are pooled. For each tenth of the confidences: how many beads, their mean confidence \
      and the share that is right, exact to the line; then the mean difference of the two. With two pairs or more the \
      same again, each document's confidences refitted on the others: a much smaller difference there would mean that \
      the confidences say too much or too little.
      """)

  @Argument(help: ArgumentHelp("Gold and test files in turn.", valueName: "gold test")) var files: [String]

  func run() throws {
    var score = CalibrationScore()
    for (gold, test) in try Evaluate.pairs(files, "GOLD TEST") {
      score.add(
        gold: try BeadLines.read(gold),
        test: try BeadLines.read(test, expected: "[0]:[0, 1]:0.97", CalibrationScore.Bead.init(printed:)))
    }
    try StandardOutput.write(Self.table(score))
    if let refitted = score.leavingOneOut {
      try StandardOutput.write("\neach document refitted on the others\n" + Self.table(refitted))
    }
  }

  /// One line a tenth, and the error.
  private static func table(_ score: CalibrationScore) -> String {
    var text = "confidence  beads   mean  right\n"
    for tenth in score.tenths {
      text += String(
        format: "%.1f–%.1f    %7d  %.3f  %.3f\n", Double(tenth.number) / 10, Double(tenth.number + 1) / 10, tenth.count,
        tenth.confidence, tenth.right)
    }
    return text + String(format: "difference %.4f\n", score.error)
  }
}
