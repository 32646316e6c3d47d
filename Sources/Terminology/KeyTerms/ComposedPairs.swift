import Alignment
import Languages

/// Compounds whose parts translate each other: 接地电阻 opposite *earthing resistance*, 指挥和控制链路 opposite *command and
/// control links*.
///
/// The Chinese is read as consecutive pieces: words of the lexicon that translate one word of the English, and terms of the
/// glossary that translate several. Those words must stand together, with nothing left over but *of*, *for*, *the* or
/// *and* between them. So even a compound that occurs once is safe to pair. The longest compound of each place is taken,
/// shorter ones only where they stand alone somewhere else.
struct ComposedPairs {
  let material: TermMaterial
  let table: PieceTable
  let glossary: GlossaryIndex

  private static let joiners: Set<Unicode.Scalar> = Set("和与及".unicodeScalars)
  private static let between: Set<String> = ["of", "for", "and", "the", "in", "on", "by", "to"]

  private struct Compound {
    let zh: Range<Int>
    let words: [Int]
  }

  /// Pairs in order of the beads.
  func pairs() -> [TermPair] {
    var counts: [[String]: Int] = [:]
    var found: [(zh: [Unicode.Scalar], en: [String])] = []
    for bead in material.beads {
      var seen: Set<[String]> = []
      for sentence in bead.zh {
        for (zh, en) in maximal(sentence, bead.en)
        where seen.insert([String(String.UnicodeScalarView(zh))] + en).inserted {
          let key = [String(String.UnicodeScalarView(zh))] + en
          if counts[key] == nil { found.append((zh, en)) }
          counts[key, default: 0] += 1
        }
      }
    }
    return found.map { pair in
      let count = counts[[String(String.UnicodeScalarView(pair.zh))] + pair.en] ?? 1
      // Two things named together once are seldom a term: 标题和编号.
      let isList = count == 1 && pair.zh.contains { Self.joiners.contains($0) }
      let score = TermPair.score(isList ? 0.6 : 0.7, pair.zh, pair.en, beads: count)
      return TermPair(zh: pair.zh, en: pair.en, beads: count, score: score, ground: .parts)
    }
  }

  /// The longest compounds of a sentence that do not overlap, with the English of the bead.
  private func maximal(_ sentence: Int, _ english: Range<Int>) -> [(zh: [Unicode.Scalar], en: [String])] {
    let text = material.chinese.texts[sentence]
    let pieces = CompoundSteps.Pieces(text, table, glossary)
    var best: [(compound: Compound, en: [String])] = []
    for other in english {
      let words = material.index.words[other]
      let steps = CompoundSteps(pieces, words, table, glossary).steps
      for start in 0..<text.count where !steps[start].isEmpty {
        var walk = Walk(
          text: text, words: words, steps: steps,
          isWhole: { material.edges.isWhole(sentence, start..<$0, in: text) })
        walk.extend(start, [], 0)
        for compound in walk.found {
          let range = compound.min()!...compound.max()!
          best.append((Compound(zh: start..<walk.ends[compound]!, words: compound), words[range].map(\.key)))
        }
      }
    }
    best.sort { ($1.compound.zh.count, $0.compound.zh.lowerBound) < ($0.compound.zh.count, $1.compound.zh.lowerBound) }
    var taken: [Range<Int>] = []
    var pairs: [(zh: [Unicode.Scalar], en: [String])] = []
    for (compound, en) in best where !taken.contains(where: { $0.overlaps(compound.zh) }) {
      taken.append(compound.zh)
      pairs.append((Array(text.scalars[compound.zh]), en))
    }
    return pairs
  }

  /// The search from one place of the Chinese.
  private struct Walk {
    let text: ScalarText
    let words: [EnglishWord]
    let steps: [[CompoundSteps.Step]]
    /// Whether the Chinese from the beginning to a place holds whole words.
    let isWhole: (Int) -> Bool
    private(set) var found: [[Int]] = []
    private(set) var ends: [[Int]: Int] = [:]

    init(
      text: ScalarText, words: [EnglishWord], steps: [[CompoundSteps.Step]], isWhole: @escaping (Int) -> Bool
    ) {
      self.text = text
      self.words = words
      self.steps = steps
      self.isWhole = isWhole
    }

    /// Goes on from `place` with the English words matched so far.
    mutating func extend(_ place: Int, _ matched: [Int], _ depth: Int) {
      if depth >= 2, isTogether(matched), isWhole(place) {
        if ends[matched] == nil { found.append(matched) }
        ends[matched] = max(ends[matched] ?? 0, place)
      }
      guard depth < 5, place < text.count else { return }
      let from = depth > 0 && ComposedPairs.joiners.contains(text.scalars[place]) ? place + 1 : place
      guard from < text.count else { return }
      for step in steps[from] where isOpen(step, matched) {
        extend(from + step.length, matched + step.words, depth + 1)
      }
    }

    /// Whether a step's words are free and near those matched; a single character begins no compound.
    private func isOpen(_ step: CompoundSteps.Step, _ matched: [Int]) -> Bool {
      if step.words.contains(where: matched.contains) { return false }
      if step.isPhrase { return true }
      let word = step.words.lowerBound
      return (step.length > 1 || !matched.isEmpty) && matched.allSatisfy { abs($0 - word) <= 7 }
    }

    /// Whether nothing but small words stands between the matched words, and spaces alone part them.
    private func isTogether(_ matched: [Int]) -> Bool {
      guard let first = matched.min(), let last = matched.max() else { return false }
      for place in first...last {
        if place > first, !words[place].isJoined { return false }
        if !matched.contains(place), !ComposedPairs.between.contains(words[place].lower) { return false }
      }
      return last - first < 8
    }
  }
}
