import ICU
import Terminology
import TextIndex

extension Termbase {
  /// The names of all concepts, with the ledgers of Recommendations and without evidence, in the order of their keys.
  ///
  /// With a day, only terms that were known on it, and the ledger up to it; a provisional name is superseded when the
  /// ledger has its number by then, and preferred before. What people decided of a term holds whatever the day.
  /// - Parameter day: nil for everything that is known.
  /// - Throws: `TermbaseError`.
  public func names(knownOn day: CalendarDay? = nil) throws -> [Concept] {
    try read { try NamesReader(db: $0, day: day).concepts() }
  }

  /// Those of `names(knownOn:)` that may bear on some texts: a name of theirs stands in one of them, or is one of `names`. What
  /// is read grows with the texts and hardly with the base.
  ///
  /// Names stand in a text as whole words, whatever the case, width, hyphens and English plurals, as `terms(in:)` finds them;
  /// an apostrophe ends a word too. Of `names` the ledger's numbers and former names are looked up as well as terms.
  /// - Parameters:
  ///   - texts: what names may stand in.
  ///   - names: names that are looked up as they are.
  ///   - day: as in `names(knownOn:)`.
  /// - Throws: `TermbaseError`.
  public func names(in texts: [String], or names: [String], knownOn day: CalendarDay? = nil) throws -> [Concept] {
    try read { db in
      let finder = try DraftTermFinder(db: db, index: try termIndex(db), folding: keys.folding)
      var rows: Set<Int64> = []
      for text in texts {
        finder.collect(in: text, into: &rows)
        // Quotation marks and apostrophes are nothing to the index: ITU's is a word, and ITU none in it.
        let parted = text.partedAtQuotations
        if parted != text { finder.collect(in: parted, into: &rows) }
      }
      let reader = NamesReader(db: db, day: day)
      return try reader.concepts(try reader.concepts(ofTerms: rows, keys: Set(names.flatMap(keys.all))))
    }
  }

  /// Those of `names(knownOn:)` with the first names that begin with `start`, in the order of their keys: whatever the case, width,
  /// hyphens and spaces. What is read does not grow with the base.
  /// - Parameters:
  ///   - start: the beginning; nothing is found for one that is empty or all spaces.
  ///   - limit: how many names are looked for at least, of terms and of ledgers each.
  ///   - day: as in `names(knownOn:)`.
  /// - Throws: `TermbaseError`.
  public func names(beginningWith start: String, limit: Int, knownOn day: CalendarDay? = nil) throws -> [Concept] {
    let beginnings = keys.all(start).filter { !$0.isEmpty }.sorted()
    if beginnings.isEmpty { return [] }
    return try read { db in
      let reader = NamesReader(db: db, day: day)
      let rows = try beginnings.flatMap { try reader.concepts(beginningWith: $0, limit: limit) }
      return try reader.concepts(Set(rows).sorted())
    }
  }
}

extension String {
  /// The text with spaces for quotation marks; the same text where it has none.
  fileprivate var partedAtQuotations: String {
    guard utf8.contains(where: { $0 == 0x27 || $0 == 0x22 || $0 >= 0xC2 }) else { return self }
    var parted = unicodeScalars
    guard parted.contains(where: { ScalarClass($0) == .quotation }) else { return self }
    parted = String.UnicodeScalarView(parted.map { ScalarClass($0) == .quotation ? " " : $0 })
    return String(parted)
  }
}
