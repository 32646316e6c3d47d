import Languages
import Testing

@testable import Alignment

/// A letter and a story of 60 beads in French, Russian and English, aligned without any dictionary: lengths, spellings
/// and what the text itself teaches must do.
@Suite("A letter and a story without any dictionary")
struct FurtherTextTests {
  /// The exact F1 of the beads between a language and English.
  private static func exact(_ language: Language, _ column: FurtherTexts.Column) throws -> Double {
    let first = FurtherTexts.lines(column)
    let english = FurtherTexts.lines { $0.en }
    let beads = try Aligner(lexicon: .empty).align(
      sourceLines: first.lines, language: language, targetLines: english.lines, language: .english)
    let given = Set(beads.map { [Array($0.source), Array($0.target)] })
    let gold = FurtherTexts.beads(column) { $0.en }
    return 2 * Double(given.intersection(gold).count) / Double(gold.count + given.count)
  }

  @Test("French and English")
  func french() throws {
    let exact = try Self.exact(Language("fr")) { $0.fr }
    #expect(exact >= 0.9, "\(exact)")
  }

  @Test("Russian and English, which share no letters")
  func russian() throws {
    let exact = try Self.exact(Language("ru")) { $0.ru }
    #expect(exact >= 0.88, "\(exact)")
  }

  @Test("words that look alike are found through accents and scripts, others are not")
  func cognates() {
    var vocabulary = Vocabulary()
    for word in ["reunion", "senegal", "report", "tunisia", "reform"] { _ = vocabulary.intern(word) }
    let cognates = Cognates(vocabulary)
    func found(_ word: String) -> [String] { cognates.matches(of: word).map { vocabulary.words[Int($0.word)] } }
    #expect(found("réunion") == ["reunion"])
    #expect(found("сенегал") == ["senegal"])
    #expect(found("tunis") == ["tunisia"])
    #expect(found("rapport").isEmpty)
    #expect(found("ref").isEmpty && found("2024").isEmpty)
  }
}
