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
      guard let run = ChineseCandidates.runs(text).first, run.count >= 3, run.count <= 10,
        TitleShape.size(text, 0..<text.count) == TitleShape.size(text, run),
        ChineseCandidates.ranges(text).contains(run)
      else { return nil }
      let words = material.index.words[bead.en.lowerBound]
      guard words.count >= 2, words.count <= EnglishCandidates.longest,
        EnglishCandidates.ranges(words).contains(0..<words.count),
        seen.insert([text.text(run)] + words.map(\.key)).inserted
      else { return nil }
      return TermPair(zh: Array(text.scalars[run]), en: words.map(\.key), beads: 1, score: 0.55)
    }
  }

  private func isShort(_ side: Side, _ sentence: Int) -> Bool {
    side.sentences[sentence].kind != .paragraph && side.texts[sentence].count <= 60
  }
}
