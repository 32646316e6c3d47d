import GRDB

/// What can go wrong with a base: one case a cause, with the path of the SQLite file unless said otherwise.
public enum TermbaseError: Error, Equatable, Sendable {
  /// There is a base already.
  case alreadyExists(path: String)
  /// There is no base at this path.
  case noBase(path: String)
  /// The file is no SQLite database, or a damaged one.
  case damaged(path: String, reason: String)
  /// A SQLite database, but not a base of Concord's.
  case notABase(path: String)
  /// The base was written by a newer program: its schema version, and the newest this program knows.
  case newerSchema(path: String, found: Int, known: Int)
  /// The base was written by an older program and is opened for reading only, so that it cannot be brought up to date.
  case olderSchema(path: String, found: Int, known: Int)
  /// The base was opened for reading only, or its file or folder cannot be written.
  case readOnly(path: String)
  /// No room is left on the disk; nothing was written.
  case diskFull(path: String)
  /// Another process kept the base locked for longer than the busy timeout.
  case busy(path: String)
  /// The file or folder (which `path` names) cannot be opened or made.
  case cannotOpen(path: String, reason: String)
  /// No document of this path is in the base.
  case noDocument(path: String, document: String)
  /// No run of this number has changed the base; with the number of the last one.
  case noRun(path: String, number: Int, last: Int)
  /// The query has neither letters, digits nor characters to look for.
  case emptyQuery(String)
  /// The query only says what must not stand there.
  case onlyNegations(String)
  /// No regular expression; with ICU's name of what is wrong.
  case invalidExpression(String, reason: String)
  /// The regular expression took more time over the terms than it may.
  case expressionTooSlow(String)
  /// No search gave this as where its page ended, or it was one in another order, or its place is gone.
  case invalidCursor(String)
  /// SQLite refused for another reason, in its own words.
  case failed(path: String, reason: String)

  /// Runs `body` and turns SQLite's errors into cases of this type.
  static func wrapping<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as DatabaseError { throw TermbaseError(error, path: path) }
  }

  init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: reason)
    default: self = .failed(path: path, reason: reason)
    }
  }
}
