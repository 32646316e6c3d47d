import GRDB

/// Finds the concept that a person means.
struct ConceptName {
  let db: Database
  let keys: TermKeys

  /// The concept of an identifier, of the identifier of one that was merged into it, or of a name.
  /// - Throws: `EditError.noConcept`, `.ambiguous`.
  func concept(_ text: String) throws -> Int64 {
    if let found = try concept(ofKey: text) { return found }
    for candidate in LookupQuery(text, keys: keys).candidates {
      let rows = try db.rows(
        """
        SELECT terms.concept, concepts.key, max(terms.text = ?) FROM terms
        JOIN concepts ON concepts.id = terms.concept WHERE terms.key = ? GROUP BY terms.concept ORDER BY concepts.key
        """, [text, candidate])
      if rows.count == 1 { return rows[0][0] }
      let literal = rows.filter { $0[2] as Bool }
      if literal.count == 1 { return literal[0][0] }
      if !rows.isEmpty { throw EditError.ambiguous(text, candidates: rows.map { $0[1] }) }
    }
    throw EditError.noConcept(text)
  }

  /// The concept of an identifier, nil when there is none.
  func concept(ofKey key: String) throws -> Int64? {
    try db.one("SELECT id FROM concepts WHERE key = ?", [key])
      ?? db.one("SELECT concept FROM aliases WHERE key = ?", [key])
  }

  /// The identifier of a concept.
  func key(of concept: Int64) throws -> String { try db.one("SELECT key FROM concepts WHERE id = ?", [concept]) ?? "" }

  /// A name of a concept.
  struct Name {
    let term: Int64, language: String, type: String, text: String, key: String

    init(_ row: Row) {
      term = row[0]
      language = row[1]
      type = row[2]
      text = row[3]
      key = row[4]
    }
  }

  /// The names of a concept.
  func names(of concept: Int64) throws -> [Name] {
    try db.rows("SELECT id, language, type, text, key FROM terms WHERE concept = ? ORDER BY language, id", [concept])
      .map(Name.init)
  }

  /// The names that a person means: those spelt so, else those that differ in what makes no difference to a look-up.
  /// - Throws: `EditError.noName`.
  func names(_ text: String, of concept: Int64, language: String?) throws -> [Name] {
    let all = try names(of: concept)
    let fitting = all.filter { language == nil || $0.language == language }
    let literal = fitting.filter { $0.text == text }
    if !literal.isEmpty { return literal }
    for candidate in LookupQuery(text, keys: keys).candidates {
      let same = fitting.filter { $0.key == candidate }
      if !same.isEmpty { return same }
    }
    throw EditError.noName(text, concept: try key(of: concept), names: all.map(\.text))
  }
}
