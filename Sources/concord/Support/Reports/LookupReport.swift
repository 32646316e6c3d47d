import Foundation
import Languages
import Termbase
import Terminology

/// A look-up for people: a concept a paragraph, names by language, then the ledger and a sentence that shows it.
enum LookupReport {
  /// The hits, best first.
  /// - Parameter day: the day that was asked for (ISO 8601), if any.
  static func text(_ result: LookupResult, asOf day: String? = nil) -> String {
    var blocks = result.hits.map { hit($0, day) }
    if result.total > result.hits.count { blocks.append("… and \(result.total - result.hits.count) more (--limit)\n") }
    return blocks.joined(separator: "\n")
  }

  private static func hit(_ hit: LookupHit, _ day: String?) -> String {
    var lines: [String] = []
    let match = hit.match == .exact ? "" : "   (\(hit.match.rawValue) match: \(hit.matched))"
    lines.append("\(hit.kind.rawValue)\(match)")
    for language in hit.terms.keys.sorted(by: order) {
      let names = names(of: hit, in: language)
      if !names.isEmpty { lines.append("  \(label(language)) \(names)") }
    }
    if let day, hit.kind == .recommendation { lines.append("  " + standing(hit, day)) }
    lines += ledger(hit.ledger)
    for conflict in hit.conflicts {
      lines.append("  ! \(conflict.subject) stands with \(conflict.values.joined(separator: " and with "))")
    }
    lines += hit.decisions.map { "  decided " + DecisionWords.line($0) }
    for evidence in hit.evidence {
      lines.append("  · \(evidence.sentence.replacing("\n", with: " ")) — \(evidence.document)")
    }
    if hit.evidenceCount > hit.evidence.count {
      lines.append("  · … in all \(hit.evidenceCount) sentences")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a Recommendation was called on a day, in a sentence.
  private static func standing(_ hit: LookupHit, _ day: String) -> String {
    guard let name = hit.name else { return "What its name was on \(day) is not known: no entry of the base is dated." }
    if hit.ledger.isEmpty {
      return "On \(day) no document of the base had given it a number yet; later ones say that it was \(name) before."
    }
    return "On \(day) its name was \(name)."
  }

  /// One line for what several documents of a day say, the language versions of a circular among them.
  private static func ledger(_ entries: [LookupLedgerEntry]) -> [String] {
    var lines: [(fact: String, documents: [String])] = []
    for entry in entries {
      let fact = "\(entry.date ?? "no date"): \(entry.number) was \(entry.former)"
      let known = lines.firstIndex { $0.fact == fact }
      if let known, !lines[known].documents.contains(entry.document) { lines[known].documents.append(entry.document) }
      if known == nil { lines.append((fact, [entry.document])) }
    }
    return lines.map { "  \($0.fact) — \($0.documents.joined(separator: ", "))" }
  }

  /// Names with their standing, where it is not the usual one.
  private static func names(of hit: LookupHit, in language: String) -> String {
    let shared = hit.terms["mul"] ?? []
    let terms = hit.details.filter { $0.language == language && (language == "mul" || !shared.contains($0.text)) }
    return distinct(terms).map { term in
      term.status == .preferred ? term.text : "\(term.text) [\(term.status.rawValue)]"
    }.joined(separator: "; ")
  }

  /// Without what differs from a name before it in capitals or a plural's ending alone; the JSON has all.
  private static func distinct(_ terms: [LookupTerm]) -> [LookupTerm] {
    var seen = Set<String>()
    return terms.filter { seen.insert(EnglishPlural.singular($0.text.lowercased())).inserted }
  }

  private static func label(_ language: String) -> String {
    (language == "mul" ? "all" : language).padding(toLength: 5, withPad: " ", startingAt: 0)
  }

  /// Names that are the same in all languages first, then by tag.
  private static func order(_ left: String, _ right: String) -> Bool {
    (left == "mul" ? "" : left) < (right == "mul" ? "" : right)
  }
}
