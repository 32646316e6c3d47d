import Alignment

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
  /// What the pair rests on.
  let ground: Ground

  /// What a pair rests on.
  enum Ground: Sendable {
    /// The glossary has it.
    case glossary
    /// Its parts translate each other.
    case parts
    /// It is met again and again, and the lexicon speaks for it, or knows nothing of it.
    case useAndLexicon, use
    /// The words of one bead hold them together: all are linked, or some are left open on both sides.
    case links, openLinks
    /// A heading, item or cell that holds nothing else.
    case wholeBead
  }

  /// Whether the other pair's Chinese is a part of this one's: 远程参 of 远程参会.
  func cutsOff(_ other: TermPair) -> Bool {
    other.zh.count < zh.count && (zh.starts(with: other.zh) || zh.suffix(other.zh.count).elementsEqual(other.zh))
  }

  /// A base score raised by what makes a term: several words (a long term says more than a short one), and use in more
  /// than one bead; lowered by half where the English begins or ends like a phrase (*by e-mail*, *the above*).
  static func score(_ base: Double, _ zh: [Unicode.Scalar], _ en: [String], beads: Int) -> Double {
    let length = Double(min(zh.count, 6) - 2) / 4
    let words = en.count > 1 ? 1.0 : 0.0
    let use = 1 - 1 / Double(max(beads, 1))
    let score = base + 0.1 * length + 0.05 * words + 0.1 * use
    let isPhrase =
      en.isEmpty || EnglishCandidates.isGrammatical(en[en.count - 1])
      || en[0] != "new" && EnglishCandidates.isGrammatical(en[0])
    return min(1, isPhrase ? score / 2 : score)
  }
}

/// What all finders of pairs work on: the Chinese and the English side, whichever came first.
struct TermMaterial: Sendable {
  let chinese: Side
  let english: Side
  let index: EnglishIndex
  let edges: ChineseWordEdges
  /// Sentence ranges of the beads that have both languages.
  let beads: [(zh: Range<Int>, en: Range<Int>)]

  /// Nil unless one side is Chinese and the other is not.
  init?(_ material: Material, _ lexicon: Lexicon) {
    guard material.sides.count == 2,
      let chinese = material.sides.firstIndex(where: { $0.language.tag.hasPrefix("zh") }),
      !material.sides[1 - chinese].language.tag.hasPrefix("zh")
    else { return nil }
    self.chinese = material.sides[chinese]
    english = material.sides[1 - chinese]
    index = EnglishIndex(english)
    edges = ChineseWordEdges(self.chinese, lexicon)
    beads = material.beads.map { ($0.ranges[chinese], $0.ranges[1 - chinese]) }.filter {
      !$0.0.isEmpty && !$0.1.isEmpty
    }
  }
}
