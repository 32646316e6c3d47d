import GRDB
import Languages
import Terminology

/// Finds the concept of the base that a concept just extracted is.
///
/// - A Recommendation is the one of its number, or the one that has the number beside another (dual numbers); without a
///   number, the only one of its provisional name.
/// - Bodies of one acronym are one. Acronyms are one when, besides the acronym, a form of either language agrees,
///   contains the other, or is not told: API is both an application programming interface and an advance publication.
/// - Anything else is the concept that has all of its forms, one a language; English forms agree whatever their endings
///   (*draft new Recommendation* and *draft new Recommendations*), where all forms of the other languages do.
///
/// Before all that comes what people decided: a concept that they merged into another is that one, and names that they took
/// apart are not joined again (`Separations`). What is not found is made, with a key that says why it is apart.
struct ConceptMatcher {
  let db: Database
  let keys: TermKeys
  let separations: Separations
  /// Whether a document attests the concept; a glossary's lines are told apart by their authors.
  let isOfDocument: Bool

  /// The row of the concept.
  func conceptID(for concept: Concept) throws -> (id: Int64, isNew: Bool) {
    let identity = ConceptIdentity(concept, keys: keys)
    if let found = try decided(concept, identity) { return (found, false) }
    if let found = try existing(identity, kind: concept.kind) { return (found, false) }
    if concept.kind == .term, isOfDocument, let found = try inflected(concept, identity.forms) { return (found, false) }
    var key = identity.key
    let taken: Int64? = try db.one("SELECT id FROM concepts WHERE key = ?", [key])
    if taken != nil { key += "|" + identity.formsKey }
    if let same: Int64 = try db.one("SELECT id FROM concepts WHERE key = ?", [key]) { return (same, false) }
    try db.run(
      "INSERT INTO concepts (key, kind, score) VALUES (?, ?, ?)", [key, concept.kind.rawValue, concept.score])
    return (db.lastInsertedRowID, true)
  }

  /// The concept that people made of such ones.
  private func decided(_ concept: Concept, _ identity: ConceptIdentity) throws -> Int64? {
    if let origin = try separations.origin(of: concept) { return origin }
    guard let known: Int64 = try db.one("SELECT concept FROM aliases WHERE key = ?", [identity.key]) else { return nil }
    if case .acronym = identity.main { return try agrees(identity.forms, with: known) ? known : nil }
    return known
  }

  private func existing(_ identity: ConceptIdentity, kind: ConceptKind) throws -> Int64? {
    switch identity.main {
    case .designation(let key):
      if let found: Int64 = try db.one("SELECT id FROM concepts WHERE key = ?", [identity.key]) { return found }
      return try only("type = 'designation' AND terms.key = ?", key)
    case .provisionalName(let key): return try only("type = 'provisionalName' AND terms.key = ?", key)
    case .acronym(let key):
      for row in try db.rows(
        """
        SELECT DISTINCT concepts.id, concepts.kind FROM terms JOIN concepts ON concepts.id = terms.concept
        WHERE terms.key = ? AND terms.type = 'acronym' ORDER BY concepts.key
        """, [key])
      {
        let id: Int64 = row[0]
        let bothBodies = kind == .body && row[1] == ConceptKind.body.rawValue
        if try bothBodies || agrees(identity.forms, with: id) { return id }
      }
      return nil
    case .forms: return try withAll(identity.forms)
    }
  }

  /// The only Recommendation with such a term.
  private func only(_ condition: String, _ key: String) throws -> Int64? {
    let found = try db.rows(
      """
      SELECT DISTINCT terms.concept FROM terms JOIN concepts ON concepts.id = terms.concept
      WHERE concepts.kind = 'recommendation' AND \(condition)
      """, [key])
    return found.count == 1 ? found[0][0] : nil
  }

  private func agrees(_ forms: [String: [String]], with concept: Int64) throws -> Bool {
    let rows = try db.rows("SELECT language, key FROM terms WHERE concept = ? AND type = 'fullForm'", [concept])
    let theirs = Dictionary(grouping: rows, by: { $0[0] as String }).mapValues { $0.map { $0[1] as String } }
    let shared = forms.keys.filter { theirs[$0] != nil }
    if shared.isEmpty { return true }
    return shared.contains { language in
      forms[language, default: []].contains { ours in
        theirs[language, default: []].contains { $0.contains(ours) || ours.contains($0) }
      }
    }
  }

  /// The first concept that has a form in every language given; for a single language, the only one that has it.
  private func withAll(_ forms: [String: [String]]) throws -> Int64? {
    let candidates = try having(forms)
    guard let candidates, forms.count > 1 || candidates.count == 1 else { return nil }
    return candidates.min()
  }

  /// The first concept that has every form but the English ones, and an English one of the same stems.
  private func inflected(_ concept: Concept, _ forms: [String: [String]]) throws -> Int64? {
    let english = Language.english.tag, stems = EnglishStems()
    let wanted = Set(concept.terms.filter { $0.language == .english }.map { stems.key($0.text) })
    var others = forms
    others[english] = nil
    guard !wanted.isEmpty, !others.isEmpty else { return nil }
    let candidates = try having(others)
    return try candidates?.sorted().first { candidate in
      try db.rows(
        "SELECT text FROM terms WHERE concept = ? AND language = ? AND type = 'fullForm'", [candidate, english]
      ).contains { wanted.contains(stems.key($0[0])) }
    }
  }

  /// The concepts that have a form in every language given; nil when none is given.
  private func having(_ forms: [String: [String]]) throws -> Set<Int64>? {
    var candidates: Set<Int64>?
    for language in forms.keys.sorted() {
      var found = Set<Int64>()
      for form in forms[language, default: []] {
        found.formUnion(
          try db.column("SELECT concept FROM terms WHERE key = ? AND language = ?", [form, language]) as [Int64])
      }
      candidates = candidates?.intersection(found) ?? found
    }
    return candidates
  }
}
