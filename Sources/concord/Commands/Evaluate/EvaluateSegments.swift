import ArgumentParser
import Evaluation

/// `concord evaluate segments`.
struct EvaluateSegments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segments",
    abstract: "Score sentence ends inside paragraphs.",
    discussion: """
      GOLD has {"sentences": ["…", …]} a paragraph; TEST is the output of concord segment --format jsonl on the \
      paragraphs, one a line.
      """)

  @Argument(help: ArgumentHelp("Gold paragraphs.", valueName: "gold")) var gold: String
  @Argument(help: ArgumentHelp("Segments.", valueName: "test")) var test: String

  func run() throws {
    let paragraphs = try JSONLines.read(gold, as: Paragraph.self, expected: #"{"sentences": ["…"]}"#)
    let segments = try JSONLines.read(test, as: SegmentRow.self, expected: #"{"text": "…"}"#)
    let score = SegmentScore(gold: paragraphs.map(\.sentences), test: segments.map(\.text))
    if score.goldLength != score.testLength {
      try StandardOutput.write(
        "the text changed: \(score.testLength) characters given, \(score.goldLength) in gold\n")
    }
    try StandardOutput.write(Evaluate.line("ends", score.ends, counts: "\(score.hits) of \(score.wanted)"))
  }

  private struct Paragraph: Decodable { let sentences: [String] }
  private struct SegmentRow: Decodable { let text: String }
}
