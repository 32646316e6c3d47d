import Evaluation
import Foundation

/// Beads read from a file, to score what an aligner printed against the made gold.
struct BeadList {
  private let beads: [BeadScore.Lines]

  /// From `[[0], [0, 1]]` lines.
  init(gold path: String) throws {
    let decoder = JSONDecoder()
    beads = try Self.lines(path).map { try decoder.decode(BeadScore.Lines.self, from: Data($0.utf8)) }
  }

  /// From lines as aligners print them.
  init(printed path: String) throws { beads = try Self.lines(path).compactMap { BeadScore.Lines(printed: String($0)) } }

  private static func lines(_ path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  }

  /// How many sentences of both sides the beads have.
  var sentences: Int { beads.reduce(0) { $0 + $1.source.count + $1.target.count } }

  /// The exact F1 of these beads.
  func exactF1(against gold: BeadList) -> Double {
    var score = BeadScore()
    score.add(gold: gold.beads, test: beads)
    return score.exact.f1
  }
}
