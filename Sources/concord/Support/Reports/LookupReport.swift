import Foundation
import Termbase
import Terminology

/// A look-up for people: a concept a paragraph, names by language, then the ledger and a sentence that shows it.
enum LookupReport {
  /// The hits, best first.
  static func text(_ result: LookupResult) -> String {
    var blocks = result.hits.map(hit)
    if result.total > result.hits.count { blocks.append("… and \(result.total - result.hits.count) more (--limit)\n") }
    return blocks.joined(separator: "\n")
  }

  private static func hit(_ hit: LookupHit) -> String {
    var lines: [String] = []
    let match = hit.match == .exact ? "" : "   (\(hit.match.rawValue) match: \(hit.matched))"
    lines.append("\(hit.kind.rawValue)\(match)")
    for language in hit.terms.keys.sorted(by: order) {
      lines.append("  \(label(language)) \(names(of: hit, in: language))")
    }
    if let name = hit.name { lines.append("  then  \(name)") }
    for entry in hit.ledger {
      lines.append("  \(entry.date ?? "no date"): \(entry.number) was \(entry.former) — \(entry.document)")
    }
    for conflict in hit.conflicts {
      lines.append("  ! \(conflict.subject) stands with \(conflict.values.joined(separator: " and with "))")
    }
    for evidence in hit.evidence {
      lines.append("  · \(evidence.sentence.replacing("\n", with: " ")) — \(evidence.document)")
    }
    if hit.evidenceCount > hit.evidence.count {
      lines.append("  · … in all \(hit.evidenceCount) sentences")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Names with their standing, where it is not the usual one.
  private static func names(of hit: LookupHit, in language: String) -> String {
    hit.details.filter { $0.language == language }.map { term in
      term.status == .preferred ? term.text : "\(term.text) [\(term.status.rawValue)]"
    }.joined(separator: "; ")
  }

  private static func label(_ language: String) -> String {
    (language == "mul" ? "all" : language).padding(toLength: 5, withPad: " ", startingAt: 0)
  }

  /// Names that are the same in all languages first, then by tag.
  private static func order(_ left: String, _ right: String) -> Bool {
    (left == "mul" ? "" : left) < (right == "mul" ? "" : right)
  }
}
