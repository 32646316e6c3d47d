/// Beads to learn words from, each by its weight.
struct Lesson {
  let source: Range<Int>
  let target: Range<Int>
  /// How sure the bead is, 0 to 1.
  let weight: Float
}

/// The beads of a search that teach something: with sentences on both sides, and not too many.
struct Lessons {
  private let beads: [Lesson]

  /// The most sentences of a bead that is learnt from.
  private static let longest = 6

  init(_ beads: [Lesson]) {
    self.beads = beads.filter {
      !$0.source.isEmpty && !$0.target.isEmpty && $0.source.count + $0.target.count <= Self.longest
    }
  }

  /// The most pairs of words of a bead that is learnt from: a “sentence” that is a whole book teaches nothing, at a cost
  /// that grows with its square.
  private static let mostPairs = 250_000

  /// t(y | x) in both directions.
  func learn(_ source: TextSide, _ target: TextSide, seeds: SeedTranslations) -> TranslationTables {
    let beads = beads.filter {
      source.tokenRange($0.source).count * target.tokenRange($0.target).count <= Self.mostPairs
    }
    let forward = AssociationLearner(source, target, beads: beads.map { ($0.source, $0.target, $0.weight) })
    let backward = AssociationLearner(target, source, beads: beads.map { ($0.target, $0.source, $0.weight) })
    return TranslationTables(
      forward: forward.learn(seeds: seeds.forward), backward: backward.learn(seeds: seeds.backward), source, target)
  }
}
