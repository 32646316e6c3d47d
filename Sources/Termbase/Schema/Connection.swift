import Foundation
import GRDB
import TextIndex

/// Opens SQLite files with the settings every base has.
enum Connection {
  /// How long a call waits for another process's transaction, in seconds.
  static let busyTimeout = 5.0

  /// How much of the file is kept at hand: what an addition touches of a large base, so that it is not fetched anew for
  /// each.
  private static let cacheKilobytes = 32_000

  /// How many pages the log takes before they go into the file. An addition writes some hundreds, many of them the same
  /// as the one before.
  private static let logPages = 8_000

  /// Makes a new base and its schema in a file that will have another path, which errors name.
  static func create(_ file: String, as path: String) throws -> Termbase {
    let queue = try DatabaseQueue(path: file, configuration: configuration(readOnly: false))
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    return try opened(queue, path: path, readOnly: false, isNew: true, command: "")
  }

  /// Opens a base after checking that it is one and of which schema.
  static func open(_ path: String, readOnly: Bool, command: String) throws -> Termbase {
    if !readOnly {
      if !FileManager.default.isWritableFile(atPath: path) { throw TermbaseError.readOnly(path: path) }
      let queue = try DatabaseQueue(path: path, configuration: configuration(readOnly: false))
      return try opened(queue, path: path, readOnly: false, isNew: false, command: command)
    }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(readOnly: true))
      return try opened(queue, path: path, readOnly: true, isNew: false, command: command)
    } catch let error as DatabaseError where canBeImmutable(path, error) {
      // A write-ahead log cannot be shared where its index file cannot be made. Nobody can be writing there either.
      let queue = try DatabaseQueue(path: immutableAddress(path), configuration: configuration(readOnly: true))
      return try opened(queue, path: path, readOnly: true, isNew: false, command: command)
    }
  }

  private static func opened(
    _ queue: DatabaseQueue, path: String, readOnly: Bool, isNew: Bool, command: String
  ) throws -> Termbase {
    if !isNew { try queue.read { try Schema.check($0, path: path, readOnly: readOnly) } }
    if !readOnly { try Schema.migrator.migrate(queue) }
    let folding = try queue.read { try TextFolding(settings: $0) }
    return Termbase(
      path: path, isReadOnly: readOnly, queue: queue, keys: TermKeys(folding: folding), mark: RunMark(command: command))
  }

  private static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(busyTimeout)
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA cache_size = -\(cacheKilobytes); PRAGMA wal_autocheckpoint = \(logPages)")
    }
    return configuration
  }

  private static func canBeImmutable(_ path: String, _ error: DatabaseError) -> Bool {
    guard [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) else { return false }
    let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    return (log ?? 0) == 0 && FileManager.default.isReadableFile(atPath: path)
  }

  private static func immutableAddress(_ path: String) -> String {
    URL(fileURLWithPath: path).absoluteString + "?immutable=1"
  }
}
