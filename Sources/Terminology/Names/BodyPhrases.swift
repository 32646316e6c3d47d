import Languages

/// Finds bodies that neither an acronym nor the glossary names, where both languages of a bead name one of the same kind:
/// 国际电联元宇宙焦点组 opposite *ITU Focus Group on metaverse*.
///
/// The English name runs from the capitals before its kind to the next verb, preposition of place or mark; the Chinese one
/// from the last mark or leading word to its kind.
struct BodyPhrases {
  let material: Material

  /// A body's name on each side.
  struct Pair: Sendable {
    let forms: [String]
  }

  private static let kinds: [(zh: String, en: [String])] = [
    ("联合协调活动", ["joint", "coordination", "activity"]), ("信函通信组", ["correspondence", "group"]),
    ("焦点组", ["focus", "group"]), ("区域组", ["regional", "group"]), ("特设组", ["ad", "hoc", "group"]),
    ("跨部门协调组", ["inter-sector", "coordination", "group"]), ("工作组", ["working", "group"]),
    ("咨询委员会", ["advisory", "committee"]), ("协调委员会", ["coordination", "committee"]),
  ]

  /// Words that end an English name.
  private static let stops: Set<String> = [
    "will", "is", "are", "was", "were", "has", "have", "had", "shall", "should", "may", "can", "must", "in", "at",
    "from",
    "by", "with", "which", "that", "who", "whose", "under", "during", "before", "after", "since", "until", "held", "to",
    "on", "noted", "met", "meets", "agreed", "recommended", "considered", "meeting", "meetings", "be", "as", "its",
    "this",
  ]

  /// Scalars that a Chinese name does not begin with or go across, and words that lead up to one: 同意成立, 根据.
  private static let edges = Set(Chinese().mentions.nameBreaks.flatMap(\.unicodeScalars))
  private static let leads: [[Unicode.Scalar]] = {
    let words = Chinese().mentions
    return words.strongEdges.filter { !words.weakEdges.contains($0) }.map { Array($0.unicodeScalars) }
      .filter { $0.count > 1 }
  }()

  /// Bodies found on both sides of a bead, once each.
  func pairs() -> [Pair] {
    guard let chinese = material.sides.firstIndex(where: { $0.language.tag.hasPrefix("zh") }), material.sides.count == 2
    else { return [] }
    var pairs: [Pair] = []
    for bead in material.beads {
      for kind in Self.kinds {
        let zh = bead.ranges[chinese].flatMap { chineseNames(material.sides[chinese].texts[$0], kind.zh) }
        if zh.count != 1 { continue }
        let en = bead.ranges[1 - chinese].flatMap { englishNames(material.sides[1 - chinese], $0, kind.en) }
        guard en.count == 1 else { continue }
        let forms = chinese == 0 ? [zh[0], en[0]] : [en[0], zh[0]]
        if !pairs.contains(where: { $0.forms == forms }) { pairs.append(Pair(forms: forms)) }
      }
    }
    return pairs
  }

  private func chineseNames(_ text: ScalarText, _ kind: String) -> [String] {
    let wanted = Array(kind.unicodeScalars)
    return text.places(of: wanted).compactMap { place in
      var start = place.lowerBound
      while start > 0, isNamePart(text, start - 1) { start -= 1 }
      // A name does not begin with a joining word that was taken along.
      while start < place.lowerBound, Self.edges.contains(text.scalars[start]) || text.scalars[start].isSpace {
        start += 1
      }
      start = Self.afterLeads(text, start..<place.lowerBound)
      return start < place.lowerBound ? text.text(start..<place.upperBound) : nil
    }
  }

  /// Past the last word of a range that leads up to a name.
  private static func afterLeads(_ text: ScalarText, _ range: Range<Int>) -> Int {
    range.reversed().lazy.flatMap { place in
      leads.compactMap { text.has($0, at: place) ? place + $0.count : nil }
    }.first { $0 <= range.upperBound } ?? range.lowerBound
  }

  private func isNamePart(_ text: ScalarText, _ index: Int) -> Bool {
    let scalar = text.scalars[index]
    // 和 joins two parts of a topic where a Latin name stands on either side (IoT和SC&C).
    if scalar == "和" || scalar == "与", index > 0, index + 1 < text.count {
      return !text.scalars[index - 1].isHan || !text.scalars[index + 1].isHan
    }
    return scalar.isHan && !Self.edges.contains(scalar) || scalar.isWordPart || scalar == "-" || scalar == "&"
  }

  private func englishNames(_ side: Side, _ sentence: Int, _ kind: [String]) -> [String] {
    let text = side.texts[sentence], words = side.words[sentence]
    guard words.count > kind.count else { return [] }
    var names: [String] = []
    for start in 0..<(words.count - kind.count) {
      let end = start + kind.count
      guard words[start..<end].map(\.lower) == kind, ["on", "for", "of"].contains(words[end].lower) else { continue }
      var first = start
      while first > 0, words[first].isJoined, words[first - 1].text.unicodeScalars.first?.isCapital == true,
        words[first - 1].lower != "the"
      {
        first -= 1
      }
      var last = end
      while last + 1 < words.count, isPhrase(text, words[last], words[last + 1]),
        !Self.stops.contains(words[last + 1].lower)
      {
        last += 1
      }
      if last > end { names.append(text.text(words[first].range.lowerBound..<words[last].range.upperBound)) }
    }
    return names
  }

  /// Whether only spaces and quotation marks stand between two words.
  private func isPhrase(_ text: ScalarText, _ left: EnglishWord, _ right: EnglishWord) -> Bool {
    text.scalars[left.range.upperBound..<right.range.lowerBound].allSatisfy(\.isSpace)
  }
}
