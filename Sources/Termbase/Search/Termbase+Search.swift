import GRDB

extension Termbase {
  /// The bilingual concordance: beads in which the words stand, whichever language they are in.
  ///
  /// Han is found anywhere, from one character on; words of other scripts from their beginnings, several words as they
  /// follow each other, the last one perhaps unfinished. Width, case, traditional characters, spaces and hyphens make no
  /// difference; other marks do.
  /// - Throws: `TermbaseError`, `.emptyQuery` when the words hold nothing to look for.
  public func search(_ words: String, options: SearchOptions = SearchOptions()) throws -> SearchResult {
    let tokens = SearchTokens(words, folding: keys.folding)
    if tokens.tokens.isEmpty { throw TermbaseError.emptyQuery(words) }
    return try read { db in
      let total: Int = try db.one("SELECT count(*) FROM beadText WHERE beadText MATCH ?", [tokens.query]) ?? 0
      let found = try db.rows(
        "SELECT rowid FROM beadText WHERE beadText MATCH ? ORDER BY rowid LIMIT ? OFFSET ?",
        [tokens.query, max(0, options.limit), max(0, options.offset)])
      let reader = SearchHitReader(db: db, query: tokens, folding: keys.folding)
      return SearchResult(query: words, total: total, hits: try found.compactMap { try reader.hit($0[0]) })
    }
  }
}
