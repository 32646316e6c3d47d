import GRDB
import Terminology

/// Makes decisions of what a person changed in a table that had been exported: a name in another concept, another standing.
///
/// What is so already is decided no second time, so that the same table may come in again. A standing goes with the table
/// that brought it; names that were moved stay where they are until somebody moves them again.
struct ChangeWriter {
  let db: Database
  let keys: TermKeys
  let source: Int64
  private var editor: ConceptEditor

  init(db: Database, keys: TermKeys, source: Int64, author: String, date: String) {
    self.db = db
    self.keys = keys
    self.source = source
    editor = ConceptEditor(db: db, keys: keys, author: author, date: date, source: source)
  }

  /// The concepts that were changed.
  var touched: Set<Int64> { editor.touched }

  /// Moves the names of an entry that stood in another concept of the base; those go to the entry's concept, or together
  /// to a new one where the entry has none.
  /// - Parameter terms: the names, in the entry's order.
  /// - Returns: the entry's concept; nil when nothing tells that it is another than its names do.
  mutating func concept(of entry: ConceptEntry, _ terms: [Term]) throws -> (id: Int64, isNew: Bool)? {
    let find = ConceptName(db: db, keys: keys)
    var target = entry.id.isEmpty ? nil : try find.concept(ofKey: entry.id)
    var names: [(name: ConceptName.Name, from: Int64)] = []
    var moved: Int64?
    for (given, term) in zip(entry.terms, terms) {
      guard let before = given.change?.concept, let from = try find.concept(ofKey: before), from != target else {
        continue
      }
      let language = term.language?.tag ?? SharedLanguage.tag, key = keys.key(of: term)
      if let name = try find.names(of: from).first(where: { $0.language == language && $0.key == key }) {
        names.append((name, from))
      } else {
        let home = try Separations(db: db, keys: keys).home(language: language, key: key, in: from)
        if home != from { moved = moved ?? home }
      }
    }
    if names.isEmpty && moved == nil { return nil }
    target = target ?? moved
    var isNew = false
    for from in Set(names.map(\.from)).sorted() {
      let leaving = names.filter { $0.from == from }.map(\.name)
      // Another identifier for all names of a concept makes no other concept of it.
      if try target == nil && leaving.count == find.names(of: from).count {
        target = from
        continue
      }
      isNew = isNew || target == nil
      target = try editor.move(leaving, off: from, to: target)
    }
    return target.map { ($0, isNew) }
  }

  /// Sets the standings that were changed.
  /// - Parameter rows: the rows of the entry's terms, in its order.
  mutating func set(_ entry: ConceptEntry, _ rows: [Int64?]) throws {
    for (given, row) in zip(entry.terms, rows) {
      guard given.change?.status != nil, let status = given.status, let row else { continue }
      let found = try db.rows("SELECT id, language, type, text, key, concept FROM terms WHERE id = ?", [row])
      guard let term = found.first else { continue }
      try editor.set(status, of: ConceptName.Name(term), in: term[5])
    }
  }
}
