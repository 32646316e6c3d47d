import Foundation
import Termbase

/// What is in a base, for people.
enum StatsReport {
  /// A line a figure.
  static func text(_ stats: TermbaseStats) -> String {
    let rows: [(String, Int, [String: Int])] = [
      ("documents", stats.documents, stats.documentsByLanguage), ("pairs", stats.pairs, [:]),
      ("sentences", stats.sentences, stats.sentencesByLanguage), ("beads", stats.beads, [:]),
      ("concepts", stats.concepts, stats.conceptsByKind), ("terms", stats.terms, stats.termsByLanguage),
      ("evidence", stats.evidence, [:]), ("ledger entries", stats.ledger, [:]), ("kB on disk", stats.bytes / 1000, [:]),
    ]
    return rows.map { name, count, parts in
      let detail = parts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      let label = name.padding(toLength: 16, withPad: " ", startingAt: 0)
      let number = String(repeating: " ", count: max(0, 8 - String(count).count)) + String(count)
      return label + number + (detail.isEmpty ? "" : "   (\(detail))") + "\n"
    }.joined()
  }
}
