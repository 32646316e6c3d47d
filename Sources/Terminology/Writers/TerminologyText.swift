import Languages

/// Writes concepts for people to read: a section a kind, each name with the first sentences that show it.
public struct TerminologyText: Sendable {
  /// How many sentences a name shows; the rest are counted.
  public let sentences: Int

  /// A writer that shows up to `sentences` sentences a name and language.
  public init(sentences: Int = 1) { self.sentences = max(0, sentences) }

  /// The sections that have something in them.
  public func text(of concepts: [Concept]) -> String {
    ConceptKind.allCases.compactMap { kind in
      let own = concepts.filter { $0.kind == kind }
      return own.isEmpty ? nil : Self.heading(kind) + "\n\n" + own.map(entry).joined(separator: "\n")
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
    for term in concept.terms where term.type == .title || term.type == .fullForm {
      if concept.kind != .term { lines.append("  \(term.language?.tag ?? "")  \(term.text)") }
    }
    var tags: [String] = []
    for item in concept.terms.flatMap(\.evidence) where !tags.contains(item.language.tag) {
      tags.append(item.language.tag)
    }
    for tag in tags { lines += shown(concept, tag) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ concept: Concept) -> String {
    switch concept.kind {
    case .recommendation:
      let rest = concept.terms.dropFirst().filter { $0.type != .title }
      let former = rest.filter { $0.status != .deprecated }.map { "ex \($0.text)" }
      let contradicted = rest.filter { $0.status == .deprecated }.map { "once ex \($0.text), contradicted" }
      let notes = former + contradicted
      return (concept.terms.first?.text ?? "") + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
    case .body, .acronym:
      var names: [String] = []
      for term in concept.terms where term.type == .acronym && !names.contains(term.text) { names.append(term.text) }
      return names.isEmpty ? "(no acronym)" : names.joined(separator: " / ")
    case .term:
      return concept.terms.map(\.text).joined(separator: "  =  ") + "  \(concept.score)"
    }
  }

  /// The sentences of one language, each once, up to the limit.
  private func shown(_ concept: Concept, _ tag: String) -> [String] {
    var seen: Set<String> = []
    var all: [Evidence] = []
    for item in concept.terms.flatMap(\.evidence) where item.language.tag == tag && seen.insert(item.sentence).inserted
    {
      all.append(item)
    }
    var lines = all.prefix(sentences).map { "    \($0.document):\($0.start)  \($0.sentence)" }
    if sentences > 0, all.count > sentences { lines.append("    and \(all.count - sentences) more (\(tag))") }
    return lines
  }
}
