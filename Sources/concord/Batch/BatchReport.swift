import Alignment
import Termbase

/// What a run of `concord add` did, for people and programs.
struct BatchReport: Encodable {
  /// Files by what became of them: `added`, `replaced`, `already-there`, `moved`, `not-there`, `removed`, `failed`, `left-out`.
  var files: [String: Int] = [:]
  /// Additions of two documents, and of one.
  var pairs = 0, single = 0
  /// Sentences and beads that were stored.
  var sentences = 0, beads = 0
  /// Beads by kind, `1-1`.
  var beadsByKind: [String: Int] = [:]
  /// How many beads have a confidence in each tenth, from 0 to 1.
  var confidence = [Int](repeating: 0, count: 10)
  /// Names that are new, that have another standing, and that others stand beside.
  var terms = TermChanges()
  /// What the linter finds in the texts that were stored, by rule, the gravest first.
  var findings: [FindingCount] = []
  /// What failed, in words.
  var failures: [String] = []

  /// Counts files.
  mutating func count(_ outcome: String, _ number: Int = 1) { if number > 0 { files[outcome, default: 0] += number } }

  /// Counts what was stored.
  mutating func count(_ item: PreparedItem, _ reports: [AddReport]) {
    for report in reports where report.outcome != .alreadyThere {
      sentences += report.sentences
      if report.documents.count == 2 { pairs += 1 } else { single += 1 }
    }
    if reports.contains(where: { $0.outcome != .alreadyThere }) {
      findings = FindingCount.merged(findings + item.findings)
    }
    guard case .joined(let pair, _) = item.texts, reports.first?.outcome != .alreadyThere else { return }
    beads += pair.beads.count
    for bead in pair.beads {
      beadsByKind[bead.type, default: 0] += 1
      confidence[max(0, min(9, Int(bead.confidence * 10)))] += 1
    }
  }
}
