import Documents
import Foundation
import Languages
import Segmentation
import TestSupport
import Testing

/// Third parties' cases, which are not part of the project: skipped where `../shared` is absent (see `Shared`).
@Suite("Figures on shared data")
struct SharedFigureTests {
  private static let rules = "evaluation/segmentation/golden-rules.en.json"

  private struct Case: Decodable {
    let name: String
    let text: String
    let expect: [String]
  }

  private func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test(
    "the 52 published golden rules for English hold",
    .enabled(if: Shared.isPresent(rules)))
  func goldenRules() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Shared.path(Self.rules)))
    let cases = try JSONDecoder().decode([Case].self, from: data)
    let good = try cases.filter { item in
      let document = try DocumentReader.read(bytes: Array(item.text.utf8), path: item.name)
      let given = Segmenter(pack: English()).segment(document).sentences
      return given.map { bare($0.text) } == item.expect.map(bare)
    }
    #expect(cases.count == 52)
    #expect(good.count == 52)
  }

  @Test(
    "sentence ends of Chinese encyclopedia text reach F1 .996, of English web text .92",
    .enabled(if: Shared.isPresent(rules)),
    arguments: [("gsdsimp-dev.zh", "zh", 0.996), ("ewt-dev.en", "en", 0.92)])
  func ends(_ file: String, _ tag: String, _ threshold: Double) throws {
    struct Paragraph: Decodable { let sentences: [String] }
    let pack = try #require(LanguagePacks.pack(for: Language(tag)))
    let lines = try String(contentsOfFile: Shared.path("evaluation/segmentation/\(file).jsonl"), encoding: .utf8)
    var hits = 0, given = 0, wanted = 0
    for line in lines.split(separator: "\n") {
      let gold = try JSONDecoder().decode(Paragraph.self, from: Data(line.utf8)).sentences
      let found = inner(sentences(gold.joined(separator: tag == "zh" ? "" : " "), pack))
      let expected = inner(gold)
      hits += found.intersection(expected).count
      given += found.count
      wanted += expected.count
    }
    #expect(2 * Double(hits) / Double(given + wanted) >= threshold)
  }

  /// The ends inside a paragraph, by the count of characters that are not white space.
  private func inner(_ sentences: [String]) -> Set<Int> {
    var at = 0
    return Set(
      sentences.dropLast().map { sentence in
        at += bare(sentence).unicodeScalars.count
        return at
      })
  }
}
