import ArgumentParser
import Documents
import Evaluation
import Foundation
import Segmentation

/// `concord evaluate rules`.
struct EvaluateRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Run published sentence-splitting cases.",
    discussion: #"CASES is a JSON array of {"name": "…", "text": "…", "expect": ["…", …]}."#)

  @Argument(help: ArgumentHelp("The cases.", valueName: "cases")) var cases: String
  @Option(help: "The language of the cases.") var language: String = "en"

  func run() throws {
    let data = try EvaluationFile.data(cases)
    guard let all = try? JSONDecoder().decode([Case].self, from: data) else {
      throw EvaluationError.malformed(path: cases, line: 1, expected: #"[{"name", "text", "expect"}, …]"#)
    }
    _ = try Reading.pack(language)
    var right = 0
    for one in all {
      let document = try DocumentReader.read(bytes: Array(one.text.utf8), path: one.name)
      let given = try Reading.segment(document, language: language).sentences.map { SegmentScore.bare($0.text) }
      if given == one.expect.map(SegmentScore.bare) {
        right += 1
      } else {
        try StandardOutput.write("fails: \(one.name): \(given)\n")
      }
    }
    try StandardOutput.write("rules    \(right) of \(all.count)\n")
  }

  private struct Case: Decodable { let name: String, text: String, expect: [String] }
}
