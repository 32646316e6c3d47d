import Termbase
import Terminology

/// Decisions for people.
enum DecisionWords {
  /// What an edit did, a line a decision.
  static func text(_ report: EditReport, isTrial: Bool) -> String {
    if report.decisions.isEmpty { return "nothing changed: \(report.concept) (it is so already)\n" }
    let lines =
      ["\(isTrial ? "would be edited" : "edited"): \(report.concept)"] + report.decisions.map { "  " + fact($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A decision with its day and who made it: `2026-03-14 M. Li: 焦点小组 (zh) is deprecated`.
  static func line(_ decision: Decision) -> String {
    let file = decision.file.map { " (\($0))" } ?? ""
    return "\(decision.date) \(decision.author): \(fact(decision))\(file)"
  }

  private static func fact(_ decision: Decision) -> String {
    let name = (decision.name ?? "") + (decision.language.map { $0 == "mul" ? "" : " (\($0))" } ?? "")
    let value = decision.value ?? ""
    return switch decision.action {
    case .status: "\(name) is \(value)"
    case .merge: "\(value) is the same concept"
    case .split: "\(name) went to \(value)"
    case .take: "\(name) came from \(value)"
    case .note: name.isEmpty ? "note: \(value)" : "note on \(name): \(value)"
    case .subject: "subject: \(value)"
    }
  }
}
