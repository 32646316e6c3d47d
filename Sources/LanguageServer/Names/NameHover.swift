import Languages
import Terminology

/// What a hover shows of a concept, in Markdown: its names by language with their standing, and the history of its names.
enum NameHover {
  static func text(_ concept: Concept) -> String {
    let languages = Set(concept.terms.map { $0.language?.tag ?? "" }).sorted()
    var lines = ["*\(concept.kind.rawValue)*", ""]
    for language in languages {
      let terms = concept.terms.filter { ($0.language?.tag ?? "") == language }.map(term)
      lines.append("- \(language.isEmpty ? "all" : language): \(terms.joined(separator: "; "))")
    }
    if !concept.ledger.isEmpty { lines.append("") }
    for entry in concept.ledger {
      let date = entry.date.map { "\($0): " } ?? ""
      lines.append("- \(date)\(escaped(entry.number)) was \(escaped(entry.former))")
    }
    if let status = concept.statuses.last {
      lines += ["", "\(status.date.map { "\($0): " } ?? "")\(status.status.rawValue)"]
    }
    return lines.joined(separator: "\n")
  }

  private static func term(_ term: Term) -> String {
    term.status == .preferred ? "**\(escaped(term.text))**" : "\(escaped(term.text)) (\(term.status.rawValue))"
  }

  /// Without meaning for Markdown.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { "\\`*_{}[]<>#|".unicodeScalars.contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
