/// Pairs of the glossary that stand on both sides of a bead.
///
/// They are right for certain; what is open is whether this document means the pair, so the score rises with the share of
/// the Chinese term's beads that have the English one (Dice). Names of places and languages are no terms and come late.
struct GlossaryPairs {
  let material: TermMaterial
  let glossary: GlossaryIndex

  /// One pair for each glossary entry found, in the glossary's order.
  func pairs() -> [TermPair] {
    var together: [Int: Int] = [:]
    var chinese: [Int: Int] = [:]
    for bead in material.beads {
      let keys = bead.en.map { material.index.words[$0] }
      for number in entries(in: bead.zh) {
        chinese[number, default: 0] += 1
        if keys.contains(where: { !EnglishIndex.places(of: glossary.pairs[number].en, in: $0).isEmpty }) {
          together[number, default: 0] += 1
        }
      }
    }
    var seen: Set<[String]> = []
    return together.keys.sorted().compactMap { number in
      let pair = glossary.pairs[number], count = together[number] ?? 0
      guard pair.zh.count >= 2, seen.insert([pair.entry.zh] + pair.en).inserted else { return nil }
      let english = beads(with: pair.en)
      let dice = 2 * Double(count) / Double(chinese[number, default: count] + max(english, count))
      let isName = pair.entry.source == "CLDR"
      let score = TermPair.score(isName ? 0.45 : 0.65 + 0.1 * dice, pair.zh, pair.en, beads: count)
      return TermPair(zh: pair.zh, en: pair.en, beads: count, score: score)
    }
  }

  private func beads(with keys: [String]) -> Int {
    let sentences = Set(material.index.occurrences(of: keys).map(\.sentence))
    return material.beads.count { bead in bead.en.contains { sentences.contains($0) } }
  }

  /// Numbers of the glossary's pairs whose Chinese stands in the sentences, ascending.
  private func entries(in sentences: Range<Int>) -> [Int] {
    var found: Set<Int> = []
    for sentence in sentences {
      let text = material.chinese.texts[sentence]
      for place in 0..<text.count {
        for number in glossary.byFirst[text.scalars[place]] ?? [] where !found.contains(number) {
          let word = glossary.pairs[number].zh
          if text.has(word, at: place), text.isWhole(place..<place + word.count) { found.insert(number) }
        }
      }
    }
    return found.sorted()
  }
}
