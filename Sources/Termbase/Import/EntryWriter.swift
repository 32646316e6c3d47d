import GRDB
import Languages
import Terminology

/// Merges another program's entries into the base, and decides what they do not say.
struct EntryWriter {
  let db: Database
  let keys: TermKeys
  /// The import's row, and its name, which stands for the document of a sentence that names none.
  let source: Int64
  let name: String
  private(set) var touched = Set<Int64>()
  private var changes: ChangeWriter

  init(db: Database, keys: TermKeys, source: Int64, name: String, author: String, date: String) {
    self.db = db
    self.keys = keys
    self.source = source
    self.name = name
    changes = ChangeWriter(db: db, keys: keys, source: source, author: author, date: date)
  }

  /// Merges one entry.
  mutating func write(_ entry: ConceptEntry) throws -> EntryOutcome {
    let kind = entry.kind ?? EntryGuess.kind(of: entry, keys)
    let named = entry.terms.map { EntryGuess.named($0, keys) }
    let found =
      try changes.concept(of: entry, named)
      ?? concept(for: entry, Concept(kind: kind, terms: named, score: entry.score))
    let known = try found.isNew ? [] : terms(of: found.id)
    var terms: [Term] = []
    for (given, term) in zip(entry.terms, named) {
      terms.append(self.term(term, standing: given.status, known: known, before: terms))
    }
    let notes = Dictionary(
      zip(terms, entry.terms).compactMap { term, given in given.note.map { (term, $0) } }, uniquingKeysWith: { $1 })
    var report = AddReport(outcome: .added, documents: [])
    var writer = try ConceptWriter(db: db, keys: keys, pair: nil, import: source)
    let rows = try writer.write(
      Concept(kind: kind, terms: terms, ledger: entry.ledger, statuses: entry.statuses, score: entry.score),
      into: found.id, notes: notes,
      report: &report)
    touched.insert(found.id)
    touched.formUnion(writer.touched)
    try changes.set(entry, rows)
    touched.formUnion(changes.touched)
    for detail in entry.details { try insert(detail, concept: found.id, term: nil) }
    for (given, row) in zip(entry.terms, rows) {
      for detail in given.details { try insert(detail, concept: found.id, term: row) }
    }
    let key: String = try db.one("SELECT key FROM concepts WHERE id = ?", [found.id]) ?? ""
    if found.isNew { return .taken(concept: key) }
    return .merged(concept: key, newTerms: terms.count { term in !known.contains { $0.isSame(as: term) } })
  }

  /// The concept of the base that has the entry's identifier and shares a name with it, else the one that the names tell.
  private func concept(for entry: ConceptEntry, _ concept: Concept) throws -> (id: Int64, isNew: Bool) {
    if !entry.id.isEmpty, let id = try ConceptName(db: db, keys: keys).concept(ofKey: entry.id) {
      let ours = Set(concept.terms.map(keys.key(of:)))
      let theirs = try db.rows("SELECT key FROM terms WHERE concept = ?", [id]).map { $0[0] as String }
      if theirs.contains(where: ours.contains) { return (id, false) }
    }
    // The order of names in a file says nothing: a body is known by its acronym of all languages, `LDC` rather than `LDCs`.
    let names = concept.terms.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.type == .acronym && other.type == .acronym {
        let (length, otherLength) = (one.text.unicodeScalars.count, other.text.unicodeScalars.count)
        if (one.language == nil) != (other.language == nil) { return one.language == nil }
        if length != otherLength { return length < otherLength }
      } else if one.type == .acronym || other.type == .acronym {
        return one.type == .acronym
      }
      return left.offset < right.offset
    }
    let ordered = Concept(kind: concept.kind, terms: names.map(\.element), score: concept.score)
    return try ConceptMatcher(
      db: db, keys: keys, separations: Separations(db: db, keys: keys), isOfDocument: false
    ).conceptID(for: ordered)
  }

  private struct Known {
    let language: String, text: String, type: String, status: TermStatus

    func isSame(as term: Term) -> Bool {
      language == (term.language?.tag ?? SharedLanguage.tag) && text == term.text && type == term.type.rawValue
    }

    func isOfKind(_ term: Term) -> Bool {
      language == (term.language?.tag ?? SharedLanguage.tag) && type == term.type.rawValue
    }
  }

  private func terms(of concept: Int64) throws -> [Known] {
    try db.rows("SELECT language, text, type, status FROM terms WHERE concept = ?", [concept]).map {
      Known(language: $0[0], text: $0[1], type: $0[2], status: TermStatus(rawValue: $0[3]) ?? .admitted)
    }
  }

  /// The term with its standing: as said; else as it is in the base; else preferred where the concept has no preferred name of
  /// the kind, and admitted beside one.
  private func term(_ term: Term, standing: TermStatus?, known: [Known], before: [Term]) -> Term {
    let hasPreferred =
      known.contains { $0.isOfKind(term) && $0.status == .preferred }
      || before.contains { $0.language == term.language && $0.type == term.type && $0.status == .preferred }
    let usual: TermStatus =
      term.type == .provisionalName ? .superseded : hasPreferred ? .admitted : .preferred
    let status = standing ?? known.first { $0.isSame(as: term) }?.status ?? usual
    let evidence = term.evidence.map { evidence in
      evidence.document.isEmpty
        ? Evidence(
          document: name, language: evidence.language, sentence: evidence.sentence, start: evidence.start,
          end: evidence.end) : evidence
    }
    return Term(
      language: term.language, text: term.text, type: term.type, status: status, evidence: evidence,
      source: term.source, date: term.date)
  }

  private func insert(_ detail: Detail, concept: Int64, term: Int64?) throws {
    try db.run(
      "INSERT INTO details (concept, term, import, language, category, value, source) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [concept, term, source, detail.language?.tag, detail.category, detail.value, detail.source])
  }
}

/// What an entry of another program is, where it does not say.
enum EntryGuess {
  /// What the concept is: a Recommendation has a number, an acronym one name that looks like one.
  static func kind(of entry: ConceptEntry, _ keys: TermKeys) -> ConceptKind {
    let types = entry.terms.map { $0.type ?? type(of: $0.text, keys) }
    if types.contains(.designation) || types.contains(.provisionalName) { return .recommendation }
    return types.contains(.acronym) ? .acronym : .term
  }

  /// The term with what it is.
  static func named(_ term: TermEntry, _ keys: TermKeys) -> Term {
    Term(
      language: term.language, text: term.text, type: term.type ?? type(of: term.text, keys),
      status: term.status ?? .preferred, evidence: term.evidence, source: term.source, date: term.date)
  }

  /// A number of a Recommendation, an acronym (one word of two letters or more, most of them capitals), else a full form.
  static func type(of text: String, _ keys: TermKeys) -> TermType {
    let key = keys.designationKey(text)
    if TermKeys.isNumber(key), !text.contains(" "), (1...2).contains(key.prefix { $0 != "." }.count) {
      return .designation
    }
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    let capitals = letters.filter { (0x41...0x5A).contains($0.value) }
    let isWord = !text.contains(" ") && letters.allSatisfy { $0.isASCII }
    return isWord && capitals.count >= 2 && capitals.count * 2 > letters.count ? .acronym : .fullForm
  }
}
