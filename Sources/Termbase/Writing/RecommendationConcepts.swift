import Glossaries
import Languages
import Terminology

/// Lists of Recommendations as concepts with ledgers.
///
/// The editions of one number are one concept; the latest title is the preferred one. The day of publication dates the
/// ledger entry of a published Recommendation's provisional name: on that day at the latest the number was its name. It is the
/// day of approval as well (the edition's month is that of the approval).
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
    func add(
      _ language: Language?, _ text: String?, _ type: TermType, _ status: TermStatus, _ source: String, _ date: String?
    ) {
      guard let text, !terms.contains(where: { $0.language == language && $0.text == text && $0.type == type }) else {
        return
      }
      terms.append(Term(language: language, text: text, type: type, status: status, source: source, date: date))
    }
    /// The first day on which an edition of which `fits` holds was published.
    func first(_ fits: (RecommendationEntry) -> Bool) -> String? { entries.filter(fits).compactMap(\.published).min() }
    let latestFirst = entries.sorted { ($0.published ?? "", $0.edition ?? "") > ($1.published ?? "", $1.edition ?? "") }
    let dates = entries.compactMap(\.published) + names.compactMap(\.date)
    add(nil, number, .designation, .preferred, latestFirst.first?.source ?? names.first?.source ?? "", dates.min())
    for (index, entry) in latestFirst.enumerated() {
      let standing: TermStatus = index == 0 ? .preferred : .superseded
      let source = entry.source
      add(.english, entry.titleEnglish, .title, standing, source, first { $0.titleEnglish == entry.titleEnglish })
      add(.chinese, entry.titleChinese, .title, standing, source, first { $0.titleChinese == entry.titleChinese })
      add(nil, entry.dual, .designation, .admitted, source, first { $0.dual == entry.dual })
      let told = names.filter { $0.former == entry.former }.compactMap(\.date)
      add(nil, entry.former, .provisionalName, .superseded, source, (told + [entry.published].compactMap { $0 }).min())
    }
    for name in names {
      add(nil, name.former, .provisionalName, .superseded, name.source, name.date)
    }
    let published = entries.compactMap { entry in
      entry.former.map { former in
        let edition = entry.edition.map { " (\($0))" } ?? ""
        return ledgerEntry(number, former, entry.published, "ITU-T \(number)\(edition)")
      }
    }
    return Concept(
      kind: .recommendation, terms: terms,
      ledger: published + names.map { ledgerEntry($0.number, $0.former, $0.date, $0.document ?? $0.source) },
      statuses: entries.flatMap(statuses))
  }

  /// An edition came into force on its day; a text with two numbers goes by the first.
  private static func statuses(_ entry: RecommendationEntry) -> [StatusEntry] {
    guard let day = entry.published else { return [] }
    let edition = entry.edition.map { " (\($0))" } ?? ""
    let evidence = Evidence(
      document: "ITU-T \(entry.number)\(edition)", language: .english, sentence: "", start: 0, end: 0)
    return [StatusEntry(name: entry.number, status: .approved, date: day, evidence: evidence)]
  }

  private static func ledgerEntry(
    _ number: String, _ former: String, _ date: String?, _ document: String
  ) -> LedgerEntry {
    let evidence = Evidence(document: document, language: .english, sentence: "", start: 0, end: 0)
    return LedgerEntry(number: number, former: former, date: date, evidence: evidence)
  }
}
