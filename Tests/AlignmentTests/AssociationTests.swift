import Languages
import Testing

@testable import Alignment

/// What beads teach: t(y | x) for the words of a text.
@Suite("Learning which words translate each other")
struct AssociationTests {
  private func learnt(_ pairs: [(String, String)], leavesOneOut: Bool) -> (String, String) -> Float {
    let sides = [pairs.map(\.0), pairs.map(\.1)].map {
      TextSide($0, language: .english, pack: English(), lexicon: .empty)
    }
    let learner = AssociationLearner(
      sides[0], sides[1], beads: pairs.indices.map { ($0..<$0 + 1, $0..<$0 + 1, 1) })
    let none = SparseRows(emptyRows: sides[0].vocabulary.words.count)
    let rows = learner.learn(seeds: none, leavesOneOut: leavesOneOut)
    return { x, y in
      guard let given = sides[0].vocabulary.id(of: x), let explained = sides[1].vocabulary.id(of: y) else { return 0 }
      return rows.value(Int(given), explained)
    }
  }

  private static let pairs = [
    ("alum banu", "chak dero"), ("alum famo", "chak gito"), ("banu famo", "dero gito"), ("hoku alum", "ilpa chak"),
  ]

  @Test("words that stand in the same beads translate each other")
  func common() {
    let t = learnt(Self.pairs, leavesOneOut: true)
    #expect(t("alum", "chak") > 0.4)
    #expect(t("alum", "chak") > 4 * t("alum", "gito"))
  }

  @Test("what only one bead shows does not vouch for that bead")
  func leftOut() {
    // A wrong bead once taught its rare words to each other, and was then sure of itself.
    #expect(learnt(Self.pairs, leavesOneOut: false)("hoku", "ilpa") > 0.3)
    #expect(learnt(Self.pairs, leavesOneOut: true)("hoku", "ilpa") == 0)
  }
}
