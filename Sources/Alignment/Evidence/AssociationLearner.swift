/// Learns t(y | x) from beads: IBM Model 1 (Brown et al. 1993) by expectation–maximisation, with the lexicon's
/// translations as pseudo-counts and a NULL word that takes what nothing explains.
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
  /// For each given word, the beads that have it and its count there.
  private var occurrences: [[(bead: Int32, count: Float)]]

  /// Takes in beads as runs of sentences of both sides, each with what it counts for.
  init(
    _ givenSide: TextSide, _ explainedSide: TextSide,
    beads: [(given: Range<Int>, explained: Range<Int>, weight: Float)]
  ) {
    self.givenSide = givenSide
    self.explainedSide = explainedSide
    occurrences = .init(repeating: [], count: givenSide.vocabulary.words.count)
    for (number, bead) in beads.enumerated() {
      let tokens = givenSide.tokenRange(bead.given)
      given.append(givenSide.tokens[tokens])
      explained.append(explainedSide.tokens[explainedSide.tokenRange(bead.explained)])
      weights.append(bead.weight)
      nullShare.append(Self.nullMass * Float(tokens.count))
      for at in given.starts[number]..<given.starts[number + 1] {
        occurrences[Int(given.words[at])].append((Int32(number), given.counts[at]))
      }
    }
  }

  /// The learnt rows, with `seeds` where the document shows nothing.
  func learn(seeds: SparseRows) -> SparseRows {
    var scratch = Scratch(size: explainedSide.vocabulary.words.count)
    let prior = pairs(seeds, &scratch)
    var table = prior.start
    for _ in 0..<Self.iterations { table = step(table, prior.counts, &scratch) }
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
    for word in occurrences.indices {
      var row: [(column: Int32, value: Float)] = []
      for entry in occurrences[word] {
        for at in explained.starts[Int(entry.bead)]..<explained.starts[Int(entry.bead) + 1]
        where mark[Int(explained.words[at])] != Int32(word) {
          mark[Int(explained.words[at])] = Int32(word)
          row.append((explained.words[at], 0))
        }
      }
      for at in seeds.row(word) { scratch.values[Int(seeds.columns[at])] = seeds.values[at] }
      var mass: Float = 0
      for entry in row { mass += scratch.values[Int(entry.column)] }
      for index in row.indices {
        let column = Int(row[index].column)
        counts.append(scratch.values[column])
        row[index].value = (scratch.values[column] + 0.1 * explainedSide.frequency[column]) / (mass + 0.1)
      }
      for at in seeds.row(word) { scratch.values[Int(seeds.columns[at])] = 0 }
      start.append(row)
    }
    return (start, counts)
  }

  /// One step: expected counts under `table`, plus pseudo-counts, normalised.
  private func step(_ table: SparseRows, _ pseudo: [Float], _ scratch: inout Scratch) -> SparseRows {
    var explanation = [Float](repeating: 0, count: explained.words.count)
    for bead in nullShare.indices {
      for at in explained.starts[bead]..<explained.starts[bead + 1] {
        explanation[at] = nullShare[bead] * explainedSide.frequency[Int(explained.words[at])]
      }
    }
    for word in occurrences.indices {
      load(table, word, &scratch)
      for entry in occurrences[word] {
        for at in explained.starts[Int(entry.bead)]..<explained.starts[Int(entry.bead) + 1] {
          explanation[at] += entry.count * scratch.values[Int(explained.words[at])]
        }
      }
    }
    var result = table
    var expected = [Float](repeating: 0, count: scratch.values.count)
    for word in occurrences.indices {
      load(table, word, &scratch)
      for entry in occurrences[word] {
        for at in explained.starts[Int(entry.bead)]..<explained.starts[Int(entry.bead) + 1] {
          let column = Int(explained.words[at])
          let count = weights[Int(entry.bead)] * entry.count * explained.counts[at]
          expected[column] += count * scratch.values[column] / explanation[at]
        }
      }
      var sum: Float = 0.5
      for at in table.row(word) { sum += expected[Int(table.columns[at])] + pseudo[at] }
      result.setRow(word) { at, column in
        let value = (expected[column] + pseudo[at]) / sum
        expected[column] = 0
        return value
      }
    }
    return result
  }

  private func load(_ table: SparseRows, _ word: Int, _ scratch: inout Scratch) {
    for at in table.row(word) { scratch.values[Int(table.columns[at])] = table.values[at] }
  }

  private func finish(_ table: SparseRows, _ seeds: SparseRows, _ scratch: inout Scratch) -> SparseRows {
    var result = SparseRows()
    for word in occurrences.indices {
      var row: [(column: Int32, value: Float)] = []
      for at in table.row(word) where table.values[at] > Self.least {
        row.append((table.columns[at], table.values[at]))
      }
      for at in seeds.row(word) where !row.contains(where: { $0.column == seeds.columns[at] }) {
        row.append((seeds.columns[at], Self.unseen * seeds.values[at]))
      }
      result.append(row)
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
