/// Learns t(y | x) from beads: IBM Model 1 (Brown et al. 1993) by expectation–maximisation, with the lexicon's
/// translations as pseudo-counts and a NULL word that takes what nothing explains.
///
/// What is learnt is used on the beads it was learnt from; so that a bead does not vouch for itself, each pair of words
/// loses, in the end, what the one bead gave it that gave it most (leaving one out). What remains was seen elsewhere.
struct AssociationLearner {
  /// Distinct words of one side of a bead with their counts.
  private struct Bags {
    var words: [Int32] = []
    var counts: [Float] = []
    var starts: [Int] = [0]

    mutating func append(_ tokens: ArraySlice<Int32>) {
      let sorted = tokens.sorted()
      var at = 0
      while at < sorted.count {
        var end = at
        while end < sorted.count && sorted[end] == sorted[at] { end += 1 }
        words.append(sorted[at])
        counts.append(Float(end - at))
        at = end
      }
      starts.append(words.count)
    }
  }

  private static let iterations = 4
  /// What every word keeps back for being translated in some other way.
  private static let doubt: Float = 1
  private static let nullMass: Float = 0.1
  private static let least: Float = 0.002
  /// What a lexicon's pair keeps that the document does not show.
  private static let unseen: Float = 0.3

  private var given = Bags()
  private var explained = Bags()
  private let givenSide: TextSide
  private let explainedSide: TextSide
  /// The share of NULL in each bead: by the length of its given side.
  private var nullShare: [Float] = []
  /// What each bead counts for.
  private var weights: [Float] = []
  /// Where each given word stands: its beads, with its count in each.
  private let occurrences: Occurrences

  /// Takes in beads as runs of sentences of both sides, each with what it counts for.
  init(
    _ givenSide: TextSide, _ explainedSide: TextSide,
    beads: [(given: Range<Int>, explained: Range<Int>, weight: Float)]
  ) {
    self.givenSide = givenSide
    self.explainedSide = explainedSide
    for bead in beads {
      let tokens = givenSide.tokenRange(bead.given)
      given.append(givenSide.tokens[tokens])
      explained.append(explainedSide.tokens[explainedSide.tokenRange(bead.explained)])
      weights.append(bead.weight)
      nullShare.append(Self.nullMass * Float(tokens.count))
    }
    occurrences = Occurrences(given, wordCount: givenSide.vocabulary.words.count)
  }

  /// The beads of every word, in one buffer.
  private struct Occurrences {
    /// Where each word's beads start in `beads`; one more than words.
    private(set) var starts: [Int]
    private(set) var beads: [(number: Int32, count: Float)]

    init(_ bags: Bags, wordCount: Int) {
      starts = .init(repeating: 0, count: wordCount + 1)
      for word in bags.words { starts[Int(word) + 1] += 1 }
      for word in 0..<wordCount { starts[word + 1] += starts[word] }
      var next = starts
      beads = .init(repeating: (0, 0), count: bags.words.count)
      for bead in 0..<bags.starts.count - 1 {
        for at in bags.starts[bead]..<bags.starts[bead + 1] {
          let word = Int(bags.words[at])
          beads[next[word]] = (Int32(bead), bags.counts[at])
          next[word] += 1
        }
      }
    }

    /// The words' numbers.
    var words: Range<Int> { 0..<starts.count - 1 }
    /// The beads that have a word.
    subscript(word: Int) -> ArraySlice<(number: Int32, count: Float)> { beads[starts[word]..<starts[word + 1]] }
  }

  /// The learnt rows, with `seeds` where the document shows nothing.
  /// - Parameter leavesOneOut: whether each pair of words loses what the bead gave it that gave it most.
  func learn(seeds: SparseRows, leavesOneOut: Bool) -> SparseRows {
    var scratch = Scratch(size: explainedSide.vocabulary.words.count)
    let prior = pairs(seeds, &scratch)
    var table = prior.start
    for iteration in 1...Self.iterations {
      table = step(table, prior.counts, &scratch, leavesOneOut: leavesOneOut && iteration == Self.iterations)
    }
    return finish(table, seeds, &scratch)
  }

  /// Dense values by word, with what was touched.
  private struct Scratch {
    var values: [Float]
    var touched: [Int32] = []
    init(size: Int) { values = .init(repeating: 0, count: size) }
  }

  /// All pairs that share a bead: the first table and the pseudo-counts.
  private func pairs(_ seeds: SparseRows, _ scratch: inout Scratch) -> (start: SparseRows, counts: [Float]) {
    var start = SparseRows()
    var counts: [Float] = []
    var mark = [Int32](repeating: -1, count: scratch.values.count)
    var row: [Int32] = []
    for word in occurrences.words {
      row.removeAll(keepingCapacity: true)
      for entry in occurrences[word] {
        for other in explained.words[explained.starts[Int(entry.number)]..<explained.starts[Int(entry.number) + 1]]
        where mark[Int(other)] != Int32(word) {
          mark[Int(other)] = Int32(word)
          row.append(other)
        }
      }
      seeds.forEach(in: word) { scratch.values[Int($0)] = $1 }
      var mass: Float = 0
      for column in row { mass += scratch.values[Int(column)] }
      for column in row {
        let seed = scratch.values[Int(column)]
        counts.append(seed)
        start.append(column, (seed + 0.1 * explainedSide.frequency[Int(column)]) / (mass + 0.1))
      }
      start.endRow()
      seeds.forEach(in: word) { column, _ in scratch.values[Int(column)] = 0 }
    }
    return (start, counts)
  }

  /// One step: expected counts under `table`, each less its largest part where one is left out, plus pseudo-counts,
  /// normalised.
  private func step(_ table: SparseRows, _ pseudo: [Float], _ scratch: inout Scratch, leavesOneOut: Bool) -> SparseRows
  {
    var explanation = explanations(table, &scratch)
    var result = table
    var expected = [Float](repeating: 0, count: scratch.values.count)
    var most = expected
    explanation.withUnsafeMutableBufferPointer { explanation in
      expected.withUnsafeMutableBufferPointer { expected in
        scratch.values.withUnsafeMutableBufferPointer { values in
          for word in occurrences.words {
            table.forEach(in: word) { values[Int($0)] = $1 }
            for entry in occurrences[word] {
              let weight = weights[Int(entry.number)] * entry.count
              forEachWord(ofBead: Int(entry.number)) { at, column, count in
                let part = weight * count * values[column] / explanation[at]
                expected[column] += part
                if leavesOneOut { most[column] = max(most[column], part) }
              }
            }
            var sum = Self.doubt
            for at in table.row(word) {
              let column = Int(table.columns[at])
              if leavesOneOut {
                expected[column] = max(0, expected[column] - most[column])
                most[column] = 0
              }
              sum += expected[column] + pseudo[at]
            }
            result.setRow(word) { at, column in
              let value = (expected[column] + pseudo[at]) / sum
              expected[column] = 0
              return value
            }
          }
        }
      }
    }
    return result
  }

  /// What explains each word of each bead, under `table`.
  private func explanations(_ table: SparseRows, _ scratch: inout Scratch) -> [Float] {
    var explanation = [Float](repeating: 0, count: explained.words.count)
    explanation.withUnsafeMutableBufferPointer { explanation in
      for bead in nullShare.indices {
        forEachWord(ofBead: bead) { at, column, _ in
          explanation[at] = nullShare[bead] * explainedSide.frequency[column]
        }
      }
      scratch.values.withUnsafeMutableBufferPointer { values in
        for word in occurrences.words {
          table.forEach(in: word) { values[Int($0)] = $1 }
          for entry in occurrences[word] {
            forEachWord(ofBead: Int(entry.number)) { at, column, _ in explanation[at] += entry.count * values[column] }
          }
        }
      }
    }
    return explanation
  }

  /// Calls `body` with the place, number and count of each explained word of a bead.
  @inline(__always)
  private func forEachWord(ofBead bead: Int, _ body: (_ at: Int, _ word: Int, _ count: Float) -> Void) {
    explained.words.withUnsafeBufferPointer { words in
      explained.counts.withUnsafeBufferPointer { counts in
        for at in explained.starts[bead]..<explained.starts[bead + 1] { body(at, Int(words[at]), counts[at]) }
      }
    }
  }

  private func finish(_ table: SparseRows, _ seeds: SparseRows, _ scratch: inout Scratch) -> SparseRows {
    var result = SparseRows()
    var mark = [Int32](repeating: -1, count: scratch.values.count)
    for word in occurrences.words {
      table.forEach(in: word) { column, value in
        guard value > Self.least else { return }
        mark[Int(column)] = Int32(word)
        result.append(column, value)
      }
      seeds.forEach(in: word) { column, value in
        if mark[Int(column)] != Int32(word) { result.append(column, Self.unseen * value) }
      }
      result.endRow()
    }
    return result
  }
}

extension SparseRows {
  /// Replaces the values of a row; `value` is given the position and the column.
  mutating func setRow(_ number: Int, _ value: (_ position: Int, _ column: Int) -> Float) {
    for at in row(number) { setValue(at, value(at, Int(columns[at]))) }
  }
}
