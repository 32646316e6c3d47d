import Foundation
import Languages
import Termbase
import Terminology

/// A look-up for people: a concept a paragraph, names by language, then the ledger and a sentence that shows it.
enum LookupReport {
  /// The hits, best first.
  /// - Parameter day: the day that was asked for (ISO 8601), if any.
  static func text(_ result: FromBases<LookupHit>, asOf day: String? = nil) -> String {
    var blocks = result.hits.map { hit($0.found, day, in: $0.base) }
    if result.total > result.hits.count { blocks.append("… and \(result.total - result.hits.count) more (--limit)\n") }
    return blocks.joined(separator: "\n")
  }

  private static func hit(_ hit: LookupHit, _ day: String?, in base: String?) -> String {
    var lines: [String] = []
    let match = hit.match == .exact ? "" : "   (\(hit.match.rawValue) match: \(hit.matched))"
    lines.append("\(hit.kind.rawValue)\(match)\(base.map { "   in \($0)" } ?? "")")
    for language in hit.terms.keys.sorted(by: order) {
      let names = names(of: hit, in: language)
      if !names.isEmpty { lines.append("  \(label(language)) \(names)") }
    }
    if let day, hit.kind == .recommendation { lines.append("  " + standing(hit, day)) }
    lines += history(hit)
    lines += hit.decisions.map { "  decided " + DecisionWords.line($0) }
    for evidence in hit.evidence {
      lines.append("  · \(evidence.sentence.replacing("\n", with: " ")) — \(evidence.document)")
    }
    if hit.evidenceCount > hit.evidence.count {
      lines.append("  · … in all \(hit.evidenceCount) sentences")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The history of names, and what contradicts itself in it.
  static func history(_ hit: LookupHit) -> [String] {
    steps(hit)
      + hit.conflicts.map { "  ! \($0.subject) stands with \($0.values.joined(separator: " and with "))" }
      + hit.statusConflicts.map { conflict in
        let facts = conflict.entries.map { "\($0.date ?? "no date") \(fact($0)) (\($0.document))" }
        return "  ! contradiction: \(facts.joined(separator: "; "))"
      }
  }

  /// What a Recommendation was called on a day and where it stood, in a sentence or two.
  private static func standing(_ hit: LookupHit, _ day: String) -> String {
    guard let name = hit.name else { return "What its name was on \(day) is not known: no entry of the base is dated." }
    if hit.ledger.isEmpty {
      return "On \(day) no document of the base had given it a number yet; later ones say that it was \(name) before."
    }
    let standing = hit.recommendationStatus.map { " It \(words($0, isPast: true))." } ?? ""
    return "On \(day) its name was \(name).\(standing)"
  }

  /// One line for what several documents of a day say, the language versions of a circular among them; names and standings in
  /// the order of their days.
  private static func steps(_ hit: LookupHit) -> [String] {
    let names = hit.ledger.map { (date: $0.date, fact: "\($0.number) was \($0.former)", document: $0.document) }
    let standings = hit.statuses.map { (date: $0.date, fact: fact($0), document: $0.document) }
    var lines: [(date: String?, fact: String, documents: [String])] = []
    for step in names + standings {
      let known = lines.firstIndex { $0.date == step.date && $0.fact == step.fact }
      if let known, !lines[known].documents.contains(step.document) { lines[known].documents.append(step.document) }
      if known == nil { lines.append((step.date, step.fact, [step.document])) }
    }
    let order = lines.indices.sorted { left, right in
      let (one, other) = (lines[left].date ?? "~", lines[right].date ?? "~")
      return one == other ? left < right : one < other
    }
    return order.map { index in
      "  \(lines[index].date ?? "no date"): \(lines[index].fact) — \(lines[index].documents.joined(separator: ", "))"
    }
  }

  private static func fact(_ step: LookupStatus) -> String {
    let other =
      switch step.status {
      case .renumbered: step.other.map { " as \($0)" } ?? ""
      default: step.other.map { " by \($0)" } ?? ""
      }
    return "\(step.name) \(words(step.status, isPast: false))\(other)"
  }

  private static func words(_ status: RecommendationStatus, isPast: Bool) -> String {
    switch status {
    case .workItem: isPast ? "was a work item" : "is a work item"
    case .underConsultation: isPast ? "was under consultation" : "under consultation"
    default: isPast ? "had been \(status.rawValue)" : status.rawValue
    }
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
