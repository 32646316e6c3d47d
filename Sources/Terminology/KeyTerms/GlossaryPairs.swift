/// Pairs of the glossary that stand on both sides of a bead.
///
/// They are right for certain; what is open is whether this document means the pair, so the score rises with the share of
/// the Chinese term's beads that have the English one (Dice). A term inside a longer one counts only where the longer one's
/// English holds its own (研究组 in 研究组主席, not 建议 in 建议书). Names of places and languages are no terms.
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
      guard pair.zh.count >= 2, !pair.isPlace, seen.insert([pair.entry.zh] + pair.en).inserted else { return nil }
      let english = beads(with: pair.en)
      let dice = 2 * Double(count) / Double(chinese[number, default: count] + max(english, count))
      let score = TermPair.score(0.65 + 0.1 * dice, pair.zh, pair.en, beads: count)
      return TermPair(zh: pair.zh, en: pair.en, beads: count, score: score, ground: .glossary)
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
      let places = places(material.chinese.texts[sentence])
      for place in places where !found.contains(place.number) && !places.contains(where: { hides($0, place) }) {
        found.insert(place.number)
      }
    }
    return found.sorted()
  }

  /// Whether a longer term takes the English of a shorter one: it stands over it and its English does not hold the other's,
  /// or it stands in the same sentence, begins or ends with the shorter one's Chinese, and has the same English.
  private func hides(_ longer: (number: Int, range: Range<Int>), _ shorter: (number: Int, range: Range<Int>)) -> Bool {
    guard longer.range.count > shorter.range.count else { return false }
    let long = glossary.pairs[longer.number], short = glossary.pairs[shorter.number]
    if longer.range.lowerBound <= shorter.range.lowerBound, longer.range.upperBound >= shorter.range.upperBound {
      return !holds(long.en, short.en)
    }
    return long.en == short.en
      && (long.zh.starts(with: short.zh) || long.zh.suffix(short.zh.count).elementsEqual(short.zh))
  }

  private func places(_ text: ScalarText) -> [(number: Int, range: Range<Int>)] {
    (0..<text.count).flatMap { place in
      (glossary.byFirst[text.scalars[place]] ?? []).compactMap { number in
        let range = place..<place + glossary.pairs[number].zh.count
        return text.has(glossary.pairs[number].zh, at: place) && text.isWhole(range) ? (number, range) : nil
      }
    }
  }

  /// Whether the words of a longer term hold those of a shorter one, and more.
  private func holds(_ longer: [String], _ shorter: [String]) -> Bool {
    guard longer.count > shorter.count else { return false }
    return (0...longer.count - shorter.count).contains { longer[$0..<$0 + shorter.count].elementsEqual(shorter) }
  }
}

extension GlossaryIndex.Pair {
  /// A country, city or language.
  var isPlace: Bool {
    let note = entry.note ?? ""
    return entry.source == "CLDR" || entry.source == "UN name" || note.hasPrefix("city") || note.hasPrefix("country")
  }
}
