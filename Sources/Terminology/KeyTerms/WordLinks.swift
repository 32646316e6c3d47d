import Languages

/// Which words of a bead's Chinese and English translate each other.
///
/// Candidates are the lexicon's translations, the surer and nearer to the same relative place the better; a word that the
/// lexicon does not know in this bead is tried character by character, at a quarter of the weight. Links are taken the
/// best first, an English word once and a Chinese word as often as it has room for (competitive linking; Melamed, "Models
/// of translational equivalence among words", 2000).
struct WordLinks {
  /// A word of the Chinese.
  struct ChineseWord {
    let sentence: Int
    let range: Range<Int>
    /// Words of one run of Han have one number.
    let run: Int
    let isGrammatical: Bool
  }

  /// The Chinese words in order, and the English ones as sentence and word numbers.
  private(set) var chinese: [ChineseWord] = []
  private(set) var english: [(sentence: Int, word: Int)] = []
  /// The English words of each Chinese one, and the Chinese word of each English one.
  private(set) var ofChinese: [[Int]] = []
  private(set) var ofEnglish: [Int?] = []
  /// Where the words of each English sentence begin in `english`.
  private(set) var firstWord: [Int: Int] = [:]

  /// The lightest translation that counts, and the lightest score of a link.
  private static let weakest = 0.3, lowest = 0.05

  init(
    _ bead: (zh: Range<Int>, en: Range<Int>), _ material: TermMaterial, _ table: PieceTable, _ glossary: GlossaryIndex
  ) {
    var run = 0
    for sentence in bead.zh {
      let text = material.chinese.texts[sentence]
      guard text.count > 0 else { continue }
      var last = -1
      for range in material.edges.words(sentence, 0..<text.count) where text.scalars[range.lowerBound].isHan {
        if range.lowerBound != last { run += 1 }
        last = range.upperBound
        let isGrammatical = range.count == 1 && ChineseCandidates.isGrammatical(text.scalars[range.lowerBound])
        chinese.append(ChineseWord(sentence: sentence, range: range, run: run, isGrammatical: isGrammatical))
      }
    }
    for sentence in bead.en {
      firstWord[sentence] = english.count
      english += material.index.words[sentence].indices.map { (sentence, $0) }
    }
    ofChinese = Array(repeating: [], count: chinese.count)
    ofEnglish = Array(repeating: nil, count: english.count)
    link(material, table, glossary)
  }

  private typealias Candidate = (score: Double, zh: Int, en: Int)

  private mutating func link(_ material: TermMaterial, _ table: PieceTable, _ glossary: GlossaryIndex) {
    var places: [Int: [Int]] = [:]
    var number = 0
    for sentence in firstWord.keys.sorted() {
      let words = material.index.words[sentence]
      for (word, stem) in zip(words, table.stems(words)) {
        if !word.isGrammatical { places[stem, default: []].append(number) }
        number += 1
      }
    }
    var candidates: [Candidate] = []
    for (number, word) in chinese.enumerated() where !word.isGrammatical {
      let scalars = material.chinese.texts[word.sentence].scalars[word.range]
      let before = candidates.count
      add(number, scalars, 1, 0.05 * Double(word.range.count), Self.weakest, places, table, &candidates)
      guard candidates.count == before, word.range.count > 1 else { continue }
      for place in word.range {
        add(
          number, material.chinese.texts[word.sentence].scalars[place..<place + 1], 0.25, 0, 0.5, places, table,
          &candidates)
      }
    }
    candidates.sort { ($1.score, $0.zh, $0.en) < ($0.score, $1.zh, $1.en) }
    for candidate in candidates where candidate.score >= Self.lowest && ofEnglish[candidate.en] == nil {
      let own = ofChinese[candidate.zh]
      guard own.count < room(candidate.zh, material, glossary),
        own.isEmpty || own.contains(where: { abs($0 - candidate.en) <= 2 })
      else { continue }
      ofChinese[candidate.zh].append(candidate.en)
      ofEnglish[candidate.en] = candidate.zh
    }
  }

  private func add(
    _ number: Int, _ word: ArraySlice<Unicode.Scalar>, _ factor: Double, _ bonus: Double, _ weakest: Double,
    _ places: [Int: [Int]], _ table: PieceTable, _ candidates: inout [Candidate]
  ) {
    for gloss in table.glosses(word) where gloss.weight >= weakest {
      for place in places[gloss.stem] ?? [] {
        let shift = abs(Double(number) / Double(chinese.count) - Double(place) / Double(english.count))
        candidates.append((factor * min(1, gloss.weight) + bonus - 0.3 * shift, number, place))
      }
    }
  }

  /// How many English words a Chinese word may have: one for two characters, and one more; as many as the glossary gives it.
  private func room(_ number: Int, _ material: TermMaterial, _ glossary: GlossaryIndex) -> Int {
    let word = chinese[number], count = word.range.count
    let scalars = Array(material.chinese.texts[word.sentence].scalars[word.range])
    let known = (glossary.byChinese[scalars] ?? []).map { glossary.pairs[$0].en.count }.max() ?? 0
    return max(1, count / 2 + (count > 2 ? 1 : 0), known)
  }
}
