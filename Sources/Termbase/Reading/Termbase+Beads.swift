import GRDB
import Languages

extension Termbase {
  /// Calls `body` with the two sides of each bead that has both, in the order in which the circulars were added.
  ///
  /// One bead is in memory at a time. What a person gave up or moved is there as it stands in the base.
  /// - Throws: `TermbaseError`, and what `body` throws.
  public func forEachBead(
    _ body: (_ source: (language: Language, text: String), _ target: (language: Language, text: String)) throws -> Void
  ) throws {
    try read { db in
      let beads = try Row.fetchCursor(
        db,
        sql: """
          SELECT pairs.source, pairs.target, sourceStart, sourceEnd, targetStart, targetEnd, first.language,
          second.language FROM beads JOIN pairs ON pairs.id = beads.pair JOIN documents first ON first.id = pairs.source
          JOIN documents second ON second.id = pairs.target
          WHERE sourceEnd > sourceStart AND targetEnd > targetStart ORDER BY beads.pair, beads.number
          """)
      while let bead = try beads.next() {
        let source = Language(bead[6])
        let target = Language(bead[7])
        try body(
          (source, try Self.text(of: bead[0], bead[2], bead[3], source, db)),
          (target, try Self.text(of: bead[1], bead[4], bead[5], target, db)))
      }
    }
  }

  private static func text(of document: Int64, _ start: Int, _ end: Int, _ language: Language, _ db: Database) throws
    -> String
  {
    let texts = try db.rows(
      "SELECT text FROM sentences WHERE document = ? AND number >= ? AND number < ? ORDER BY number",
      [document, start, end])
    return BeadSide.joined(texts.map { $0[0] }, language: language)
  }
}
