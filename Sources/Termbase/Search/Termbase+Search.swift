import GRDB
import TextIndex

extension Termbase {
  /// The bilingual concordance: places where the words stand, whichever language they are in, with both sides of the bead.
  ///
  /// Han is found anywhere, from one character on; words of other scripts from their beginnings, several words as they
  /// follow each other, the last one perhaps unfinished. Width, case, traditional characters, spaces and hyphens make no
  /// difference; other marks do. `ConcordanceQuery` says what else words can ask for.
  /// - Throws: `TermbaseError`, `.emptyQuery` when the words hold nothing to look for, `.onlyNegations`, `.invalidCursor`.
  public func search(_ words: String, options: SearchOptions = SearchOptions()) throws -> SearchResult {
    let query = try ConcordanceQuery(words, folding: keys.folding)
    let after = try options.after.map { text in
      guard let cursor = SearchCursor(text), cursor.order == options.order else {
        throw TermbaseError.invalidCursor(text)
      }
      return cursor.place
    }
    return try read { db in
      let concordance = try concordance(db, filter: options.filter)
      guard
        let found = concordance.search(
          query.clauses, order: options.order, limit: max(0, options.limit) + 1, offset: options.offset, after: after)
      else { throw TermbaseError.invalidCursor(options.after ?? "") }
      let places = found.places.prefix(max(0, options.limit))
      let builder = HitBuilder(
        beads: try beadTexts(db).beads(places.map(\.bead)), folding: keys.folding,
        translations: options.lexicon.map(TranslationMarker.init(lexicon:)))
      let isMore = found.places.count > places.count
      return SearchResult(
        query: words, total: found.total, hits: places.compactMap(builder.hit),
        next: isMore ? places.last.map { SearchCursor(order: options.order, place: $0).text } : nil)
    }
  }

  /// The texts at the moment that `db` sees.
  func concordance(_ db: Database, filter: SearchFilter = SearchFilter()) throws -> Concordance {
    let indexes = try textIndexes(db)
    if filter == SearchFilter() { return indexes.concordance }
    let pairs = filter.takesAllPairs ? nil : try filter.pairs(db, keys: keys)
    let isUnit = filter.unit.map { unit in { (details: UnitDetails) in unit(details.confidence, details.kind) } }
    return Concordance(
      indexes.batches,
      isPair: { batch, pair in
        indexes.live[batch][pair] && (pairs?.contains(indexes.batches[batch].pair(pair).id) ?? true)
      }, isUnit: isUnit)
  }

  /// Reads beads as they are at the moment that `db` sees.
  func beadTexts(_ db: Database) throws -> BeadTexts { BeadTexts(db: db, documents: try textIndexes(db).documents) }
}
