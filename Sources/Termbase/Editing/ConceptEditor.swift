import GRDB
import Terminology

/// Makes decisions about concepts and keeps them, so that neither documents nor later imports undo them.
///
/// A standing holds its name in the base; a merger and a split hold every name of both concepts, since a person has looked
/// at them. What is extracted later finds its concept through these names, `aliases` and `separations`.
struct ConceptEditor {
  let db: Database
  let keys: TermKeys
  let author: String
  let date: String
  /// The table that brings the decisions in, if one does.
  private let source: Int64?

  /// The concepts that were changed.
  private(set) var touched = Set<Int64>()
  /// The rows of what was decided.
  private(set) var decisions: [Int64] = []

  init(db: Database, keys: TermKeys, author: String, date: String, source: Int64? = nil) {
    self.db = db
    self.keys = keys
    self.author = author
    self.date = date
    self.source = source
  }

  // MARK: Standing

  /// Sets the standing of a name.
  mutating func set(_ status: TermStatus, of name: ConceptName.Name, in concept: Int64) throws {
    let ruled: String? = try db.one(
      "SELECT status FROM rulings WHERE term = ? AND status IS NOT NULL ORDER BY decision DESC LIMIT 1", [name.term])
    if ruled == status.rawValue { return }
    let decision = try record(
      .status, of: concept, language: name.language, name: name.text, value: status.rawValue, source: source)
    try rule(name.term, decision, status)
  }

  /// Makes a name the preferred one of its language and type.
  mutating func prefer(_ name: ConceptName.Name, in concept: Int64) throws {
    let others = try db.rows(
      """
      SELECT id, language, type, text, key FROM terms WHERE concept = ? AND language = ? AND type = ? AND id <> ?
      AND status = 'preferred' AND \(ConceptTidier.ruling) IS NOT NULL ORDER BY id
      """, [concept, name.language, name.type, name.term])
    for other in others { try set(.admitted, of: ConceptName.Name(other), in: concept) }
    try set(.preferred, of: name, in: concept)
  }

  // MARK: Which names belong together

  /// Makes `other` part of `concept`.
  mutating func merge(_ other: Int64, into concept: Int64) throws {
    if other == concept { return }
    let key = try ConceptName(db: db, keys: keys).key(of: other)
    let decision = try record(.merge, of: concept, value: key)
    try rule(namesOf: concept, decision)
    try rule(namesOf: other, decision)
    try db.run(
      "DELETE FROM separations WHERE (concept = ?1 AND target = ?2) OR (concept = ?2 AND target = ?1)",
      [concept, other])
    for term in try ConceptName(db: db, keys: keys).names(of: other) { try move(term, to: concept) }
    for table in ["ledger", "statuses", "details", "decisions", "aliases"] {
      try db.run("UPDATE \(table) SET concept = ? WHERE concept = ?", [concept, other])
    }
    try db.run("UPDATE OR REPLACE separations SET concept = ? WHERE concept = ?", [concept, other])
    try db.run("UPDATE separations SET target = ? WHERE target = ?", [concept, other])
    try db.run("DELETE FROM concepts WHERE id = ?", [other])
    try db.run("INSERT OR REPLACE INTO aliases (key, concept) VALUES (?, ?)", [key, concept])
    touched.insert(concept)
  }

  /// Takes names off a concept; with them go the names that differ from one of them in nothing that a look-up notes.
  /// - Parameter target: where they go; nil for a new concept.
  /// - Returns: that concept.
  @discardableResult
  mutating func move(_ names: [ConceptName.Name], off concept: Int64, to target: Int64? = nil) throws -> Int64 {
    let all = try ConceptName(db: db, keys: keys).names(of: concept)
    let moving = all.filter { name in names.contains { $0.language == name.language && $0.key == name.key } }
    let keyBefore = try ConceptName(db: db, keys: keys).key(of: concept)
    if moving.count == all.count {
      guard let target else { throw EditError.nothingLeft(concept: keyBefore) }
      try merge(concept, into: target)
      return target
    }
    let home = try target ?? newConcept(of: moving, like: concept)
    let homeKey = try ConceptName(db: db, keys: keys).key(of: home)
    let words = moving.map(\.text).joined(separator: "; ")
    let left = try record(.split, of: concept, name: words, value: homeKey)
    let came = try record(.take, of: home, name: words, value: keyBefore, isTold: false)
    try rule(namesOf: concept, left)
    for name in moving {
      try db.run(
        "INSERT OR REPLACE INTO separations (concept, language, key, target) VALUES (?, ?, ?, ?)",
        [concept, name.language, name.key, home])
      try db.run(
        "DELETE FROM separations WHERE concept = ? AND language = ? AND key = ?", [home, name.language, name.key])
      try move(name, to: home)
    }
    try rule(namesOf: home, came)
    touched.formUnion([concept, home])
    return home
  }

  private func newConcept(of names: [ConceptName.Name], like concept: Int64) throws -> Int64 {
    let terms = names.map { name in
      Term(
        language: name.language == SharedLanguage.tag ? nil : .init(name.language), text: name.text,
        type: TermType(rawValue: name.type) ?? .fullForm)
    }
    let kind: ConceptKind =
      terms.contains { $0.type == .designation || $0.type == .provisionalName }
      ? .recommendation : terms.contains { $0.type == .acronym } ? .acronym : .term
    let identity = ConceptIdentity(Concept(kind: kind, terms: terms), keys: keys)
    let key = try free([identity.key, identity.key + "|" + identity.formsKey])
    try db.run(
      "INSERT INTO concepts (key, kind, score) SELECT ?, ?, score FROM concepts WHERE id = ?",
      [key, kind.rawValue, concept])
    return db.lastInsertedRowID
  }

  /// The first key that no concept has or had.
  private func free(_ keys: [String]) throws -> String {
    func isTaken(_ key: String) throws -> Bool {
      let found: Int64? = try db.one(
        "SELECT id FROM concepts WHERE key = ?1 UNION ALL SELECT concept FROM aliases WHERE key = ?1", [key])
      return found != nil
    }
    for key in keys where try !isTaken(key) { return key }
    var number = 2
    while try isTaken("\(keys[keys.count - 1])|\(number)") { number += 1 }
    return "\(keys[keys.count - 1])|\(number)"
  }

  /// Hangs a name with all that is known of it on another concept, or on the same name there.
  private func move(_ name: ConceptName.Name, to concept: Int64) throws {
    let same: Int64? = try db.one(
      "SELECT id FROM terms WHERE concept = ? AND language = ? AND type = ? AND text = ?",
      [concept, name.language, name.type, name.text])
    if let same {
      try db.run("UPDATE attestations SET term = ? WHERE term = ?", [same, name.term])
      try db.run("UPDATE OR IGNORE rulings SET term = ? WHERE term = ?", [same, name.term])
      try db.run("UPDATE details SET term = ?, concept = ? WHERE term = ?", [same, concept, name.term])
      try db.run("DELETE FROM terms WHERE id = ?", [name.term])
    } else {
      try db.run("UPDATE terms SET concept = ? WHERE id = ?", [concept, name.term])
      try db.run("UPDATE details SET concept = ? WHERE term = ?", [concept, name.term])
    }
  }

  // MARK: Remarks

  /// Adds a remark to a concept or one of its names, or sets the concept's subject field.
  mutating func say(_ action: Decision.Action, _ text: String, of concept: Int64, name: ConceptName.Name? = nil) throws
  {
    let category = action == .subject ? "subjectField" : "note"
    let said = try db.rows(
      """
      SELECT value, decision FROM details WHERE concept = ? AND term IS ? AND category = ? AND decision IS NOT NULL
      """, [concept, name?.term, category])
    if said.contains(where: { $0[0] == text }) { return }
    let decision = try record(action, of: concept, language: name?.language, name: name?.text, value: text)
    if action == .subject {
      try db.run(
        "DELETE FROM details WHERE concept = ? AND category = ? AND decision IS NOT NULL", [concept, category])
    }
    if let name { try rule(name.term, decision, nil) }
    try db.run(
      "INSERT INTO details (concept, term, decision, category, value) VALUES (?, ?, ?, ?, ?)",
      [concept, name?.term, decision, category, text])
  }

  // MARK: The record

  /// - Parameter isTold: whether the decision is one of those that are reported; its other half is not.
  private mutating func record(
    _ action: Decision.Action, of concept: Int64, language: String? = nil, name: String? = nil, value: String? = nil,
    source: Int64? = nil, isTold: Bool = true
  ) throws -> Int64 {
    try db.run(
      """
      INSERT INTO decisions (date, author, action, concept, import, language, name, value)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, [date, author, action.rawValue, concept, source, language, name, value])
    touched.insert(concept)
    let id = db.lastInsertedRowID
    if isTold { decisions.append(id) }
    try db.run(
      "INSERT OR IGNORE INTO aliases (key, concept) SELECT key, id FROM concepts WHERE id = ?", [concept])
    return id
  }

  private func rule(namesOf concept: Int64, _ decision: Int64) throws {
    for name in try ConceptName(db: db, keys: keys).names(of: concept) { try rule(name.term, decision, nil) }
  }

  private func rule(_ term: Int64, _ decision: Int64, _ status: TermStatus?) throws {
    try db.run(
      "INSERT OR REPLACE INTO rulings (term, decision, status) VALUES (?, ?, ?)", [term, decision, status?.rawValue])
  }
}
