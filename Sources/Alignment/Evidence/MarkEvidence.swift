import Foundation

/// What the edges of sentences say of a bead: where a bead ends, both sides usually end alike (both close a quotation,
/// both ask), and a quotation that one side closes and the other leaves open was cut in the wrong place.
///
/// Texts differ in their marks (a translation may drop all quotation marks, or put “said X” behind them), so what a
/// pair of edges counts is learnt from the document: the log of how much more often the two meet at a bead's edge than
/// sentences with them would by chance. Before anything is known most edges are alike.
struct MarkEvidence {
  /// One feature of a sentence's edge with what its values count.
  private struct Feature {
    let source: [UInt8]
    let target: [UInt8]
    let size: Int
    /// For each pair of values at a bead's edge.
    let pairs: [Double]
    /// What the sentences inside a bead count, summed from the start; one more than sentences.
    let sourceInside: [Double]
    let targetInside: [Double]
  }

  private let endings: Feature
  private let closings: Feature
  private let openings: Feature

  /// The share of edges that are alike where the marks of both texts allow it, before anything is known: marks of
  /// emphasis are changed more freely than quotation marks, which come in pairs.
  private static let alikeEndings = 0.2
  private static let alikeQuotations = 0.8
  /// How many beads that counts for.
  private static let strength = 20.0

  /// From beads, each by its probability; without any, what is known before.
  init(_ source: EdgeMarks, _ target: EdgeMarks, beads: [Lesson]) {
    let linked = beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    endings = Self.learn(
      source.endings, target.endings, size: EdgeMarks.Ending.allCases.count, alike: Self.alikeEndings, linked
    ) { $0.upperBound - 1 }
    closings = Self.learn(source.closings, target.closings, size: 2, alike: Self.alikeQuotations, linked) {
      $0.upperBound - 1
    }
    openings = Self.learn(source.openings, target.openings, size: 2, alike: Self.alikeQuotations, linked) {
      $0.lowerBound
    }
  }

  private static func learn(
    _ source: [UInt8], _ target: [UInt8], size: Int, alike: Double, _ beads: [Lesson],
    edge: (Range<Int>) -> Int
  ) -> Feature {
    let left = shares(source, size)
    let right = shares(target, size)
    var pairs = [Double](repeating: 0, count: size * size)
    var sourceInside = [Double](repeating: 0, count: size)
    var targetInside = [Double](repeating: 0, count: size)
    var total = 0.0
    for bead in beads {
      let weight = Double(bead.weight)
      let p = edge(bead.source)
      let q = edge(bead.target)
      pairs[Int(source[p]) * size + Int(target[q])] += weight
      total += weight
      for sentence in bead.source where sentence != p { sourceInside[Int(source[sentence])] += weight }
      for sentence in bead.target where sentence != q { targetInside[Int(target[sentence])] += weight }
    }
    let common = zip(left, right).map { min($0, $1) }
    let rest = max(1e-9, 1 - common.reduce(0, +))
    for x in 0..<size {
      for y in 0..<size {
        let chance = left[x] * right[y]
        let coupled = x == y ? common[x] : (left[x] - common[x]) * (right[y] - common[y]) / rest
        let prior = alike * coupled + (1 - alike) * chance
        pairs[x * size + y] = log((pairs[x * size + y] + strength * prior) / (total + strength) / chance)
      }
    }
    return Feature(
      source: source, target: target, size: size, pairs: pairs,
      sourceInside: sums(source, inside(sourceInside, left)), targetInside: sums(target, inside(targetInside, right)))
  }

  /// How often each value occurs, none of them never.
  private static func shares(_ values: [UInt8], _ size: Int) -> [Double] {
    var counts = [Double](repeating: 1, count: size)
    for value in values { counts[Int(value)] += 1 }
    let total = counts.reduce(0, +)
    return counts.map { $0 / total }
  }

  /// What a sentence inside a bead counts by its value.
  private static func inside(_ counts: [Double], _ shares: [Double]) -> [Double] {
    let total = counts.reduce(0, +)
    return zip(counts, shares).map { log(($0 + strength * $1) / (total + strength) / $1) }
  }

  private static func sums(_ values: [UInt8], _ weights: [Double]) -> [Double] {
    var sums = [0.0]
    for value in values { sums.append(sums[sums.count - 1] + weights[Int(value)]) }
    return sums
  }

  /// The evidence for a bead with sentences on both sides.
  @inline(__always)
  func score(_ p: Range<Int>, _ q: Range<Int>) -> Double {
    ends(endings, p, q) + ends(closings, p, q) + starts(openings, p, q)
  }

  @inline(__always)
  private func ends(_ feature: Feature, _ p: Range<Int>, _ q: Range<Int>) -> Double {
    let i = p.upperBound - 1
    let j = q.upperBound - 1
    return feature.pairs[Int(feature.source[i]) * feature.size + Int(feature.target[j])]
      + feature.sourceInside[i] - feature.sourceInside[p.lowerBound]
      + feature.targetInside[j] - feature.targetInside[q.lowerBound]
  }

  @inline(__always)
  private func starts(_ feature: Feature, _ p: Range<Int>, _ q: Range<Int>) -> Double {
    let i = p.lowerBound
    let j = q.lowerBound
    return feature.pairs[Int(feature.source[i]) * feature.size + Int(feature.target[j])]
      + feature.sourceInside[p.upperBound] - feature.sourceInside[i + 1]
      + feature.targetInside[q.upperBound] - feature.targetInside[j + 1]
  }
}
