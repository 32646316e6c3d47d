import GRDB

/// The schema's versions, one migration a file. A migration that has been released is never changed.
enum Schema {
  /// What marks a SQLite file as a base ("CNCD").
  static let applicationID = 0x434E_4344
  /// The version this program writes; `PRAGMA user_version` of a base.
  static let version = 9

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1", migrate: SchemaVersion1.migrate)
    migrator.registerMigration("v2", migrate: SchemaVersion2.migrate)
    migrator.registerMigration("v3", migrate: SchemaVersion3.migrate)
    migrator.registerMigration("v4", migrate: SchemaVersion4.migrate)
    migrator.registerMigration("v5", migrate: SchemaVersion5.migrate)
    migrator.registerMigration("v6", migrate: SchemaVersion6.migrate)
    migrator.registerMigration("v7", migrate: SchemaVersion7.migrate)
    migrator.registerMigration("v8", migrate: SchemaVersion8.migrate)
    migrator.registerMigration("v9", migrate: SchemaVersion9.migrate)
    return migrator
  }

  /// Refuses what is no base, a newer base, and an older one that cannot be brought up to date.
  static func check(_ db: Database, path: String, readOnly: Bool) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
      throw TermbaseError.notABase(path: path)
    }
    if found > version { throw TermbaseError.newerSchema(path: path, found: found, known: version) }
    if found < version && readOnly { throw TermbaseError.olderSchema(path: path, found: found, known: version) }
  }
}
