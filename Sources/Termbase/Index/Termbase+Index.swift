import GRDB
import TextIndex

extension Termbase {
  /// Brings the indexes up to date with what was added or removed, so that the next search need not. Failing is no error:
  /// indexes are derived, and whoever needs one makes what it lacks.
  /// - Throws: `TermbaseError` when the base cannot be read.
  public func refreshIndexes() throws {
    let folder = IndexFolder(base: path)
    _ = try folder.exclusively(waits: false) {
      try read { try TextIndexStore(db: $0, folder: folder, folding: keys.folding).bringUpToDate(try LivePairs($0)) }
    }
    let isOutdated = try read { db in
      try TermIndexStore(db: db, folder: folder, folding: keys.folding).isOutdated(try TermIndexStore.epoch(db))
    }
    if !isOutdated { return }
    if !isReadOnly {
      // Changes from now on are of the new epoch, also those that come before its index is whole.
      try write { db in
        try db.run("UPDATE settings SET value = hex(randomblob(8)) WHERE name = 'terms'")
        try db.run("DELETE FROM staleTerms")
      }
    }
    _ = try read { try termIndex($0) }
  }

  /// The index of terms at the moment that `db` sees.
  func termIndex(_ db: Database) throws -> TermIndex? {
    let epoch = try TermIndexStore.epoch(db)
    return try indexes.terms(of: epoch) {
      try TermIndexStore(db: db, folder: IndexFolder(base: path), folding: keys.folding).index(of: epoch)
    }
  }

  /// The indexes of texts at the moment that `db` sees.
  func textIndexes(_ db: Database) throws -> TextIndexes {
    try indexes.texts(of: try LivePairs.state(db)) {
      try TextIndexStore(db: db, folder: IndexFolder(base: path), folding: keys.folding).indexes()
    }
  }
}
