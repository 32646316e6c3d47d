import Foundation

/// Line numbers from 0, as other aligners print them: `[0]:[0, 1]:0.97`, in the order the files were given.
public struct IndexBeadWriter: BeadWriter {
  /// The format has no options.
  public init() {}

  /// One bead a line.
  public func write(_ beads: [Bead], _ sides: BeadSides) -> String {
    beads.map { bead in
      let (first, second) = sides.swapped ? (bead.target, bead.source) : (bead.source, bead.target)
      return "\(list(first)):\(list(second)):\(String(format: "%.4f", bead.confidence))\n"
    }.joined()
  }

  private func list(_ range: Range<Int>) -> String { "[" + range.map(String.init).joined(separator: ", ") + "]" }
}
