import Alignment
import Evaluation
import Foundation
import Languages

/// A text of lines in Chinese and English with its gold beads: a folder with `zh.txt`, `en.txt` and `gold.jsonl`.
struct GoldText {
  /// The name of the folder around it: texts of one set are pooled.
  let set: String
  let name: String
  private let zh: [String]
  private let en: [String]
  private let gold: [BeadScore.Lines]

  init(folder: String) throws {
    let url = URL(fileURLWithPath: folder)
    set = url.deletingLastPathComponent().lastPathComponent
    name = url.lastPathComponent
    zh = try Self.lines(folder + "/zh.txt")
    en = try Self.lines(folder + "/en.txt")
    let decoder = JSONDecoder()
    gold = try Self.lines(folder + "/gold.jsonl").map { try decoder.decode(BeadScore.Lines.self, from: Data($0.utf8)) }
  }

  private static func lines(_ path: String) throws -> [String] {
    var lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines.map(String.init)
  }

  /// The beads under some settings, with the gold, for pooling.
  func aligned(_ settings: AlignmentSettings, lexicon: Lexicon) throws -> AlignedLines {
    var settings = settings
    settings.explains = false
    let beads = try Aligner(lexicon: lexicon, settings: settings).align(
      sourceLines: zh, language: .chinese, targetLines: en, language: .english)
    return AlignedLines(gold: gold, test: beads.map { BeadScore.Lines(Array($0.source), Array($0.target)) })
  }
}

/// What an aligner found in a text, and what it should have.
struct AlignedLines {
  let gold: [BeadScore.Lines]
  let test: [BeadScore.Lines]

  /// The exact F1 of several texts together.
  static func exactF1(_ texts: [AlignedLines]) -> Double {
    var score = BeadScore()
    for text in texts { score.add(gold: text.gold, test: text.test) }
    return score.exact.f1
  }
}
