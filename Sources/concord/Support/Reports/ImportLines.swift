import Foundation
import Interchange
import Termbase

/// What became of each entry of a file.
struct ImportLines {
  /// The file, what was read of it, and what the base did with that.
  let name: String, readings: [EntryReading], report: ImportReport
  /// Whether it was only tried.
  let isTrial: Bool

  /// How many entries were refused.
  var refusals: Int { readings.count { $0.refusal != nil } }

  /// A line in sum, then a line for each entry that was refused or changed; with `details`, for every one.
  func text(details: Bool) -> String {
    if report.outcome == .alreadyThere { return "already there: \(name) (nothing changed)\n" }
    var lines = [summary]
    for (reading, outcome) in outcomes {
      let words = [fate(reading, outcome, details: details)].compactMap { $0 } + reading.remarks.map(Messages.remark)
      if words.isEmpty { continue }
      lines.append("  \(place(reading)): \(words.joined(separator: "; "))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let merged = report.entries.count { if case .merged = $0 { true } else { false } }
    var parts: [String] = []
    if !report.entries.isEmpty {
      parts.append("\(report.entries.count) concepts (\(report.entries.count - merged) new, \(merged) merged)")
    }
    if report.units > 0 { parts.append("\(report.units) translation units") }
    if parts.isEmpty { parts.append("nothing") }
    if refusals > 0 { parts.append("\(refusals) refused") }
    let remarks = readings.count { !$0.remarks.isEmpty }
    if remarks > 0 { parts.append("\(remarks) with remarks") }
    let verb = report.outcome == .replaced ? "replaced" : "imported"
    return "\(isTrial ? "would be \(verb)" : verb): \(name) (\(parts.joined(separator: ", ")))"
  }

  /// Each reading with what the base did with it, in the order of the file.
  private var outcomes: [(EntryReading, EntryOutcome?)] {
    var concepts = report.entries.makeIterator()
    return readings.map { ($0, $0.concept == nil ? nil : concepts.next()) }
  }

  private func place(_ reading: EntryReading) -> String {
    reading.label.isEmpty ? "line \(reading.line)" : "line \(reading.line) (\(reading.label.prefix(60)))"
  }

  private func fate(_ reading: EntryReading, _ outcome: EntryOutcome?, details: Bool) -> String? {
    if let refusal = reading.refusal { return "refused: \(Messages.refusal(refusal))" }
    guard details else { return nil }
    switch outcome {
    case .taken(let concept): return "taken as \(concept)"
    case .merged(let concept, let newTerms): return "merged into \(concept), \(newTerms) new terms"
    case nil: return "taken"
    }
  }

  private struct Line: Encodable {
    let file: String, line: Int, entry: String, outcome: String
    let concept: String?, newTerms: Int?, reason: String?, remarks: [String]?
  }

  /// A JSON object for each entry.
  func jsonLines() throws -> String {
    if report.outcome == .alreadyThere {
      return try JSON.line(["file": name, "outcome": "alreadyThere"]) + "\n"
    }
    return try outcomes.map { reading, outcome in
      var (word, concept, new): (String, String?, Int?) = ("taken", nil, nil)
      if case .taken(let key)? = outcome { concept = key }
      if case .merged(let key, let newTerms)? = outcome { (word, concept, new) = ("merged", key, newTerms) }
      if reading.refusal != nil { word = "refused" }
      let remarks = reading.remarks.map(Messages.remark)
      return try JSON.line(
        Line(
          file: name, line: reading.line, entry: reading.label, outcome: word, concept: concept, newTerms: new,
          reason: reading.refusal.map(Messages.refusal), remarks: remarks.isEmpty ? nil : remarks)) + "\n"
    }.joined()
  }
}
