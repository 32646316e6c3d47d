import Foundation
import GRDB

/// The base: what is true about a translator's circulars, in one SQLite file, `.concord/base.sqlite`.
///
/// It keeps documents with their sentences, the beads between two documents, and concepts with terms, evidence and the
/// dated ledger of a Recommendation's names. Everything a document contributed hangs on the addition (`pairs`) that
/// brought it, so that replacing or removing a document takes its contributions with it and nothing else. What is only
/// derived in it (the effective status of a term) is brought up to date in the same transaction; the indexes that answer
/// (`TextIndexes`) are files beside it, found wanting and made anew by whoever needs them.
///
/// One transaction an addition: a failed one leaves nothing behind. The journal is a write-ahead log, so that readers in
/// other threads and processes go on with the state they began with. A base that cannot be written (a folder without
/// write permission, a read-only medium) is still read.
///
/// Values are `Sendable`; calls on one value follow each other, two values on one file work side by side.
public struct Termbase: Sendable {
  /// The path of the SQLite file.
  public let path: String
  /// Whether nothing can be written through this value.
  public let isReadOnly: Bool

  let queue: DatabaseQueue
  let keys: TermKeys
  let indexes = IndexCache()
  let mark: RunMark

  /// Makes `.concord/base.sqlite` under a folder and fills it with the glossaries that come with the program.
  /// - Parameters:
  ///   - folder: the folder the base is for.
  ///   - glossaries: what to begin with; `.none` makes an empty base.
  /// - Throws: `TermbaseError`, `.alreadyExists` when there is a base; `GlossaryError` for a broken glossary. Nothing is
  ///   left behind then; a creation that is killed leaves a draft beside the place, which the next one takes away.
  public static func create(at folder: String, glossaries: GlossarySeed = .project) throws -> Termbase {
    let (path, made) = try BaseFolder.prepare(in: folder)
    let draft = BaseFolder.draft(of: path)
    do {
      let base = try TermbaseError.wrapping(path) { try Connection.create(draft, as: path) }
      try glossaries.seed(base)
      try TermbaseError.wrapping(path) {
        // Closing brings the log into the file too, but says nothing when the disk has no room for it.
        try base.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        try base.queue.close()
      }
      try BaseFolder.publish(draft, as: path)
      return try open(at: path)
    } catch {
      BaseFolder.discard(draft, withFolder: made)
      throw error
    }
  }

  /// The base of a folder: the nearest `.concord/` upward from it, nil when there is none up to the root.
  public static func find(from folder: String) -> String? { BaseFolder.find(from: folder) }

  /// Opens a base.
  /// - Parameters:
  ///   - path: the SQLite file, or the folder that holds it, or the folder that holds `.concord/`.
  ///   - readOnly: whether it is only read; no lock is taken and no schema is changed then.
  ///   - command: what the program was asked to do, noted with the changes it makes.
  /// - Throws: `TermbaseError`.
  public static func open(at path: String, readOnly: Bool = false, for command: String = "") throws -> Termbase {
    let file = try BaseFolder.file(at: path)
    return try TermbaseError.wrapping(file) { try Connection.open(file, readOnly: readOnly, command: command) }
  }

  /// Reads in one transaction: everything `body` sees is of one moment.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try TermbaseError.wrapping(path) { try queue.read(body) }
  }

  /// Writes in one transaction: all of `body` or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    if isReadOnly { throw TermbaseError.readOnly(path: path) }
    return try TermbaseError.wrapping(path) { try queue.write(body) }
  }

  /// Changes what the base says, in one transaction; the changes are noted as those of a run.
  func change<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try write { db in
      try mark.begin(db)
      return try body(db)
    }
  }
}
