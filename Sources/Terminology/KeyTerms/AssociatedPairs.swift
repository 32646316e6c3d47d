import Languages

/// Pairs that the glossary does not have and the beads bring together more than once.
///
/// Association is the Dice coefficient over beads, 2·c / (a + b), lowered for few beads (c / (c + 1)): with two beads even a
/// perfect match is weak evidence. A sequence that only ever stands inside a longer one with the same beads is dropped in
/// favour of it. Pairs are taken the best first, and a Chinese or English sequence that is taken is not paired again
/// (competitive linking; Melamed, "Models of translational equivalence among words", 2000). What the lexicon speaks against is
/// no pair (`LexicalFit`); what it does not speak for needs three beads.
struct AssociatedPairs {
  let material: TermMaterial
  let table: PieceTable

  /// The weakest association that makes a pair.
  private let weakest = 0.75

  private struct Candidate {
    let beads: [Int]
    let place: (sentence: Int, range: Range<Int>)
  }

  /// Pairs, the best first.
  func pairs() -> [TermPair] {
    let chinese = closed(chineseCandidates())
    let english = closed(englishCandidates())
    var ofBead: [[Int]] = Array(repeating: [], count: material.beads.count)
    for (number, candidate) in english.enumerated() {
      for bead in candidate.beads { ofBead[bead].append(number) }
    }
    var links: [(zh: Int, en: Int, together: Int, dice: Double)] = []
    var counts = [Int](repeating: 0, count: english.count)
    for (number, candidate) in chinese.enumerated() {
      var touched: [Int] = []
      for bead in candidate.beads {
        for other in ofBead[bead] {
          if counts[other] == 0 { touched.append(other) }
          counts[other] += 1
        }
      }
      for other in touched {
        let together = counts[other]
        counts[other] = 0
        let dice = 2 * Double(together) / Double(candidate.beads.count + english[other].beads.count)
        if together >= 2, dice >= weakest { links.append((number, other, together, dice)) }
      }
    }
    return linked(links, chinese, english)
  }

  private func linked(
    _ links: [(zh: Int, en: Int, together: Int, dice: Double)], _ chinese: [Candidate], _ english: [Candidate]
  ) -> [TermPair] {
    func strength(_ link: (zh: Int, en: Int, together: Int, dice: Double)) -> Double {
      let words = Double(english[link.en].place.range.count), han = Double(chinese[link.zh].place.range.count)
      // About two characters make a word; a pair far from that is likely cut wrongly.
      let fit = 1 / (1 + abs(han / 2 - words) / 2)
      return link.dice * Double(link.together) / Double(link.together + 1) * fit
    }
    let order = links.map { ($0, strength($0)) }.sorted {
      ($1.1, $0.0.zh, $0.0.en) < ($0.1, $1.0.zh, $1.0.en)
    }
    let fit = LexicalFit(material: material, table: table)
    var usedChinese: Set<Int> = [], usedEnglish: Set<Int> = []
    var pairs: [TermPair] = []
    for (link, strength) in order where !usedChinese.contains(link.zh) && !usedEnglish.contains(link.en) {
      let zh = chinese[link.zh].place, en = english[link.en].place
      let judgement = fit.judge(zh, en, in: material.beads[chinese[link.zh].beads[0]])
      if judgement == .against || judgement == .unknown && link.together < 3 { continue }
      usedChinese.insert(link.zh)
      usedEnglish.insert(link.en)
      pairs.append(
        TermPair(
          zh: Array(material.chinese.texts[zh.sentence].scalars[zh.range]),
          en: material.index.words[en.sentence][en.range].map(\.key), beads: link.together,
          score: 0.75 * strength + (judgement == .supports ? 0.1 : 0),
          ground: judgement == .supports ? .useAndLexicon : .use))
    }
    return pairs
  }

  private func chineseCandidates() -> [[Int]: Candidate] {
    let rows = material.beads.enumerated().flatMap { bead, ranges in
      ranges.zh.map { sentence in
        let text = material.chinese.texts[sentence]
        return SequenceCounter.Row(
          bead: bead, sentence: sentence, ids: text.scalars.map { Int($0.value) },
          ranges: ChineseCandidates.ranges(text).filter { material.edges.isWhole(sentence, $0, in: text) })
      }
    }
    return SequenceCounter(rows: rows).repeated().mapValues { Candidate(beads: $0.beads, place: $0.place) }
  }

  private func englishCandidates() -> [[Int]: Candidate] {
    var ids: [String: Int] = [:]
    let rows = material.beads.enumerated().flatMap { bead, ranges in
      ranges.en.map { sentence in
        let words = material.index.words[sentence]
        return SequenceCounter.Row(
          bead: bead, sentence: sentence,
          ids: words.map { word in
            if let id = ids[word.key] { return id }
            ids[word.key] = ids.count
            return ids.count - 1
          }, ranges: EnglishCandidates.ranges(words))
      }
    }
    return SequenceCounter(rows: rows).repeated().mapValues { Candidate(beads: $0.beads, place: $0.place) }
  }

  /// Candidates without those that a longer one with the same beads holds, in order of place.
  private func closed(_ found: [[Int]: Candidate]) -> [Candidate] {
    var covered: Set<[Int]> = []
    for (key, candidate) in found where key.count > 1 {
      for part in [Array(key.dropFirst()), Array(key.dropLast())]
      where found[part]?.beads.count == candidate.beads.count { covered.insert(part) }
    }
    return found.filter { !covered.contains($0.key) }.map(\.value).sorted {
      ($0.place.sentence, $0.place.range.lowerBound, $0.place.range.upperBound)
        < ($1.place.sentence, $1.place.range.lowerBound, $1.place.range.upperBound)
    }
  }
}
