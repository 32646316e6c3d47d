import Alignment
import Foundation
import Languages
import TestSupport
import Testing

/// Figures on third parties' texts: skipped where those, or CC-CEDICT, are absent.
@Suite("Figures of alignment")
struct FigureTests {
  private static let data = "evaluation/mac-dev/001"
  private static var canRun: Bool { Shared.isPresent(data) && LexiconSources.standard.dictionary != nil }

  private static func lines(_ name: String) throws -> [String] {
    var lines = try String(contentsOfFile: Shared.path(data + "/" + name), encoding: .utf8)
      .components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  @Test("a chapter of a novel reaches its exact F1", .enabled(if: canRun, "needs the evaluation data and CC-CEDICT"))
  func novel() throws {
    let beads = try Aligner(lexicon: try Lexicon.open()).align(
      sourceLines: try Self.lines("zh.txt"), language: .chinese, targetLines: try Self.lines("en.txt"),
      language: .english)
    let gold = try Self.lines("gold.jsonl").map { try JSONDecoder().decode([[Int]].self, from: Data($0.utf8)) }
    let given = beads.map { [Array($0.source), Array($0.target)] }
    let right = Set(gold).intersection(given).count
    #expect(2 * Double(right) / Double(gold.count + given.count) >= 0.95)
  }
}
