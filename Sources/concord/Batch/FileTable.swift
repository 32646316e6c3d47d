import Alignment
import Foundation
import Termbase

/// What the base knows of files: one that looks as it did need not be read.
struct FileTable: Sendable {
  let base: Termbase
  /// How files are read in this run.
  let reading: String
  /// When the run began, in nanoseconds since 1970.
  let started: Int64
  /// The files by their names in the base.
  let files: [String: StoredFile]

  init(_ base: Termbase, reading: ReadingOptions) throws {
    self.base = base
    self.reading = "\(DocumentProfile.version) \(reading.changes.rawValue)"
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    started = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    files = Dictionary(try base.files().map { ($0.path, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// What is known of a file, if it looks as it did then.
  func unchanged(_ file: CollectedFile) -> StoredFile? {
    guard let stored = files[file.name], stored.stamp == file.stamp, stored.isBeyondDoubt, stored.reading == reading
    else { return nil }
    return stored
  }

  /// What pairing needs of a file; nil when it is not known, or as another version of the program had it.
  /// - Throws: `TermbaseError`.
  func profile(of name: String) throws -> DocumentProfile? {
    guard let text = try base.profile(of: name) else { return nil }
    return try? JSONDecoder().decode(DocumentProfile.self, from: Data(text.utf8))
  }
}
