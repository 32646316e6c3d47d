import Foundation
import GRDB

/// The yardstick of the concordance: SQLite's FTS5 with Han as bigrams (and single characters), words of other scripts as they
/// are; the exact total and the first twenty rows of a phrase.
struct BigramTable {
  private let queue: DatabaseQueue

  init(_ path: String) throws {
    queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try db.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(zh, en, tokenize = 'ascii', columnsize = 0)")
    }
  }

  func fill(_ sentences: [(zh: String, en: String)]) throws {
    try queue.write { db in
      let statement = try db.cachedStatement(sql: "INSERT INTO t (zh, en) VALUES (?, ?)")
      for sentence in sentences {
        try statement.execute(arguments: [Self.tokens(sentence.zh), sentence.en.lowercased()])
      }
    }
  }

  /// The total and the first rows.
  func find(_ words: String) throws -> (Int, [Int64]) {
    let phrase = words.unicodeScalars.contains { $0.value >= 0x3400 } ? Self.tokens(words) : words.lowercased()
    let query = "\"\(phrase)\""
    return try queue.read { db in
      (
        try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM t WHERE t MATCH ?"), arguments: [query]) ?? 0,
        try Int64.fetchAll(
          db.cachedStatement(sql: "SELECT rowid FROM t WHERE t MATCH ? LIMIT 20"), arguments: [query])
      )
    }
  }

  /// `国际电联` is `国际 际电 电联`; a single character stays one, and finds only itself.
  private static func tokens(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    if scalars.count == 1 { return text }
    var tokens: [String] = []
    for index in 0..<scalars.count - 1 {
      tokens.append(String(String.UnicodeScalarView(scalars[index...index + 1])))
    }
    return tokens.joined(separator: " ")
  }
}
