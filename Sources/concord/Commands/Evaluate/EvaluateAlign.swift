import ArgumentParser
import Evaluation
import Foundation

/// `concord evaluate align`.
struct EvaluateAlign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Score beads over numbered lines.",
    discussion: """
      A line of either file is [[0], [0, 1]], or [0]:[0, 1]:0.97 as concord align --segmented --format beads prints it. \
      Several pairs are pooled. exact counts null beads.
      """)

  @Argument(help: ArgumentHelp("Gold and test files in turn.", valueName: "gold test")) var files: [String]

  func run() throws {
    var score = BeadScore()
    for (gold, test) in try Evaluate.pairs(files, "GOLD TEST") {
      score.add(gold: try Self.beads(gold), test: try Self.beads(test))
    }
    for (name, figure) in [("strict", score.strict), ("lax", score.lax), ("exact", score.exact)] {
      try StandardOutput.write(Evaluate.line(name, figure, width: 7))
    }
  }

  private static func beads(_ path: String) throws -> [BeadScore.Lines] {
    guard let data = FileManager.default.contents(atPath: path) else { throw EvaluationError.unreadable(path: path) }
    let decoder = JSONDecoder()
    var beads: [BeadScore.Lines] = []
    for (number, line) in String(decoding: data, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard
        let bead = BeadScore.Lines(printed: String(line))
          ?? (try? decoder.decode(BeadScore.Lines.self, from: Data(line.utf8)))
      else { throw EvaluationError.malformed(path: path, line: number + 1, expected: "[[0], [0, 1]]") }
      beads.append(bead)
    }
    return beads
  }
}
