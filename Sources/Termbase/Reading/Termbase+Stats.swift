import Foundation
import GRDB

/// What is in a base; encoded it is the JSON of `concord stats`.
public struct TermbaseStats: Sendable, Hashable, Codable {
  /// How many documents, additions of two documents, blocks, sentences, and beads between two documents.
  public let documents: Int, pairs: Int, blocks: Int, sentences: Int, beads: Int
  /// How many concepts, terms, sentences of evidence and ledger entries.
  public let concepts: Int, terms: Int, evidence: Int, ledger: Int
  /// Documents, sentences and terms by language tag (`mul`: the same in all languages).
  public let documentsByLanguage: [String: Int], sentencesByLanguage: [String: Int], termsByLanguage: [String: Int]
  /// Concepts by kind.
  public let conceptsByKind: [String: Int]
  /// The version of the schema.
  public let schema: Int
  /// Bytes on disk, the write-ahead log included.
  public let bytes: Int
}

extension Termbase {
  /// Counts what is in the base, of one moment.
  /// - Throws: `TermbaseError`.
  public func stats() throws -> TermbaseStats {
    let bytes = ["", "-wal"].reduce(0) { $0 + Self.size(of: path + $1) }
    return try read { db in
      func count(_ table: String) throws -> Int { try db.one("SELECT count(*) FROM \(table)") ?? 0 }
      func counts(_ column: String, of table: String) throws -> [String: Int] {
        let rows = try db.rows("SELECT \(column), count(*) FROM \(table) GROUP BY 1")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
      }
      return TermbaseStats(
        documents: try count("documents"), pairs: try count("pairs WHERE target IS NOT NULL"),
        blocks: try count("blocks"), sentences: try count("sentences"),
        beads: try count("beads JOIN pairs ON pairs.id = beads.pair WHERE target IS NOT NULL"),
        concepts: try count("concepts"), terms: try count("terms"), evidence: try count("evidence"),
        ledger: try count("ledger"), documentsByLanguage: try counts("language", of: "documents"),
        sentencesByLanguage: try counts("language", of: "sentences"),
        termsByLanguage: try counts("language", of: "terms"), conceptsByKind: try counts("kind", of: "concepts"),
        schema: try db.one("PRAGMA user_version") ?? 0, bytes: bytes)
    }
  }

  private static func size(of file: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
  }
}
