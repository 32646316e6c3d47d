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
    let text = material.chinese.texts[sentence], pieces = table.pieces(text)
    var best: [(compound: Compound, en: [String])] = []
    for other in english {
      let words = material.index.words[other]
      let stems = table.stems(words)
      let places = Dictionary(grouping: stems.indices) { stems[$0] }
      for start in 0..<text.count where text.scalars[start].isHan {
        var walk = Walk(
          text: text, words: words, places: places, pieces: pieces, glossary: glossary,
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
    let places: [String: [Int]]
    let pieces: [[PieceTable.Piece]]
    let glossary: GlossaryIndex
    /// Whether the Chinese from the beginning to a place holds whole words.
    let isWhole: (Int) -> Bool
    private(set) var found: [[Int]] = []
    private(set) var ends: [[Int]: Int] = [:]

    init(
      text: ScalarText, words: [EnglishWord], places: [String: [Int]], pieces: [[PieceTable.Piece]],
      glossary: GlossaryIndex, isWhole: @escaping (Int) -> Bool
    ) {
      self.text = text
      self.words = words
      self.places = places
      self.pieces = pieces
      self.glossary = glossary
      self.isWhole = isWhole
    }

    /// Goes on from `place` with the English words matched so far.
    mutating func extend(_ place: Int, _ matched: [Int], _ depth: Int) {
      if depth >= 2, isTogether(matched), isWhole(place) {
        let key = matched
        if ends[key] == nil { found.append(key) }
        ends[key] = max(ends[key] ?? 0, place)
      }
      guard depth < 5, place < text.count else { return }
      var from = place
      if depth > 0, ComposedPairs.joiners.contains(text.scalars[place]) { from += 1 }
      for (length, words) in phrases(at: from) where !words.contains(where: matched.contains) {
        extend(from + length, matched + words, depth + 1)
      }
      guard from < text.count else { return }
      for piece in pieces[from] where piece.length > 1 || depth > 0 {
        for stem in piece.stems {
          for word in places[stem] ?? [] where !matched.contains(word) && isNear(word, matched) {
            extend(from + piece.length, matched + [word], depth + 1)
          }
        }
      }
    }

    /// Terms of the glossary at `place` with several English words, and where those stand.
    private func phrases(at place: Int) -> [(length: Int, words: Range<Int>)] {
      guard place < text.count, let numbers = glossary.byFirst[text.scalars[place]] else { return [] }
      return numbers.flatMap { number -> [(Int, Range<Int>)] in
        let pair = glossary.pairs[number]
        guard pair.en.count > 1, pair.zh.allSatisfy(\.isHan), text.has(pair.zh, at: place) else { return [] }
        return EnglishIndex.places(of: pair.en, in: words).map { (pair.zh.count, $0) }
      }
    }

    private func isNear(_ word: Int, _ matched: [Int]) -> Bool {
      if EnglishCandidates.isGrammatical(words[word]) { return false }
      return matched.allSatisfy { abs($0 - word) <= 7 }
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
