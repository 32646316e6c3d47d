import GRDB
import Languages
import TextIndex

/// A document of an addition.
struct PairDocument: Sendable {
  let id: Int64
  let path: String
  let language: Language
}

/// The additions of a base at one moment, by the languages of their sides.
struct LivePairs: Sendable {
  /// The sides of each language, in the order of the rows.
  let byLanguage: [String: [BatchPair]]
  /// The documents of each addition by its row: the source, and the target where there is one.
  let documents: [Int64: [PairDocument]]

  init(_ db: Database) throws {
    var found: [String: [BatchPair]] = [:]
    var documents: [Int64: [PairDocument]] = [:]
    for row in try db.rows(
      """
      SELECT pairs.id, stamp, first.language, second.language, first.id, second.id, first.path, second.path FROM pairs JOIN documents first ON first.id = source
      LEFT JOIN documents second ON second.id = target ORDER BY pairs.id
      """)
    {
      for side in 0..<2 {
        guard let language: String = row[2 + side] else { continue }
        documents[row[0], default: []].append(
          PairDocument(id: row[4 + side], path: row[6 + side], language: Language(language)))
        found[language, default: []].append(BatchPair(id: row[0], stamp: row[1], side: UInt8(side)))
      }
    }
    byLanguage = found
    self.documents = documents
  }

  /// What changes with every addition that comes or goes.
  static func state(_ db: Database) throws -> String {
    try db.one("SELECT value FROM settings WHERE name = 'texts'") ?? ""
  }
}
