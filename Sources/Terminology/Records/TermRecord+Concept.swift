import Languages

extension TermRecord {
  /// The lines of a concept.
  ///
  /// - A recommendation: a line for each former name that the documents agree on; one with no former name when there is
  ///   none. Names that only some place gives stand under `contradicted` of the first line.
  /// - A body or acronym: a line for each spelling of the acronym that is used (`JCA-IoT和SC&C`, `JCA-IoT and SC&C`). A plural
  ///   (`LDCs`) and its singular have the full forms of the languages that write it so; the others have all. Forms that a glossary alone has
  ///   stand under `glossary`, unless it alone has the concept.
  /// - A key term: one line, and one more where the English stands in both numbers (*work item*, *work items*).
  ///
  /// Forms to be avoided stand under `deprecated` alone.
  public static func records(of concept: Concept) -> [TermRecord] {
    switch concept.kind {
    case .recommendation: recommendations(concept)
    case .body, .acronym: names(concept)
    case .term: terms(concept)
    }
  }

  private static func recommendations(_ concept: Concept) -> [TermRecord] {
    var record = TermRecord(kind: concept.kind.rawValue)
    let number = number(of: concept)
    record.number = number?.text
    record.statuses = concept.statuses
    for term in concept.terms where term.type == .title {
      guard let tag = term.language?.tag else { continue }
      if record.title[tag] == nil {
        record.title[tag] = [term.text]
      } else {
        record.titleVariants[tag, default: []].append(term.text)
      }
    }
    let isDual = { (term: Term) in term.type == .designation && term.status == .admitted && term != number }
    record.dual = concept.terms.filter(isDual).map(\.text)
    let former = concept.terms.filter { $0.type != .title && $0 != number && !isDual($0) }
    let agreed = former.filter { $0.status != .deprecated }
    record.evidence = evidence(concept.terms.filter { term in !agreed.contains(term) })
    var records = agreed.map { term in
      var own = record
      own.former = term.text
      own.evidence = evidence(concept.terms.filter { !agreed.contains($0) || $0 == term })
      return own
    }
    if records.isEmpty { records = [record] }
    records[0].contradicted = former.filter { $0.status == .deprecated }.map(\.text)
    return records
  }

  /// The term a recommendation goes by: its number, else its provisional name; the terms of a base come in another order
  /// than those of a document.
  private static func number(of concept: Concept) -> Term? {
    let names = concept.terms.filter { $0.type != .title }
    return names.first { $0.type == .designation && $0.status == .preferred }
      ?? names.first { $0.type == .designation } ?? names.first
  }

  /// One record for the whole of a concept, whatever its spellings; they stand in `acronym`, parted by `; `.
  public static func row(of concept: Concept) -> TermRecord {
    var record = concept.kind == .term ? term(concept) : forms(concept)
    if concept.kind == .recommendation { return recommendations(concept)[0] }
    if concept.kind != .term { record.acronym = spellings(concept).joined(separator: "; ") }
    return record
  }

  private static func names(_ concept: Concept) -> [TermRecord] {
    let record = forms(concept), spellings = spellings(concept)
    if spellings.isEmpty { return [record] }
    return spellings.map { spelling in
      var own = record
      own.acronym = spelling
      if spelling.hasSuffix("s") && spellings.contains(String(spelling.dropLast()))
        || spellings.contains(spelling + "s")
      {
        let tags = concept.terms.filter { $0.type == .acronym && $0.text == spelling }.compactMap { $0.language?.tag }
        if !tags.isEmpty { own.forms = own.forms.filter { tags.contains($0.key) } }
      }
      return own
    }
  }

  /// The full forms of a body or acronym, apart those of a glossary alone and those to be avoided.
  private static func forms(_ concept: Concept) -> TermRecord {
    var record = TermRecord(kind: concept.kind.rawValue)
    for term in concept.shownTerms where term.type == .fullForm {
      guard let tag = term.language?.tag else { continue }
      if term.status == .deprecated {
        record.deprecated[tag, default: []].append(term.text)
      } else if concept.isAttested, term.isOfGlossaryAlone {
        record.glossary[tag, default: []].append(term.text)
      } else {
        record.forms[tag, default: []].append(term.text)
      }
    }
    record.evidence = evidence(concept.terms)
    return record
  }

  /// The spellings of the acronym in their order; of those that differ in a hyphen or space alone (`WRC-27`, `WRC 27`) the
  /// one met most often.
  static func spellings(_ concept: Concept) -> [String] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for term in concept.terms where term.type == .acronym {
      if counts[term.text] == nil { order.append(term.text) }
      counts[term.text, default: 0] += term.evidence.count
    }
    func bare(_ text: String) -> String { String(text.filter { $0 != "-" && $0 != " " }) }
    return order.filter { spelling in
      let same = order.filter { bare($0) == bare(spelling) }
      let most = same.map { counts[$0, default: 0] }.max()
      return same.first { counts[$0] == most } == spelling
    }
  }

  private static func terms(_ concept: Concept) -> [TermRecord] {
    let record = term(concept)
    let others = concept.shownTerms.filter { other in
      guard other.status != .deprecated, let tag = other.language?.tag, let first = record.renderings[tag] else {
        return false
      }
      return other.text != first && first.utf8.allSatisfy { $0 < 0x80 }
        && EnglishPlural.singular(other.text).lowercased() == EnglishPlural.singular(first).lowercased()
        && other.text.lowercased() != first.lowercased()
    }
    return [record]
      + others.prefix(1).map { other in
        var own = record
        own.renderings[other.language?.tag ?? ""] = other.text
        own.evidence = evidence(concept.terms.filter { $0.language != other.language || $0 == other })
        return own
      }
  }

  private static func term(_ concept: Concept) -> TermRecord {
    var record = TermRecord(kind: concept.kind.rawValue)
    for term in concept.shownTerms {
      guard let tag = term.language?.tag else { continue }
      if term.status == .deprecated {
        record.deprecated[tag, default: []].append(term.text)
      } else if record.renderings[tag] == nil {
        record.renderings[tag] = term.text
      }
    }
    record.score = concept.score
    record.evidence = evidence(concept.terms)
    return record
  }

  /// All evidence, each place once, in order of the terms.
  private static func evidence(_ terms: [Term]) -> [Evidence] {
    var seen: Set<Evidence> = []
    return terms.flatMap(\.evidence).filter { seen.insert($0).inserted }
  }
}
