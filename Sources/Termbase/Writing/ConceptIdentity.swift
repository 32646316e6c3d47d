import Terminology

/// What a concept is known by.
struct ConceptIdentity {
  /// The strongest of its names.
  enum Main {
    case designation(String)
    case provisionalName(String)
    case acronym(String)
    case forms
  }

  let main: Main
  /// Keys of its full forms and titles by language.
  let forms: [String: [String]]

  init(_ concept: Concept, keys: TermKeys) {
    func first(_ type: TermType) -> String? {
      concept.terms.first { $0.type == type && $0.status == .preferred }.map(keys.key(of:))
        ?? concept.terms.first { $0.type == type }.map(keys.key(of:))
    }
    if concept.kind == .recommendation, let number = first(.designation) {
      main = .designation(number)
    } else if concept.kind == .recommendation, let name = first(.provisionalName) {
      main = .provisionalName(name)
    } else if let acronym = first(.acronym) {
      main = .acronym(acronym)
    } else {
      main = .forms
    }
    var forms: [String: [String]] = [:]
    for term in concept.terms where term.type == .fullForm || term.type == .title {
      forms[term.language?.tag ?? SharedLanguage.tag, default: []].append(keys.key(of: term))
    }
    if case .forms = main, forms.isEmpty, let term = concept.terms.first {
      forms[term.language?.tag ?? SharedLanguage.tag] = [keys.key(of: term)]
    }
    self.forms = forms
  }

  /// The key of a concept that is known by nothing else: `en:focusgroup|zh:焦点组`.
  var formsKey: String {
    forms.keys.sorted().map { "\($0):\(forms[$0, default: []].first ?? "")" }.joined(separator: "|")
  }

  /// The key under which the concept is kept, and shown as its identifier.
  var key: String {
    switch main {
    case .designation(let key): "recommendation:\(key)"
    case .provisionalName(let key): "name:\(key)"
    case .acronym(let key): "acronym:\(key)"
    case .forms: "term:\(formsKey)"
    }
  }
}
