import Evaluation
import Testing

@Suite("Figures for beads")
struct BeadScoreTests {
  @Test("a bead is right to the line, or shares a link, or is neither; null beads count for exact only")
  func figures() throws {
    let gold = ["[0]:[0]", "[1]:[1, 2]", "[2]:[]"].compactMap { BeadScore.Lines(printed: $0) }
    let test = ["[0]:[0]:0.9", "[1]:[1]:0.5", "[]:[2]:0.5", "[2]:[]:0.5"].compactMap { BeadScore.Lines(printed: $0) }
    var score = BeadScore()
    score.add(gold: gold, test: test)
    // Right are [0]:[0] and [2]:[]; of the four given and three wanted.
    #expect(score.exact == Score(precision: 2.0 / 4, recall: 2.0 / 3))
    #expect(score.strict == Score(precision: 2.0 / 4, recall: 1.0 / 2))
    #expect(score.lax == Score(precision: 3.0 / 4, recall: 2.0 / 2))
  }

  @Test("what is no bead is not read", arguments: ["", "[0]", "[0]:[x]:1", "0:1"])
  func malformed(line: String) { #expect(BeadScore.Lines(printed: line) == nil) }

  @Test("a circular's bead counts when texts agree but for white space, bookmarks and bullets")
  func circular() {
    var score = CircularScore()
    score.add(
      gold: [.init(zh: ["请在线注册。"], en: ["Please register online."]), .init(zh: ["1"], en: ["1"])],
      test: [
        .init(zh: ["•\t[bookmark: _Hlk1]请在线 注册。"], en: ["Please  register online."]), .init(zh: ["1"], en: []),
      ])
    #expect(score.all.score == Score(precision: 0.5, recall: 0.5))
    #expect(score.linked.score == Score(precision: 1, recall: 0.5))
    #expect(score.content.score == Score(precision: 1, recall: 1))
  }
}
