import Documents
import Evaluation
import Lint
import Testing

@Suite("Lint score")
struct LintScoreTests {
  private let texts = ["zh": "甲乙丙丁\n\t甲 乙，戊己。", "en": "one two three\ntwo  four"]

  private func finding(_ file: String, _ start: Int, _ end: Int, related: [(String, Int, Int)] = []) -> Finding {
    Finding(
      rule: "r", severity: .warning,
      location: Location(file: "folder/\(file).txt", place: Place(start: start, end: end)), excerpt: "", message: "",
      related: related.map { Location(file: "\($0.0).txt", place: Place(start: $0.1, end: $0.2)) })
  }

  /// The figures are those that the reference scorer prints for the same defects and findings.
  @Test("defects are found from either side, and a finding elsewhere is a false alarm")
  func fixture() {
    let gold: [LintScore.Defect] = [
      .init(class: "a", excerpt: "乙丙", related: "two three", certain: true, file: "zh", relatedFile: "en"),
      .init(class: "b", excerpt: "甲 乙", certain: true, file: "zh"),
      .init(class: "c", excerpt: "two four", certain: true, file: "en"),
      .init(class: "d", excerpt: "己", certain: false, file: "zh"),
      .init(class: "e", excerpt: "丁", file: nil),
    ]
    let findings = [
      finding("en", 4, 7), finding("zh", 10, 11, related: [("en", 14, 15)]), finding("zh", 6, 6), finding("en", 0, 3),
    ]
    let score = LintScore(gold: gold, texts: texts, findings: findings)
    #expect(score.found == 3)
    #expect(score.wanted == 4)
    #expect(score.missed.map(\.class) == ["e"])
    #expect(score.falseAlarms == 2)
    #expect(score.given == 4)
    #expect(score.score == Score(precision: 0.5, recall: 0.75))
  }

  @Test("nothing given and nothing wanted are 0, not an error")
  func empty() {
    #expect(LintScore(gold: [], texts: texts, findings: []).score == Score(precision: 0, recall: 0))
  }

  @Test("several scores add up by their counts")
  func sum() {
    let gold: [LintScore.Defect] = [.init(class: "a", excerpt: "甲", certain: true, file: "zh")]
    let one = LintScore(gold: gold, texts: texts, findings: [finding("zh", 0, 1)])
    let other = LintScore(gold: gold, texts: texts, findings: [finding("zh", 3, 4), finding("zh", 1, 2)])
    let both = LintScore([one, other])
    #expect(both.score.recall == 0.5)
    #expect(both.given == 3)
    #expect(both.falseAlarms == 2)
  }
}
