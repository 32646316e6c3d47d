import Languages

/// Phrases that the links of a bead's words hold together: 校准周期 opposite *calibration interval*, where the rest of the bead
/// is explained.
///
/// A Chinese and an English stretch are a pair when some link joins them and none leads out of either (Och, Tillmann and
/// Ney, "Improved alignment models for statistical machine translation", 1999; Koehn, Och and Marcu, "Statistical
/// phrase-based translation", 2003). Where all words of both are linked, that is all. Else the words left open on the one
/// side must be what is left open on the other: both stretches reach as far as open words go, to a linked word, a
/// grammatical one or a mark, and both have some (an acronym or a verb after *not* or *will* ends the English too). So a term met once is found of which the lexicon knows a part.
///
/// A single English word must be met twice, or opposite three characters: the lexicon's everyday words are no terms.
struct LinkedPairs {
  let material: TermMaterial
  let table: PieceTable
  let glossary: GlossaryIndex

  /// Words that lead up to a name (根据, 关于) and are no part of one.
  private static let leads: Set<[Unicode.Scalar]> = {
    let words = Chinese().mentions
    return Set(words.strongEdges.filter { !words.weakEdges.contains($0) }.map { Array($0.unicodeScalars) })
  }()

  private struct Found {
    let zh: [Unicode.Scalar]
    let en: [String]
    let isWhole: Bool
    var beads: Int
  }

  /// Pairs in order of the beads.
  func pairs() -> [TermPair] {
    var found: [Found] = []
    var numbers: [[String]: Int] = [:]
    for bead in material.beads {
      let links = WordLinks(bead, material, table, glossary)
      var seen: Set<[String]> = []
      for sentence in bead.en {
        for range in EnglishCandidates.ranges(material.index.words[sentence]) {
          guard let (zh, isWhole) = chinese(of: range, in: sentence, links) else { continue }
          let en = material.index.words[sentence][range].map(\.key)
          let key = [String(String.UnicodeScalarView(zh))] + en
          guard seen.insert(key).inserted else { continue }
          if let number = numbers[key] {
            found[number].beads += 1
          } else {
            numbers[key] = found.count
            found.append(Found(zh: zh, en: en, isWhole: isWhole, beads: 1))
          }
        }
      }
    }
    return found.compactMap(pair)
  }

  private func pair(_ found: Found) -> TermPair? {
    if found.en.count == 1, found.zh.count < 3, found.beads < 2 { return nil }
    if found.en.count == 1, Self.isAdjective(found.en[0]) { return nil }
    let base = found.isWhole ? 0.55 : 0.5
    return TermPair(
      zh: found.zh, en: found.en, beads: found.beads,
      score: min(0.79, TermPair.score(base, found.zh, found.en, beads: found.beads)),
      ground: found.isWhole ? .links : .openLinks)
  }

  private static func isAdjective(_ word: String) -> Bool {
    ["al", "ive", "ous", "able", "ible", "ful", "ent", "ant", "ly"].contains { word.hasSuffix($0) }
      && word.utf8.count > 5
  }

  /// The Chinese that an English stretch stands for, and whether all words of both are linked; nil when it is none.
  private func chinese(
    of range: Range<Int>, in sentence: Int, _ links: WordLinks
  ) -> (zh: [Unicode.Scalar], isWhole: Bool)? {
    let words = material.index.words[sentence], first = links.firstWord[sentence] ?? 0
    guard isNoun(words[range]), !isVerb(range.lowerBound, words) else { return nil }
    let numbers = range.lowerBound + first..<range.upperBound + first
    let partners = numbers.compactMap { links.ofEnglish[$0] }
    guard let low = partners.min(), let high = partners.max() else { return nil }
    var core = low..<high + 1
    guard isClosed(core, numbers, links) else { return nil }
    let isLinked = range.allSatisfy {
      links.ofEnglish[$0 + first] != nil || words[$0].isGrammatical
    }
    let isWhole = isLinked && core.allSatisfy { !links.ofChinese[$0].isEmpty || links.chinese[$0].isGrammatical }
    if !isWhole {
      while isOpen(core.lowerBound - 1, core, links) { core = core.lowerBound - 1..<core.upperBound }
      while isOpen(core.upperBound, core, links) { core = core.lowerBound..<core.upperBound + 1 }
      guard isBounded(range, words, first, links), isBalanced(core, range, words, first, links) else { return nil }
    }
    return text(of: core, range.count, links).map { ($0, isWhole) }
  }

  /// Whether the Chinese words are of one run, and no link leads from them out of the English stretch.
  private func isClosed(_ core: Range<Int>, _ english: Range<Int>, _ links: WordLinks) -> Bool {
    core.allSatisfy { number in
      links.chinese[number].run == links.chinese[core.lowerBound].run
        && links.ofChinese[number].allSatisfy(english.contains)
    }
  }

  /// Whether a Chinese word beside the stretch is open, so that it may belong to it.
  private func isOpen(_ number: Int, _ core: Range<Int>, _ links: WordLinks) -> Bool {
    guard links.chinese.indices.contains(number), core.count < 6 else { return false }
    let word = links.chinese[number]
    return word.run == links.chinese[core.lowerBound].run && links.ofChinese[number].isEmpty && !word.isGrammatical
      && !Self.leads.contains(scalars(of: word))
  }

  private func scalars(of word: WordLinks.ChineseWord) -> [Unicode.Scalar] {
    Array(material.chinese.texts[word.sentence].scalars[word.range])
  }

  /// Whether no open word of the English stands beside the stretch.
  private func isBounded(_ range: Range<Int>, _ words: [EnglishWord], _ first: Int, _ links: WordLinks) -> Bool {
    func isOpen(_ number: Int) -> Bool {
      links.ofEnglish[number + first] == nil && !words[number].isGrammatical
        && !isVerb(number, words) && words[number].text.unicodeScalars.count(where: \.isCapital) < 2
    }
    if range.lowerBound > 0, words[range.lowerBound].isJoined, isOpen(range.lowerBound - 1) { return false }
    return range.upperBound == words.count || !words[range.upperBound].isJoined || !isOpen(range.upperBound)
  }

  /// Whether both sides have open words, at least a third of each is linked, and their lengths go together: a Chinese side
  /// that is all linked may stand for two English words.
  private func isBalanced(
    _ core: Range<Int>, _ range: Range<Int>, _ words: [EnglishWord], _ first: Int, _ links: WordLinks
  ) -> Bool {
    let content = range.filter { !words[$0].isGrammatical }
    let linked = content.count { links.ofEnglish[$0 + first] != nil }
    let all = core.reduce(0) { $0 + links.chinese[$1].range.count }
    let known = core.reduce(0) { $0 + (links.ofChinese[$1].isEmpty ? 0 : links.chinese[$1].range.count) }
    if linked == content.count { return false }
    if known == all { return content.count == range.count && content.count == 2 && all >= 2 }
    return linked * 3 >= content.count && known * 3 >= all && all >= content.count
      && all <= content.count * 4
  }

  /// The characters of a stretch that could be a term.
  private func text(of core: Range<Int>, _ words: Int, _ links: WordLinks) -> [Unicode.Scalar]? {
    let first = links.chinese[core.lowerBound], last = links.chinese[core.upperBound - 1]
    let range = first.range.lowerBound..<last.range.upperBound
    let text = material.chinese.texts[first.sentence]
    guard (2...ChineseCandidates.longest).contains(range.count), !first.isGrammatical, !last.isGrammatical,
      core.allSatisfy({ !ChineseCandidates.cuts.contains(text.scalars[links.chinese[$0].range.lowerBound]) }),
      !Self.leads.contains(scalars(of: first)), !Self.leads.contains(scalars(of: last)),
      material.edges.isWhole(first.sentence, range, in: text), range.count + 1 >= words, range.count <= 4 * words + 1
    else { return nil }
    return Array(text.scalars[range])
  }

  /// Whether the word before makes a word a verb: does not *cover*, will *improve*, to *handle*.
  private func isVerb(_ number: Int, _ words: [EnglishWord]) -> Bool {
    number > 0 && words[number].isJoined && Self.auxiliaries.contains(words[number - 1].lower)
  }

  private static let auxiliaries: Set<String> = [
    "not", "to", "will", "shall", "should", "would", "may", "might", "can", "could", "must", "cannot",
  ]

  /// Whether English words could be a name: letters alone, and no adverb in front.
  private func isNoun(_ words: ArraySlice<EnglishWord>) -> Bool {
    guard let first = words.first else { return false }
    return !(first.lower.hasSuffix("ly") && words.count > 1)
      && words.allSatisfy { word in !word.text.unicodeScalars.contains(where: \.isDecimalDigit) }
  }
}
