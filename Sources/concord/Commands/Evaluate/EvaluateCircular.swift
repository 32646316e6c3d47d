import ArgumentParser
import Evaluation

/// `concord evaluate circular`.
struct EvaluateCircular: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circular",
    abstract: "Score an end-to-end alignment, segmentation included.",
    discussion: """
      A line of either file is {"zh": ["…"], "en": ["…"]}, as concord align --format jsonl prints it. content leaves \
      out beads whose longer side has fewer than twelve characters. Several pairs are pooled.
      """)

  @Argument(help: ArgumentHelp("Gold and test files in turn.", valueName: "gold test")) var files: [String]

  func run() throws {
    var score = CircularScore()
    let expected = #"{"zh": ["…"], "en": ["…"]}"#
    for (gold, test) in try Evaluate.pairs(files, "GOLD TEST") {
      score.add(
        gold: try JSONLines.read(gold, as: CircularScore.Texts.self, expected: expected),
        test: try JSONLines.read(test, as: CircularScore.Texts.self, expected: expected))
    }
    for (name, counts) in [("all", score.all), ("linked", score.linked), ("content", score.content)] {
      let detail = "\(counts.right) of \(counts.wanted) gold, \(counts.given) given"
      try StandardOutput.write(Evaluate.line(name, counts.score, counts: detail))
    }
  }
}
