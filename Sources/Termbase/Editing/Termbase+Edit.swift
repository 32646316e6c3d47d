import GRDB
import Languages
import Terminology

extension Termbase {
  /// Changes a concept by hand, in one transaction. What is decided here outweighs glossaries, imports and documents, also
  /// those that come later.
  /// - Parameters:
  ///   - concept: its identifier, or a name that no other concept has.
  ///   - steps: what to change, in this order.
  ///   - language: the language of the names in `steps`; nil for any.
  ///   - author: who decides.
  ///   - date: the day of the decision (ISO 8601).
  ///   - isTrial: whether to find out what would be done and change nothing.
  /// - Throws: `EditError`, `TermbaseError`; nothing is written then.
  @discardableResult
  public func edit(
    _ concept: String, _ steps: [EditStep], language: Language? = nil, by author: String, on date: String,
    isTrial: Bool = false
  ) throws -> EditReport {
    struct Trial: Error {
      let report: EditReport
    }
    do {
      return try change { db in
        let find = ConceptName(db: db, keys: keys)
        let id = try find.concept(concept)
        var editor = ConceptEditor(db: db, keys: keys, author: author, date: date)
        for step in steps { try Self.apply(step, to: id, language?.tag, &editor, find) }
        try ConceptTidier.tidy(editor.touched, db)
        let told = try DecisionReader(db: db).decisions(editor.decisions)
        let report = EditReport(concept: try find.key(of: id), decisions: told)
        if isTrial { throw Trial(report: report) }
        return report
      }
    } catch let trial as Trial {
      return trial.report
    }
  }

  private static func apply(
    _ step: EditStep, to id: Int64, _ language: String?, _ editor: inout ConceptEditor, _ find: ConceptName
  ) throws {
    switch step {
    case .status(let status, let names):
      for name in names {
        for found in try find.names(name, of: id, language: language) { try editor.set(status, of: found, in: id) }
      }
    case .prefer(let name):
      for found in try find.names(name, of: id, language: language) { try editor.prefer(found, in: id) }
    case .merge(let other): try editor.merge(try find.concept(other), into: id)
    case .split(let names): try split(names, off: id, language, &editor, find)
    case .note(let text, let name):
      guard let name else { return try editor.say(.note, text, of: id) }
      for found in try find.names(name, of: id, language: language) {
        try editor.say(.note, text, of: id, name: found)
      }
    case .subject(let text): try editor.say(.subject, text, of: id)
    }
  }

  /// Splits names off; what was split off before is passed over.
  private static func split(
    _ names: [String], off id: Int64, _ language: String?, _ editor: inout ConceptEditor, _ find: ConceptName
  ) throws {
    var moving: [ConceptName.Name] = []
    for name in names {
      do { moving += try find.names(name, of: id, language: language) } catch let error as EditError {
        if try !isSplitOff(name, from: id, find) { throw error }
      }
    }
    if !moving.isEmpty { try editor.move(moving, off: id) }
  }

  private static func isSplitOff(_ name: String, from id: Int64, _ find: ConceptName) throws -> Bool {
    for candidate in LookupQuery(name, keys: find.keys).candidates {
      let found: Int64? = try find.db.one(
        "SELECT target FROM separations WHERE key = ? AND concept = ?", [candidate, id])
      if found != nil { return true }
    }
    return false
  }
}
