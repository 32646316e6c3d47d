import Documents
import Languages

/// Short headings, items and cells that translate each other whole: 时间表草案 opposite *Draft time plan*.
struct WholeBeads {
  let material: TermMaterial

  /// Pairs in order of the beads.
  func pairs() -> [TermPair] {
    var seen: Set<[String]> = []
    return material.beads.compactMap { bead in
      guard bead.zh.count == 1, bead.en.count == 1, isShort(material.chinese, bead.zh.lowerBound),
        isShort(material.english, bead.en.lowerBound)
      else { return nil }
      let text = material.chinese.texts[bead.zh.lowerBound]
      guard let first = text.scalars.firstIndex(where: \.isHan), let last = text.scalars.lastIndex(where: \.isHan),
        last - first >= 1, last - first < 10, text.scalars[first...last].allSatisfy(\.isHan),
        text.scalars.allSatisfy({ $0.isHan || !$0.isWordPart })
      else { return nil }
      let run = first..<last + 1
      let words = material.index.words[bead.en.lowerBound]
      guard words.count + run.count >= 5, words.count <= EnglishCandidates.longest + 1,
        words.dropFirst().allSatisfy(\.isJoined),
        seen.insert([text.text(run)] + words.map(\.key)).inserted
      else { return nil }
      return TermPair(
        zh: Array(text.scalars[run]), en: words.map(\.key), beads: 1,
        score: TermPair.score(0.5, Array(text.scalars[run]), words.map(\.key), beads: 1), ground: .wholeBead)
    }
  }

  private func isShort(_ side: Side, _ sentence: Int) -> Bool {
    side.sentences[sentence].kind != .paragraph && side.texts[sentence].count <= 60
  }
}
