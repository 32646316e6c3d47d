import ArgumentParser
import Evaluation

/// `concord evaluate align`.
struct EvaluateAlign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Score beads over numbered lines.",
    discussion: """
      A line of either file is [[0], [0, 1]], or [0]:[0, 1]:0.97 as concord align --segmented --format beads prints it. \
      Several pairs are pooled. exact counts null beads. - is standard input.
      """)

  @Argument(help: ArgumentHelp("Gold and test files in turn.", valueName: "gold test")) var files: [String]

  func run() throws {
    var score = BeadScore()
    for (gold, test) in try Evaluate.pairs(files, "GOLD TEST") {
      score.add(gold: try BeadLines.read(gold), test: try BeadLines.read(test))
    }
    for (name, figure) in [("strict", score.strict), ("lax", score.lax), ("exact", score.exact)] {
      try StandardOutput.write(Evaluate.line(name, figure, width: 7))
    }
  }
}
