import Foundation

/// How well two lengths go together: Gale and Church's (1993) probability of a difference at least as large, with the
/// document's own ratio of characters.
struct LengthModel {
  /// Characters of the second language for one of the first.
  let ratio: Double
  private let variance: Double

  /// A model for two texts of the given lengths.
  init(sourceLength: Double, targetLength: Double, variance: Double) {
    ratio = sourceLength > 0 && targetLength > 0 ? targetLength / sourceLength : 1
    self.variance = variance
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
