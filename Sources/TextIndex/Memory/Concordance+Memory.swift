/// A side of a bead that is like a sentence.
public struct MemoryCandidate: Sendable, Hashable {
  /// The bead's row.
  public let bead: Int64
  /// 0 for the source, 1 for the target.
  public let side: UInt8
  /// How much of the longer of the two texts agrees, 0 to 1, numbers taken for the same.
  public let likeness: Double
  /// Whether the two are the same in the form of `NormalizedText`.
  public let isSame: Bool
  /// Whether so are the texts before and after them.
  public let agreesBefore: Bool, agreesAfter: Bool
}

extension Concordance {
  /// More places than these of one stretch tell little of which sentence is like another.
  private static let manyPlaces = 64
  /// From so many places in the sentence stretches are looked up.
  private static let mostStarts = 64
  /// So many candidates are compared.
  private static let mostCompared = 160
  /// How many pieces the stretches have that are looked up in turn, until they are rare.
  private static let lengths = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32]

  /// The sides of beads most like a sentence, the likest first.
  ///
  /// From each piece on the shortest stretch that is rare is looked up in the suffix array; the units that have most of these
  /// stretches are compared piece by piece (edit distance).
  /// - Parameters:
  ///   - sentence: the sentence.
  ///   - language: the tag of its language.
  ///   - least: the least likeness, above 0.
  ///   - before: the sentence before it, where there is one; likewise `after`.
  public func candidates(
    like sentence: NormalizedText, language: String, least: Double, count: Int, before: NormalizedText? = nil,
    after: NormalizedText? = nil
  ) -> [MemoryCandidate] {
    let tokens = sentence.bytes.withUnsafeBufferPointer(MemoryTokens.init)
    if tokens.numbers.isEmpty { return [] }
    var found: [MemoryCandidate] = []
    for number in batches.indices where ConcordanceClause.isOf(language, batches[number]) {
      let batch = batches[number]
      for unit in units(in: number, sharingStretchesWith: sentence, tokens) {
        guard let likeness = Self.likeness(tokens, batch, unit, least: least) else { continue }
        found.append(
          MemoryCandidate(
            bead: batch.bead(of: unit), side: batch.side(of: unit), likeness: likeness,
            isSame: batch.text[batch.range(of: unit)].elementsEqual(sentence.bytes),
            agreesBefore: Self.agrees(before, batch, unit - 1, besides: unit),
            agreesAfter: Self.agrees(after, batch, unit + 1, besides: unit)))
      }
    }
    found.sort(by: Self.isBetter)
    return Array(found.prefix(count))
  }

  private static func isBetter(_ left: MemoryCandidate, _ right: MemoryCandidate) -> Bool {
    func rank(_ candidate: MemoryCandidate) -> Double {
      candidate.likeness + (candidate.isSame ? 1 : 0) + (candidate.agreesBefore ? 0.2 : 0)
        + (candidate.agreesAfter ? 0.1 : 0)
    }
    let (a, b) = (rank(left), rank(right))
    // What came last is the likeliest to be how it is said now.
    return a != b ? a > b : (left.bead, left.side) > (right.bead, right.side)
  }

  /// Whether the unit beside one, of the same pair, is a sentence.
  private static func agrees(_ sentence: NormalizedText?, _ batch: TextBatch, _ unit: Int, besides other: Int) -> Bool {
    guard let sentence, unit >= 0, unit < batch.unitCount, batch.pairNumber(of: unit) == batch.pairNumber(of: other)
    else { return false }
    return batch.text[batch.range(of: unit)].elementsEqual(sentence.bytes)
  }

  private static func likeness(_ tokens: MemoryTokens, _ batch: TextBatch, _ unit: Int, least: Double) -> Double? {
    let other = MemoryTokens(UnsafeBufferPointer(rebasing: batch.text[batch.range(of: unit)]))
    let longest = max(tokens.numbers.count, other.numbers.count)
    let limit = Int((1 - least) * Double(longest) + 1e-9)
    guard let distance = EditDistance.between(tokens.numbers, other.numbers, atMost: limit) else { return nil }
    return 1 - Double(distance) / Double(longest)
  }

  /// The units of a batch that share most stretches with a sentence, best first.
  private func units(in number: Int, sharingStretchesWith sentence: NormalizedText, _ tokens: MemoryTokens) -> [Int] {
    let batch = batches[number]
    let count = tokens.numbers.count
    let step = (count + Self.mostStarts - 1) / Self.mostStarts
    var votes: [UInt32] = []
    for first in stride(from: 0, to: count, by: step) {
      var range = 0..<batch.suffixCount
      for length in Self.lengths where first + length <= count || length == 1 {
        let phrase = sentence.bytes[tokens.starts[first]..<tokens.starts[min(count, first + length)]]
        let inner = batch.ranks(of: Array(phrase), within: range)
        if inner.isEmpty { break }
        range = inner
        if range.count <= Self.manyPlaces { break }
      }
      if range.count == batch.suffixCount { continue }
      for rank in range.prefix(Self.manyPlaces) {
        let unit = batch.suffixUnits[rank]
        if counts(Int(unit), in: number) { votes.append(unit) }
      }
    }
    votes.sort()
    var tally: [(unit: UInt32, votes: Int)] = []
    for unit in votes {
      if tally.last?.unit == unit { tally[tally.count - 1].votes += 1 } else { tally.append((unit, 1)) }
    }
    tally.sort { ($1.votes, $1.unit) < ($0.votes, $0.unit) }
    return tally.prefix(Self.mostCompared).map { Int($0.unit) }
  }
}
