import Foundation

/// Beads for people: a line with the type and how sure the aligner is, then each side's sentences under its language.
public struct TextBeadWriter: BeadWriter {
  /// Whether the reasons stand under each bead.
  public let explain: Bool
  /// Below this confidence a bead is marked with a question mark.
  public static let doubtful = 0.6

  /// A writer.
  public init(explain: Bool = false) { self.explain = explain }

  /// One paragraph a bead.
  public func write(_ beads: [Bead], _ sides: BeadSides) -> String {
    beads.map { bead in
      var lines = ["── \(bead.type)  \(percent(bead.confidence))\(bead.moved ? "  moved" : "")"]
      lines += sides.sourceSentences[bead.source].map { "\(sides.source.tag)  \(oneLine($0))" }
      lines += sides.targetSentences[bead.target].map { "\(sides.target.tag)  \(oneLine($0))" }
      if explain { lines.append("    " + reasons(bead)) }
      return lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  private func percent(_ confidence: Double) -> String {
    "\(Int((confidence * 100).rounded())) %" + (confidence < Self.doubtful ? " ?" : "")
  }

  private func reasons(_ bead: Bead) -> String {
    bead.reasons.map { reason in
      let value = reason.value.isEmpty ? "" : " \(reason.value)"
      return "\(reason.kind)\(value) \(String(format: "%+.1f", reason.weight))"
    }.joined(separator: " · ")
  }

  private func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }
}
