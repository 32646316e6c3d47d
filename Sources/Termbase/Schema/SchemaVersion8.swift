import GRDB

/// The eighth schema: the files that documents came from.
///
/// A row says how a file looked (`size`, `mtime` in nanoseconds, `inode`) when it was looked at (`checked`, nanoseconds), how it
/// was read (`reading`), what its text is (`language`, `fingerprint`; no fingerprint where it is left out for its language), what
/// pairing needs of it (`profile`, JSON) and which document it became or repeats. `settled` names the set of files that it was
/// added with; null while that is still to be done.
enum SchemaVersion8 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE files (
          id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, mtime INTEGER NOT NULL,
          inode INTEGER NOT NULL, checked INTEGER NOT NULL, reading TEXT NOT NULL, language TEXT NOT NULL,
          fingerprint TEXT, document INTEGER REFERENCES documents ON DELETE CASCADE, settled TEXT, profile TEXT);
        CREATE INDEX filesByDocument ON files (document) WHERE document IS NOT NULL;
        PRAGMA user_version = 8;
        """)
  }
}
