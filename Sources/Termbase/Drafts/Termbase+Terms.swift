import GRDB
import Terminology
import TextIndex

extension Termbase {
  /// All names of the base in some texts, in one pass over each: whole words, whatever case, width, simplified or traditional
  /// characters, hyphens and English plurals, in the order in which they first stand there, of two that begin together the
  /// longer first. A name inside of a longer one is there too.
  /// - Throws: `TermbaseError`.
  public func terms(in texts: [String]) throws -> [DraftTerm] {
    try read { db in
      let finder = try DraftTermFinder(db: db, index: try termIndex(db), folding: keys.folding)
      var order: [Int64] = []
      var places: [Int64: [DraftPlace]] = [:]
      for (number, text) in texts.enumerated() {
        for (row, range) in finder.places(in: text) {
          if places[row] == nil { order.append(row) }
          places[row, default: []].append(DraftPlace(text: number, start: range.lowerBound, end: range.upperBound))
        }
      }
      return try finder.terms(order, at: places)
    }
  }

  /// The entries of concepts by their identifiers, in this order; those that are not there are left out.
  /// - Throws: `TermbaseError`.
  public func entries(of concepts: [String]) throws -> [ConceptEntry] {
    try read { db in
      try concepts.compactMap { key in
        try db.rows("SELECT id, key, kind, score FROM concepts WHERE key = ?", [key]).first.map(
          EntryReader(db: db).entry)
      }
    }
  }
}
