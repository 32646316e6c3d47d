import Foundation

/// How well the words of each sentence of one side are explained by runs of sentences of the other.
///
/// `value(j, last: s, count: a)` is the sum over the words y of sentence j of ln(f + (1 − f)·Σ t(y|x) / (p(y)·|X|)), X the
/// words of the a sentences that end with s and f the floor. It is computed once for every sentence and run that a bead
/// has, so that a bead's score is a sum of a few entries.
struct SpanTable {
  /// What an entry holds that no bead asks for.
  private static let none: Float = -1e6

  private let longest: Int
  private let runs: RunLengths
  private var values: [Float]
  /// For each clause and each sentence within its reach, the clause's part of the entry for that sentence alone.
  private let clauseValues: [Float]
  private let clauseOffsets: [Int]

  /// The part of a clause, by its number on the whole side, in its sentence's entry for the one sentence `other`.
  @inline(__always)
  func clauseValue(_ clause: Int, _ sentence: Int, _ other: Int) -> Float {
    clauseValues[clauseOffsets[clause] + other - runs.reach[sentence].lowerBound]
  }

  /// Whether the two sentences are within reach of each other.
  func reaches(_ sentence: Int, _ other: Int) -> Bool { runs.reach[sentence].contains(other) }

  /// The entry of sentence `sentence` for the run of `count` sentences that ends with `last`.
  @inline(__always)
  func value(_ sentence: Int, last: Int, count: Int) -> Float {
    values[(runs.offsets[sentence] + last - runs.reach[sentence].lowerBound) * longest + count - 1]
  }

  /// - Parameters:
  ///   - given: the side that explains (x).
  ///   - explained: the side whose words are explained (y).
  ///   - ratios: for each x, t(y|x) / p(y).
  ///   - runs: for each sentence of `explained` the sentences of `given` within reach, with the runs that end there.
  ///   - longest: the longest run.
  ///   - weight: what the sum is multiplied with.
  init(
    given: TextSide, explained: TextSide, ratios: SparseRows, runs: RunLengths, longest: Int, floor: Double,
    weight: Double
  ) {
    self.longest = longest
    self.runs = runs
    let clauseOffsets = Self.clauseOffsets(explained, runs.reach)
    self.clauseOffsets = clauseOffsets
    var clauseValues = [Float](repeating: 0, count: clauseOffsets[clauseOffsets.count - 1])
    var values = [Float](repeating: Self.none, count: runs.lengths.count * longest)
    let gains = SentenceGains(given: given, explained: explained, ratios: ratios, reach: runs.reach)
    let words = RunWords(given: given, floor: floor, weight: weight)
    var sums = [Float](repeating: 0, count: gains.widest)
    sums.withUnsafeMutableBufferPointer { sums in
      for sentence in runs.reach.indices {
        let size = explained.starts[sentence + 1] - explained.starts[sentence]
        let clauses = explained.clausesBefore[sentence]..<explained.clausesBefore[sentence + 1]
        for (row, last) in runs.reach[sentence].enumerated() {
          for word in 0..<size { sums[word] = 0 }
          let at = runs.offsets[sentence] + row
          for length in 1...min(row + 1, Int(runs.lengths[at])) {
            gains.add(sentence, row - length + 1, to: sums, size)
            let entry = words.entry(sums, 0..<size, last: last, length: length)
            values[at * longest + length - 1] = Float(entry)
            if length > 1 { continue }
            for clause in clauses {
              let from = explained.clauseStarts[clause] - explained.starts[sentence]
              let to =
                clause + 1 < clauses.upperBound
                ? explained.clauseStarts[clause + 1] - explained.starts[sentence] : size
              clauseValues[clauseOffsets[clause] + row] = Float(
                clauses.count == 1 ? entry : words.entry(sums, from..<to, last: last, length: 1))
            }
          }
        }
      }
    }
    self.values = values
    self.clauseValues = clauseValues
  }

  private static func clauseOffsets(_ side: TextSide, _ reach: [Range<Int>]) -> [Int] {
    var offsets = [0]
    offsets.reserveCapacity(side.clauseStarts.count + 1)
    for (sentence, range) in reach.enumerated() {
      for _ in side.clausesBefore[sentence]..<side.clausesBefore[sentence + 1] {
        offsets.append(offsets[offsets.count - 1] + range.count)
      }
    }
    return offsets
  }

  /// Adds `evidence(run)` to every entry of a sentence.
  mutating func add(to sentence: Int, _ evidence: (_ run: Range<Int>) -> Double) {
    for (row, last) in runs.reach[sentence].enumerated() {
      let at = runs.offsets[sentence] + row
      for length in 1...min(row + 1, Int(runs.lengths[at])) {
        values[at * longest + length - 1] += Float(evidence(last + 1 - length..<last + 1))
      }
    }
  }
}

/// Turns what a run's words give the words of a sentence into an entry.
private struct RunWords {
  let given: TextSide
  let floor: Double
  let weight: Double

  /// weight · Σ ln(floor + (1 − floor) · sum / words of the run), over some words of a sentence.
  @inline(__always)
  func entry(_ sums: UnsafeMutableBufferPointer<Float>, _ range: Range<Int>, last: Int, length: Int) -> Double {
    let words = max(1, given.starts[last + 1] - given.starts[last + 1 - length])
    let scale = (1 - floor) / Double(words)
    // One logarithm for up to 32 words.
    var total = 0.0
    var at = range.lowerBound
    while at < range.upperBound {
      let end = min(range.upperBound, at + 32)
      var product = 1.0
      while at < end {
        product *= sums[at] < 0 ? 1 : floor + scale * Double(sums[at])
        at += 1
      }
      total += log(product)
    }
    return weight * total
  }
}

/// For each word of a sentence, what each sentence within reach gives it: Σ t(y|x) / p(y) over that sentence's words x.
private struct SentenceGains {
  private let offsets: [Int]
  private let values: [Float]
  /// The most words of a sentence.
  let widest: Int

  init(given: TextSide, explained: TextSide, ratios: SparseRows, reach: [Range<Int>]) {
    var offsets = [0]
    offsets.reserveCapacity(reach.count + 1)
    var widest = 0
    for (sentence, range) in reach.enumerated() {
      let size = explained.starts[sentence + 1] - explained.starts[sentence]
      offsets.append(offsets[sentence] + size * range.count)
      widest = max(widest, size)
    }
    let back = reach.transposed(count: given.count)
    // A word that nothing translates says nothing: it is marked, and left out of the product.
    var dense = [Float](repeating: -.infinity, count: explained.vocabulary.words.count)
    for column in ratios.columns { dense[Int(column)] = 0 }
    values = [Float](unsafeUninitializedCapacity: offsets[reach.count]) { buffer, count in
      dense.withUnsafeMutableBufferPointer { dense in
        for sentence in 0..<given.count where !back[sentence].isEmpty {
          let words = given.starts[sentence]..<given.starts[sentence + 1]
          for word in words { ratios.forEach(in: Int(given.tokens[word])) { dense[Int($0)] += $1 } }
          for other in back[sentence] where reach[other].contains(sentence) {
            let tokens = explained.starts[other]..<explained.starts[other + 1]
            var at = offsets[other] + (sentence - reach[other].lowerBound) * tokens.count
            for token in tokens {
              buffer[at] = dense[Int(explained.tokens[token])]
              at += 1
            }
          }
          for word in words { ratios.forEach(in: Int(given.tokens[word])) { column, _ in dense[Int(column)] = 0 } }
        }
      }
      count = offsets[reach.count]
    }
    self.offsets = offsets
    self.widest = widest
  }

  /// Adds the gains of `sentence` from the sentence at `row` of its reach.
  @inline(__always)
  func add(_ sentence: Int, _ row: Int, to sums: UnsafeMutableBufferPointer<Float>, _ size: Int) {
    let start = offsets[sentence] + row * size
    values.withUnsafeBufferPointer { values in
      for word in 0..<size { sums[word] += values[start + word] }
    }
  }
}
