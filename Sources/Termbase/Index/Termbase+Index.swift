import GRDB
import TextIndex

extension Termbase {
  /// Brings the indexes up to date with what was added or removed, so that the next search need not. Failing is no error:
  /// indexes are derived, and whoever needs one makes what it lacks.
  /// - Throws: `TermbaseError` when the base cannot be read.
  public func refreshIndexes() throws {
    try read { db in
      let store = TextIndexStore(db: db, folder: IndexFolder(base: path), folding: keys.folding)
      _ = try IndexFolder(base: path).exclusively(waits: false) { try store.bringUpToDate(try LivePairs(db)) }
    }
  }

  /// The indexes of texts at the moment that `db` sees.
  func textIndexes(_ db: Database) throws -> TextIndexes {
    try indexes.texts(of: try LivePairs.state(db)) {
      try TextIndexStore(db: db, folder: IndexFolder(base: path), folding: keys.folding).indexes()
    }
  }
}
