import Foundation
import GRDB

/// All that a base holds, row by row in the order of rows, without what differs from run to run: random stamps, the
/// times of files, and in which runs it was written.
enum BaseDump {
  private static let changing: Set<String> = ["stamp", "mtime", "inode", "checked", "run"]

  static func lines(_ folder: String) throws -> [String] {
    let queue = try DatabaseQueue(path: folder + "/.concord/base.sqlite")
    defer { try? queue.close() }
    return try queue.read { db in
      let tables = try String.fetchAll(
        db,
        sql:
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'runs' ORDER BY name"
      )
      return try tables.flatMap { table -> [String] in
        let columns = try db.columns(in: table).map(\.name).filter { !changing.contains($0) }
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let rows = try Row.fetchAll(db, sql: "SELECT \(names) FROM \(table)")
        let shown = rows.map { row in
          table + ": " + columns.map { (row[$0] as DatabaseValue).description }.joined(separator: "|")
        }
        return shown.filter { line in !["texts", "terms", "noted"].contains { line.hasPrefix("settings: \"\($0)\"") } }
      }
    }
  }
}
