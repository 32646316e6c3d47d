/// A candidate for a key term: a Chinese text and English words that beads bring together.
struct TermPair: Sendable {
  /// The Chinese.
  let zh: [Unicode.Scalar]
  /// The keys of the English words.
  let en: [String]
  /// Beads that have both.
  let beads: Int
  /// How likely the two translate each other and are a term, 0 to 1.
  let score: Double
}

/// What all finders of pairs work on: the Chinese and the English side, whichever came first.
struct TermMaterial: Sendable {
  let chinese: Side
  let english: Side
  let index: EnglishIndex
  /// Sentence ranges of the beads that have both languages.
  let beads: [(zh: Range<Int>, en: Range<Int>)]

  /// Nil unless one side is Chinese and the other is not.
  init?(_ material: Material) {
    guard material.sides.count == 2,
      let chinese = material.sides.firstIndex(where: { $0.language.tag.hasPrefix("zh") }),
      !material.sides[1 - chinese].language.tag.hasPrefix("zh")
    else { return nil }
    self.chinese = material.sides[chinese]
    english = material.sides[1 - chinese]
    index = EnglishIndex(english)
    beads = material.beads.map { ($0.ranges[chinese], $0.ranges[1 - chinese]) }.filter {
      !$0.0.isEmpty && !$0.1.isEmpty
    }
  }
}
