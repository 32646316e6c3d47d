import GRDB
import Terminology

/// What people decided about which names belong together, for what is extracted or imported afterwards.
struct Separations {
  let db: Database
  let keys: TermKeys
  /// Whether people have parted any names; as good as nobody has, and then nothing is asked name by name.
  private let isEmpty: Bool

  /// What people have decided by now; a value is for the writing of one entry or addition, which parts nothing itself.
  init(db: Database, keys: TermKeys) throws {
    self.db = db
    self.keys = keys
    let first: Int64? = try db.one("SELECT concept FROM separations LIMIT 1")
    isEmpty = first == nil
  }

  /// Where a name goes that was found to be one of a concept's: there, or to the concept that it was split off to.
  func home(of term: Term, in concept: Int64) throws -> Int64 {
    if isEmpty { return concept }
    return try home(language: term.language?.tag ?? SharedLanguage.tag, key: keys.key(of: term), in: concept)
  }

  func home(language: String, key: String, in concept: Int64) throws -> Int64 {
    var home = concept
    var seen: Set<Int64> = [concept]
    while let next: Int64 = try db.one(
      "SELECT target FROM separations WHERE key = ? AND language = ? AND concept = ?", [key, language, home]),
      seen.insert(next).inserted
    {
      home = next
    }
    return home
  }

  /// The concept that one of the names was split off from and that has another of them: an extraction that joins both
  /// again means that concept, and the one name goes where people have put it.
  func origin(of concept: Concept) throws -> Int64? {
    if isEmpty { return nil }
    for term in concept.terms {
      let language = term.language?.tag ?? SharedLanguage.tag, key = keys.key(of: term)
      for row in try db.rows(
        "SELECT concept FROM separations WHERE key = ? AND language = ? ORDER BY concept", [key, language])
      {
        let origin: Int64 = row[0]
        for other in concept.terms where other != term {
          let other = (language: other.language?.tag ?? SharedLanguage.tag, key: keys.key(of: other))
          if other == (language, key) { continue }
          let shared: Int64? = try db.one(
            "SELECT id FROM terms WHERE concept = ? AND language = ? AND key = ?", [origin, other.language, other.key])
          if shared != nil { return origin }
        }
      }
    }
    return nil
  }
}
