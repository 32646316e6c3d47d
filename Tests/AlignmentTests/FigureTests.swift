import Alignment
import Foundation
import Languages
import TestSupport
import Testing

/// Figures on third parties' texts: skipped where those, or CC-CEDICT, are absent.
@Suite("Figures of alignment")
struct FigureTests {
  private static let novels = "evaluation/mac-dev/"
  private static var hasDictionary: Bool { LexiconSources.standard.dictionary != nil }

  @Test(
    "a chapter of a novel reaches its exact F1",
    .enabled(if: Shared.isPresent(novels) && hasDictionary, "needs the evaluation data and CC-CEDICT"))
  func novel() throws {
    #expect(try Self.exact(Self.novels + "001", with: Lexicon.open()) >= 0.95)
  }

  @Test(
    "a chapter of a novel teaches its own words where there is no dictionary",
    .enabled(if: Shared.isPresent(novels), "needs the evaluation data"))
  func novelWithoutDictionary() throws {
    #expect(try Self.exact(Self.novels + "006", with: SmallText.lexicon) >= 0.8)
  }

  /// The exact F1 over beads of a document of the evaluation data.
  private static func exact(_ document: String, with lexicon: Lexicon) throws -> Double {
    let beads = try Aligner(lexicon: lexicon).align(
      sourceLines: try lines(document + "/zh.txt"), language: .chinese,
      targetLines: try lines(document + "/en.txt"), language: .english)
    let gold = try lines(document + "/gold.jsonl").map {
      try JSONDecoder().decode([[Int]].self, from: Data($0.utf8))
    }
    let given = beads.map { [Array($0.source), Array($0.target)] }
    return 2 * Double(Set(gold).intersection(given).count) / Double(gold.count + given.count)
  }

  private static func lines(_ name: String) throws -> [String] {
    var lines = try String(contentsOfFile: Shared.path(name), encoding: .utf8).components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
