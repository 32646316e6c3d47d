import Glossaries
import Languages
import Terminology

/// Lists of Recommendations as concepts with ledgers.
///
/// The editions of one number are one concept; the latest title is the preferred one. The day of publication dates the
/// ledger entry of a published Recommendation's provisional name: on that day at the latest the number was its name.
enum RecommendationConcepts {
  static func concepts(_ entries: [RecommendationEntry], _ formerNames: [FormerNameEntry]) -> [Concept] {
    let editions = Dictionary(grouping: entries, by: \.number)
    // A name given for a text's other number is a name of that text.
    let duals = Dictionary(entries.map { ($0.dual ?? $0.number, $0.number) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(grouping: formerNames) {
      editions[$0.number] == nil ? duals[$0.number] ?? $0.number : $0.number
    }
    return Set(editions.keys).union(names.keys).sorted().map { number in
      concept(number, editions[number, default: []], names[number, default: []])
    }
  }

  private static func concept(
    _ number: String, _ entries: [RecommendationEntry], _ names: [FormerNameEntry]
  ) -> Concept {
    var terms: [Term] = []
    func add(_ language: Language?, _ text: String?, _ type: TermType, _ status: TermStatus, _ source: String) {
      guard let text, !terms.contains(where: { $0.language == language && $0.text == text && $0.type == type }) else {
        return
      }
      terms.append(Term(language: language, text: text, type: type, status: status, source: source))
    }
    let latestFirst = entries.sorted { ($0.published ?? "", $0.edition ?? "") > ($1.published ?? "", $1.edition ?? "") }
    add(nil, number, .designation, .preferred, latestFirst.first?.source ?? names.first?.source ?? "")
    for (index, entry) in latestFirst.enumerated() {
      let standing: TermStatus = index == 0 ? .preferred : .superseded
      add(.english, entry.titleEnglish, .title, standing, entry.source)
      add(.chinese, entry.titleChinese, .title, standing, entry.source)
      add(nil, entry.dual, .designation, .admitted, entry.source)
      add(nil, entry.former, .provisionalName, .superseded, entry.source)
    }
    for name in names {
      add(nil, name.former, .provisionalName, .superseded, name.source)
    }
    let published = entries.compactMap { entry in
      entry.former.map { former in
        let edition = entry.edition.map { " (\($0))" } ?? ""
        return ledgerEntry(number, former, entry.published, "ITU-T \(number)\(edition)")
      }
    }
    return Concept(
      kind: .recommendation, terms: terms,
      ledger: published + names.map { ledgerEntry($0.number, $0.former, nil, $0.document ?? $0.source) })
  }

  private static func ledgerEntry(
    _ number: String, _ former: String, _ date: String?, _ document: String
  ) -> LedgerEntry {
    let evidence = Evidence(document: document, language: .english, sentence: "", start: 0, end: 0)
    return LedgerEntry(number: number, former: former, date: date, evidence: evidence)
  }
}
