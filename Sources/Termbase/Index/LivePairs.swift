import GRDB
import TextIndex

/// The additions of a base at one moment, by the languages of their sides.
struct LivePairs: Sendable {
  /// The sides of each language, in the order of the rows.
  let byLanguage: [String: [BatchPair]]

  init(_ db: Database) throws {
    var found: [String: [BatchPair]] = [:]
    for row in try db.rows(
      """
      SELECT pairs.id, stamp, first.language, second.language FROM pairs JOIN documents first ON first.id = source
      LEFT JOIN documents second ON second.id = target ORDER BY pairs.id
      """)
    {
      for side in 0..<2 {
        guard let language: String = row[2 + side] else { continue }
        found[language, default: []].append(BatchPair(id: row[0], stamp: row[1], side: UInt8(side)))
      }
    }
    byLanguage = found
  }

  /// What changes with every addition that comes or goes.
  static func state(_ db: Database) throws -> String {
    try db.one("SELECT value FROM settings WHERE name = 'texts'") ?? ""
  }
}
