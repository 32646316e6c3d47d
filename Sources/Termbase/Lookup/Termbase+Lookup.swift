import GRDB
import Terminology

extension Termbase {
  /// Looks words up, from any language to any other.
  ///
  /// Full and half width, case, traditional and simplified characters, spaces and hyphens make no difference; a
  /// Recommendation is found by number (with or without `ITU-T`), other number, provisional name or title.
  /// - Throws: `TermbaseError`, `.emptyQuery` when the words hold nothing to look for, `.invalidExpression`,
  ///   `.expressionTooSlow`.
  public func lookup(_ words: String, options: LookupOptions = LookupOptions()) throws -> LookupResult {
    let query = LookupQuery(words, keys: keys)
    if query.words.isEmpty { throw TermbaseError.emptyQuery(words) }
    return try read { db in
      let readings = options.mode == .exact ? SelectedWords(words).readings.map { LookupQuery($0, keys: keys) } : []
      let finder = TermFinder(
        db: db, query: query, text: words, keys: keys, index: { try termIndex(db) }, readings: readings,
        kind: options.kind)
      let best = TermMatch.bestByConcept(try finder.find(options.mode))
      let found = options.order == .best ? best : try NameOrder(options.order).sorted(best, db)
      let reader = HitReader(db: db, asOf: options.asOf, evidenceLimit: options.evidence, explains: options.explains)
      let hits = try found.prefix(max(0, options.limit)).map(reader.hit)
      return LookupResult(query: words, total: found.count, hits: hits)
    }
  }
}
