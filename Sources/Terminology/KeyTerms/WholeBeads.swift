import Documents
import Languages

/// Short headings, items and cells that translate each other whole: 时间表草案 opposite *Draft time plan*; and lines without a mark
/// at their end, as they head the parts of a Resolution: 责成秘书长 opposite *instructs the Secretary-General*.
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
    let text = side.texts[sentence]
    if side.sentences[sentence].kind != .paragraph { return text.count <= 60 }
    let words = text.trimmed(0..<text.count)
    return text.count <= 40 && !words.isEmpty
      && text.scalars[words].allSatisfy { $0.isWordPart || $0.isSpace || $0 == "-" }
  }
}
