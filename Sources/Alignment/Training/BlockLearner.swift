import Languages

/// Learns from one block of pairs: IBM Model 1 in both directions, begun with what is known already, and then how sure
/// each word of a pair is of each of the other's.
///
/// This is the only place where training speaks with the aligner's learner: it hands it sides, beads and seeds, and takes
/// its two tables.
struct BlockLearner {
  private let source: TextSide
  private let target: TextSide
  /// t(target | source) by source word, and t(source | target) by target word.
  private let forward: SparseRows
  private let backward: SparseRows
  /// A table's row spread out over all words, zero between uses: rows of common words are long.
  private var forwardScratch: [Float]
  private var backwardScratch: [Float]
  /// A link less likely than this is not counted.
  private static let least: Float = 0.05
  /// What competes with a pair's words for explaining a word: the share of chance.
  private static let chance: Float = 0.1

  /// Learns from `pairs`; `lexicon` cuts Chinese, `seeds` is what is known of translations.
  init(
    _ pairs: [(source: String, target: String)], _ sourcePack: any LanguagePack, _ targetPack: any LanguagePack,
    cutting: Lexicon, seeds: Lexicon
  ) {
    source = TextSide(pairs.map(\.source), language: sourcePack.language, pack: sourcePack, lexicon: cutting)
    target = TextSide(pairs.map(\.target), language: targetPack.language, pack: targetPack, lexicon: cutting)
    let known = SeedTranslations(source, target, lexicon: seeds, targetPack: targetPack, sourcePack: sourcePack)
    let beads = pairs.indices.map { $0..<$0 + 1 }
    forward = AssociationLearner(source, target, beads: beads.map { ($0, $0, 1) }).learn(
      seeds: known.forward, leavesOneOut: false)
    backward = AssociationLearner(target, source, beads: beads.map { ($0, $0, 1) }).learn(
      seeds: known.backward, leavesOneOut: false)
    forwardScratch = .init(repeating: 0, count: target.vocabulary.words.count)
    backwardScratch = .init(repeating: 0, count: source.vocabulary.words.count)
  }

  /// The table's values for each two words, row by row.
  private static func values(
    _ table: SparseRows, _ rows: [(word: Int32, count: Float)], _ columns: [(word: Int32, count: Float)],
    _ scratch: inout [Float]
  ) -> [Float] {
    var values: [Float] = []
    values.reserveCapacity(rows.count * columns.count)
    for row in rows {
      let entries = table.row(Int(row.word))
      for at in entries { scratch[Int(table.columns[at])] = table.values[at] }
      for column in columns { values.append(scratch[Int(column.word)]) }
      for at in entries { scratch[Int(table.columns[at])] = 0 }
    }
    return values
  }

  /// Adds the block's words and links to a store, and gives how many words each side has.
  mutating func count(into store: inout LinkStore) -> (source: Int, target: Int) {
    let sourceNumbers = Self.numbers(of: source) { store.countSource($0, $1) }
    let targetNumbers = Self.numbers(of: target) { store.countTarget($0, $1) }
    for pair in 0..<source.count {
      forEachLink(ofPair: pair) { x, y, certainty in
        let (s, t) = (sourceNumbers[Int(x)], targetNumbers[Int(y)])
        if s >= 0 && t >= 0 { store.add(s, t, certainty) }
      }
    }
    return (source.tokens.count, target.tokens.count)
  }

  /// The store's numbers of a side's words; -1 for marks and numbers, which need no lexicon.
  private static func numbers(of side: TextSide, _ count: (String, Float) -> Int32) -> [Int32] {
    var counts = [Float](repeating: 0, count: side.vocabulary.words.count)
    for token in side.tokens { counts[Int(token)] += 1 }
    return side.vocabulary.words.enumerated().map { number, word in
      TrainedWord.isLearnt(word) ? count(word, counts[number]) : -1
    }
  }

  /// Calls `body` with each two words of a pair and how sure both directions are that they translate each other: the
  /// root of the product of the two posteriors (agreement, after Liang, Taskar and Klein 2006).
  mutating func forEachLink(ofPair pair: Int, _ body: (_ source: Int32, _ target: Int32, _ certainty: Float) -> Void) {
    let xs = Self.bag(source, pair)
    let ys = Self.bag(target, pair)
    if xs.isEmpty || ys.isEmpty { return }
    let explained = Self.values(forward, xs, ys, &forwardScratch)
    let back = Self.values(backward, ys, xs, &backwardScratch)
    let ofTarget = ys.indices.map { column in
      xs.indices.reduce(Self.chance * Float(xs.count) * target.frequency[Int(ys[column].word)]) {
        $0 + xs[$1].count * explained[$1 * ys.count + column]
      }
    }
    for (row, x) in xs.enumerated() {
      let ofSource = ys.indices.reduce(Self.chance * Float(ys.count) * source.frequency[Int(x.word)]) {
        $0 + ys[$1].count * back[$1 * xs.count + row]
      }
      for (column, y) in ys.enumerated() {
        let at = row * ys.count + column
        let product = x.count * explained[at] / ofTarget[column] * (y.count * back[column * xs.count + row] / ofSource)
        let certainty = product.squareRoot()
        if certainty >= Self.least { body(x.word, y.word, certainty * min(x.count, y.count)) }
      }
    }
  }

  /// The distinct words of a sentence with their counts, in the order of their numbers.
  private static func bag(_ side: TextSide, _ sentence: Int) -> [(word: Int32, count: Float)] {
    var bag: [(word: Int32, count: Float)] = []
    for word in side.tokens[side.starts[sentence]..<side.starts[sentence + 1]].sorted() {
      if bag.last?.word == word { bag[bag.count - 1].count += 1 } else { bag.append((word, 1)) }
    }
    return bag
  }
}

/// Which words are learnt.
enum TrainedWord {
  /// Words with a letter and without a digit: marks and numbers mean the same in every language.
  static func isLearnt(_ word: String) -> Bool {
    var hasLetter = false
    for scalar in word.unicodeScalars {
      if scalar.properties.numericType == .decimal { return false }
      hasLetter = hasLetter || scalar.properties.isAlphabetic
    }
    return hasLetter
  }
}
