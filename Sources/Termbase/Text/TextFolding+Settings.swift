import GRDB
import TextIndex

extension TextFolding {
  /// The folding of a base.
  init(settings db: Database) throws {
    let table = try String.fetchOne(db, sql: "SELECT value FROM settings WHERE name = ?", arguments: [Self.setting])
    self.init(table: table ?? "")
  }
}
