import GRDB
import Languages

extension Termbase {
  /// The files that were looked at, in the order of their names.
  /// - Throws: `TermbaseError`.
  public func files() throws -> [StoredFile] {
    try read { db in
      try db.rows(
        """
        SELECT files.path, size, mtime, inode, checked, reading, files.language, files.fingerprint, settled,
        documents.path IS files.path FROM files LEFT JOIN documents ON documents.id = document ORDER BY files.path
        """
      ).map { row in
        var file = StoredFile(
          path: row[0], stamp: FileStamp(size: row[1], mtime: row[2], inode: row[3]), checked: row[4], reading: row[5],
          language: Language(row[6]), fingerprint: row[7])
        file.settled = row[8]
        file.isDocument = row[9]
        return file
      }
    }
  }

  /// What pairing needs of a file (JSON); nil when it was not kept.
  /// - Throws: `TermbaseError`.
  public func profile(of path: String) throws -> String? {
    try read { try $0.one("SELECT profile FROM files WHERE path = ?", [path]) }
  }

  /// Notes files that were looked at, each with what pairing needs of it. What they become is still to be settled.
  /// - Throws: `TermbaseError`; nothing is noted then.
  public func note(_ files: [(file: StoredFile, profile: String?)]) throws {
    if files.isEmpty { return }
    try write { db in
      for (file, profile) in files {
        try db.run(
          """
          INSERT INTO files (path, size, mtime, inode, checked, reading, language, fingerprint, profile)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size,
          mtime = excluded.mtime, inode = excluded.inode, checked = excluded.checked, reading = excluded.reading,
          language = excluded.language, fingerprint = excluded.fingerprint, profile = excluded.profile,
          document = NULL, settled = NULL
          """,
          [
            file.path, file.stamp.size, file.stamp.mtime, file.stamp.inode, file.checked, file.reading,
            file.language.tag, file.fingerprint, profile,
          ])
      }
    }
  }

  /// Notes that files have been added with the others of a set: each is the document of its name, or else one of its text.
  /// - Throws: `TermbaseError`; nothing is noted then.
  public func settle(_ paths: [String], set: String) throws {
    if paths.isEmpty { return }
    try write { db in
      for path in paths {
        try db.run(
          """
          UPDATE files SET settled = ?1, document = coalesce((SELECT id FROM documents WHERE path = files.path),
          (SELECT id FROM documents WHERE fingerprint = files.fingerprint ORDER BY path LIMIT 1)) WHERE path = ?2
          """, [set, path])
      }
    }
  }

  /// Forgets files.
  /// - Throws: `TermbaseError`.
  public func forget(_ paths: [String]) throws {
    if paths.isEmpty { return }
    try write { db in for path in paths { try db.run("DELETE FROM files WHERE path = ?", [path]) } }
  }
}
