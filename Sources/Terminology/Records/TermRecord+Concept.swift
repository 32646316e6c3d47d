import Languages

extension TermRecord {
  /// The lines of a concept.
  ///
  /// - A recommendation: a line for each former name that the documents agree on; one with no former name when there is
  ///   none. Names that only some place gives stand under `contradicted` of the first line.
  /// - A body or acronym: a line for each spelling of the acronym that is used (`JCA-IoT和SC&C`, `JCA-IoT and SC&C`). A plural
  ///   (`LDCs`) has the full forms of the languages that write it so; the others have all.
  /// - A key term: one line.
  public static func records(of concept: Concept) -> [TermRecord] {
    switch concept.kind {
    case .recommendation: recommendations(concept)
    case .body, .acronym: names(concept)
    case .term: [term(concept)]
    }
  }

  private static func recommendations(_ concept: Concept) -> [TermRecord] {
    var record = TermRecord(kind: concept.kind.rawValue)
    record.number = concept.terms.first?.text
    for term in concept.terms where term.type == .title {
      guard let tag = term.language?.tag else { continue }
      if record.title[tag] == nil {
        record.title[tag] = [term.text]
      } else {
        record.titleVariants[tag, default: []].append(term.text)
      }
    }
    let former = concept.terms.dropFirst().filter { $0.type != .title }
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

  private static func names(_ concept: Concept) -> [TermRecord] {
    var record = TermRecord(kind: concept.kind.rawValue)
    let acronyms = concept.terms.filter { $0.type == .acronym }
    for term in concept.terms where term.type == .fullForm {
      if let tag = term.language?.tag { record.forms[tag, default: []].append(term.text) }
    }
    record.evidence = evidence(concept.terms)
    var spellings: [String] = []
    for term in acronyms where !spellings.contains(term.text) { spellings.append(term.text) }
    if spellings.isEmpty { return [record] }
    return spellings.map { spelling in
      var own = record
      own.acronym = spelling
      if spelling.hasSuffix("s"), spellings.contains(String(spelling.dropLast())) {
        let tags = acronyms.filter { $0.text == spelling }.compactMap { $0.language?.tag }
        if !tags.isEmpty { own.forms = own.forms.filter { tags.contains($0.key) } }
      }
      return own
    }
  }

  private static func term(_ concept: Concept) -> TermRecord {
    var record = TermRecord(kind: concept.kind.rawValue)
    for term in concept.terms {
      if let tag = term.language?.tag, record.renderings[tag] == nil { record.renderings[tag] = term.text }
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
