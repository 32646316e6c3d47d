import Languages

extension Concept {
  /// Whether a document shows one of the names.
  var isAttested: Bool { terms.contains { !$0.evidence.isEmpty } }

  /// The terms that are worth showing, Chinese first, then by language: what a glossary alone has adds to the documents'
  /// names only where a language has none of the kind, or where it warns of a name.
  var shownTerms: [Term] {
    func kind(_ term: Term) -> String { "\(term.type.rawValue) \(term.language?.tag ?? "")" }
    let said = Set(terms.filter { !$0.evidence.isEmpty && $0.status != .deprecated }.map(kind))
    let shown = terms.filter { term in
      !isAttested || !term.isOfGlossaryAlone || term.status == .deprecated || !said.contains(kind(term))
    }
    func order(_ place: Int) -> (Int, String, Int) {
      let tag = shown[place].language?.tag ?? ""
      return (tag.isEmpty ? 0 : tag.hasPrefix("zh") ? 1 : 2, tag, place)
    }
    return shown.indices.sorted { order($0) < order($1) }.map { shown[$0] }
  }
}
