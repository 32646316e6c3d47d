import Foundation

/// How well two lengths go together: Gale and Church's (1993) probability of a difference at least as large, with the
/// document's own ratio of characters.
struct LengthModel {
  /// Characters of the second language for one of the first.
  let ratio: Double
  private let variance: Double

  /// A model with a ratio that is known.
  init(ratio: Double, variance: Double) {
    self.ratio = ratio
    self.variance = variance
  }

  /// A model before any path is known: the ratio of the whole texts, unless the sentences that surely belong together
  /// say something else; then one side has long stretches that the other lacks. Where none surely do, and one side has
  /// many times as many sentences, the ratio is that of a mean sentence to a mean sentence.
  init(_ source: TextSide, _ target: TextSide, links: [CoarsePath.Link], variance: Double) {
    let whole = Self.ratio(source.length, target.length)
    if links.count >= 4 {
      let linked = Self.ratio(
        links.reduce(0) { $0 + source.length(of: $1.source..<$1.source + 1) },
        links.reduce(0) { $0 + target.length(of: $1.target..<$1.target + 1) })
      ratio = abs(log(whole / linked)) > Self.tolerance ? linked : whole
    } else {
      let sentences = Double(source.count) / Double(target.count)
      ratio = abs(log(sentences)) > Self.unequal ? whole * sentences : whole
    }
    self.variance = variance
  }

  /// A model from a path: only beads with sentences on both sides count.
  init(_ source: TextSide, _ target: TextSide, beads: [Lesson], variance: Double) {
    let linked = beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    ratio = Self.ratio(
      linked.reduce(0) { $0 + source.length(of: $1.source) }, linked.reduce(0) { $0 + target.length(of: $1.target) })
    self.variance = variance
  }

  /// How far, in nats, the whole texts' ratio may be from that of linked sentences: one that is divided is linked to
  /// only a part of its translation.
  private static let tolerance = 0.5
  /// How far, in nats, the numbers of sentences may differ before the whole texts cannot be translations.
  private static let unequal = 1.1

  private static func ratio(_ source: Double, _ target: Double) -> Double {
    source > 0 && target > 0 ? target / source : 1
  }

  /// The log probability, 0 for lengths in the document's ratio, no less than ln 1e-9.
  func score(_ source: Double, _ target: Double) -> Double {
    let expected = source * ratio
    let spread = (max((expected + target) / 2, 1) * variance).squareRoot()
    return Self.logTail(abs(target - expected) / spread)
  }

  /// ln erfc(z / √2), from a table with steps of 1/32, because the search asks it for every bead.
  private static func logTail(_ z: Double) -> Double {
    let at = z * 32
    guard at < Double(table.count - 1) else { return table[table.count - 1] }
    let below = Int(at)
    return table[below] + (table[below + 1] - table[below]) * (at - Double(below))
  }

  private static let table: [Double] = (0...200).map { log(max(erfc(Double($0) / 32 / 2.0.squareRoot()), 1e-9)) }
}
