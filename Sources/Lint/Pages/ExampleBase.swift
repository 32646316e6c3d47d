import Languages
import Terminology

/// What the base knows in examples.
enum ExampleBase {
  /// A Recommendation with its provisional name, and its title in Chinese and English.
  static func recommendation(_ number: String, _ former: String, zh: String, en: String) -> Concept {
    Concept(
      kind: .recommendation,
      terms: [
        Term(language: nil, text: number, type: .designation),
        Term(language: nil, text: former, type: .provisionalName, status: .superseded),
        Term(language: .chinese, text: zh, type: .title), Term(language: .english, text: en, type: .title),
      ],
      ledger: [
        LedgerEntry(
          number: number, former: former, date: "2023-05-18",
          evidence: Evidence(document: "letter.txt", language: .chinese, sentence: "", start: 0, end: 0))
      ])
  }

  /// A term with what is preferred and what is deprecated for it.
  static func term(
    _ kind: ConceptKind = .term, acronym: String? = nil, zh: String, en: String, deprecated: [Language: String] = [:]
  ) -> Concept {
    let source = "a glossary"
    let out = deprecated.sorted { $0.key.tag < $1.key.tag }.map {
      Term(language: $0.key, text: $0.value, type: .fullForm, status: .deprecated, source: source)
    }
    let short = acronym.map { [Term(language: nil, text: $0, type: .acronym, source: source)] } ?? []
    return Concept(
      kind: kind,
      terms: short + [
        Term(language: .chinese, text: zh, type: .fullForm, source: source),
        Term(language: .english, text: en, type: .fullForm, source: source),
      ] + out)
  }
}
