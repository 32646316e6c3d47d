import Evaluation
import Testing

@Suite("Figures for confidences")
struct CalibrationScoreTests {
  private static func beads(_ count: Int, confidence: Double) -> [CalibrationScore.Bead] {
    (0..<count).compactMap { CalibrationScore.Bead(printed: "[\($0)]:[\($0)]:\(confidence)") }
  }
  private static func gold(_ lines: Range<Int>) -> [BeadScore.Lines] { lines.map { BeadScore.Lines([$0], [$0]) } }

  @Test("of ten beads given 0.95, the share that is right stands in the highest tenth")
  func tenths() throws {
    var score = CalibrationScore()
    score.add(gold: Self.gold(0..<8), test: Self.beads(10, confidence: 0.95))
    let tenth = try #require(score.tenths.first)
    #expect(score.tenths.count == 1 && tenth.number == 9 && tenth.count == 10)
    #expect(abs(tenth.confidence - 0.95) < 1e-9 && tenth.right == 0.8)
    #expect(abs(score.error - 0.15) < 1e-9)
    #expect(score.leavingOneOut == nil)
  }

  @Test("a certain bead counts to the highest tenth")
  func certain() {
    var score = CalibrationScore()
    score.add(gold: Self.gold(0..<1), test: Self.beads(1, confidence: 1))
    #expect(score.tenths.map(\.number) == [9] && score.error == 0)
  }

  @Test("confidences that say too much are seen when each document is refitted on the others")
  func refitted() throws {
    var score = CalibrationScore()
    for _ in 0..<4 { score.add(gold: Self.gold(0..<70), test: Self.beads(100, confidence: 0.95)) }
    let refitted = try #require(score.leavingOneOut)
    #expect(score.error > 0.2 && refitted.error < 0.02)
    #expect(refitted.tenths.map(\.count).reduce(0, +) == 400)
  }

  @Test(
    "a bead without a confidence, or one beyond 1, is not read", arguments: ["[0]:[0]", "[0]:[0]:1.5", "[0]:[0]:x"])
  func unread(line: String) { #expect(CalibrationScore.Bead(printed: line) == nil) }
}
