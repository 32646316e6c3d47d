import Foundation

/// Beads for people: a line with the type and how sure the aligner is (a question mark below 60 %), then each side's
/// sentences under its language.
public struct TextBeadWriter: BeadWriter {
  /// Whether the reasons stand under each bead.
  public let explain: Bool

  /// A writer.
  public init(explain: Bool = false) { self.explain = explain }

  /// One paragraph a bead.
  public func write(_ beads: [Bead], _ sides: BeadSides) -> String {
    beads.map { bead in
      var lines = ["── \(bead.type)  \(percent(bead.confidence))\(bead.moved ? "  moved" : "")"]
      lines += sides.sourceSentences[bead.source].map { "\(sides.source.tag)  \(oneLine($0))" }
      lines += sides.targetSentences[bead.target].map { "\(sides.target.tag)  \(oneLine($0))" }
      if explain { lines += ReasonWords.lines(bead.reasons).map { "    " + $0 } }
      return lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  private func percent(_ confidence: Double) -> String {
    "\(Int((confidence * 100).rounded())) %" + (confidence < Certainty.doubtfulBelow ? " ?" : "")
  }

  private func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }
}
