import Documents
import Languages

/// Sentences of a pair that nothing stands opposite of.
struct Untranslated {
  /// Such a sentence, and where its counterpart would stand.
  struct Gap {
    let sentence: DraftSentence
    let opposite: Location?
  }

  /// Sentences with text of their own whose neighbours on both sides are aligned.
  static func gaps(in pair: DraftPair) -> [Gap] {
    pair.beads.indices.flatMap { number -> [Gap] in
      let bead = pair.beads[number]
      guard bead.source.isEmpty != bead.target.isEmpty, isBetween(number, pair) else { return [] }
      let before = pair.beads[number - 1]
      let (own, opposite) =
        bead.source.isEmpty
        ? (pair.target[bead.target], pair.source[before.source])
        : (pair.source[bead.source], pair.target[before.target])
      return own.filter(isText).map { sentence in
        Gap(sentence: sentence, opposite: opposite.last.map { $0.location(0..<$0.scalars.count) })
      }
    }
  }

  /// Whether the beads before and after have text on both sides.
  private static func isBetween(_ number: Int, _ pair: DraftPair) -> Bool {
    guard number > 0, number + 1 < pair.beads.count else { return false }
    return [pair.beads[number - 1], pair.beads[number + 1]].allSatisfy { !$0.source.isEmpty && !$0.target.isEmpty }
  }

  /// Whether a sentence says something: eight Chinese characters, five words.
  private static func isText(_ sentence: DraftSentence) -> Bool {
    if sentence.language == .chinese { return sentence.scalars.count(where: \.isHan) >= 8 }
    return Words.ranges(in: sentence.scalars).count >= 5
  }
}
