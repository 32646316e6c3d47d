import Documents
import Languages

/// Writes concepts for people to read: a section a kind, each name with the first places that show it.
///
/// A place is a line of its own: the file, line and column, and the name between its neighbours (KWIC). Names to be avoided
/// and names that a glossary alone has are marked. Numbers of which nothing but the number is known stand together at the
/// end of their section.
public struct TerminologyText: Sendable {
  /// How many places a name shows in a language; the rest are counted.
  public let sentences: Int
  private let lines: [String: LineIndex]

  /// A writer that shows up to `sentences` places a name and language.
  /// - Parameter texts: the documents' texts by path, for lines and columns; a place in another document shows its path.
  public init(sentences: Int = 1, texts: [String: String] = [:]) {
    self.sentences = max(0, sentences)
    lines = texts.mapValues { LineIndex($0) }
  }

  /// The sections that have something in them.
  public func text(of concepts: [Concept]) -> String {
    ConceptKind.allCases.compactMap { kind in
      let own = concepts.filter { $0.kind == kind }
      if own.isEmpty { return nil }
      let bare =
        kind == .recommendation
        ? own.filter { $0.statuses.isEmpty && $0.terms.allSatisfy { $0.type == .designation } } : []
      var blocks = own.filter { !bare.contains($0) }.map(entry)
      if !bare.isEmpty { blocks.append("also named: \(bare.map { headline($0) }.joined(separator: ", "))\n") }
      return Self.heading(kind) + "\n\n" + blocks.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func heading(_ kind: ConceptKind) -> String {
    switch kind {
    case .recommendation: "RECOMMENDATIONS"
    case .body: "BODIES"
    case .acronym: "ACRONYMS"
    case .term: "TERMS"
    }
  }

  private func entry(_ concept: Concept) -> String {
    var lines = [headline(concept)]
    for term in concept.shownTerms where term.type == .title || term.type == .fullForm {
      if concept.kind != .term { lines.append("  \(term.language?.tag ?? "")  \(marked(term, concept.isAttested))") }
    }
    lines += standings(concept)
    var tags: [String] = []
    for item in concept.terms.flatMap(\.evidence) where !tags.contains(item.language.tag) {
      tags.append(item.language.tag)
    }
    for tag in tags.sorted(by: { ($0.hasPrefix("zh") ? 0 : 1, $0) < ($1.hasPrefix("zh") ? 0 : 1, $1) }) {
      lines += places(concept, tag)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Where a Recommendation stands, each step once.
  private func standings(_ concept: Concept) -> [String] {
    var seen: Set<String> = []
    return concept.statuses.map { entry in
      let other = entry.other.map { " (\($0))" } ?? ""
      return "  \(entry.date ?? "no date"): \(entry.name) \(entry.status.rawValue)\(other)"
    }.filter { seen.insert($0).inserted }
  }

  /// A name with what is to be known of it before it is used.
  private func marked(_ term: Term, _ isAttested: Bool) -> String {
    if term.status == .deprecated || term.status == .superseded { return "\(term.text) [\(term.status.rawValue)]" }
    return isAttested && term.isOfGlossaryAlone ? "\(term.text) [glossary]" : term.text
  }

  private func headline(_ concept: Concept) -> String {
    switch concept.kind {
    case .recommendation:
      let rest = concept.terms.dropFirst().filter { $0.type != .title }
      let dual = rest.filter { $0.type == .designation && $0.status == .admitted }
      let former = rest.filter { $0.status != .deprecated && !dual.contains($0) }.map { "ex \($0.text)" }
      let contradicted = rest.filter { $0.status == .deprecated }.map { "once ex \($0.text), contradicted" }
      let notes = former + contradicted
      let name = (concept.terms.prefix(1) + dual).map(\.text).joined(separator: "/")
      return name + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
    case .body, .acronym:
      let names = TermRecord.spellings(concept)
      return names.isEmpty ? "(no acronym)" : names.joined(separator: " / ")
    case .term:
      let terms = concept.shownTerms
      var tags: [String] = []
      for term in terms where !tags.contains(term.language?.tag ?? "") { tags.append(term.language?.tag ?? "") }
      let sides = tags.map { tag in
        terms.filter { $0.language?.tag ?? "" == tag }.map { marked($0, concept.isAttested) }.joined(separator: " / ")
      }
      return sides.joined(separator: "  =  ") + "  \(concept.score)"
    }
  }

  /// The places in one language, each sentence once, up to the limit.
  private func places(_ concept: Concept, _ tag: String) -> [String] {
    var seen: Set<String> = []
    var all: [(term: Term, evidence: Evidence)] = []
    for term in concept.terms {
      for item in term.evidence where item.language.tag == tag && seen.insert(item.sentence).inserted {
        all.append((term, item))
      }
    }
    var shown = all.prefix(sentences).map {
      "    \(place($0.evidence))  \(Excerpt.of($0.term.text, in: $0.evidence.sentence))"
    }
    if !shown.isEmpty, all.count > sentences { shown[shown.count - 1] += "  (and \(all.count - sentences) more)" }
    return shown
  }

  private func place(_ evidence: Evidence) -> String {
    guard let position = lines[evidence.document]?.position(of: evidence.start) else { return evidence.document }
    return "\(evidence.document):\(position.line):\(position.column)"
  }
}
