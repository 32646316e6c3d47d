import Foundation
import TextIndex

/// Where a base's indexes lie: a folder beside the SQLite file, `base.sqlite-index`, which can be deleted at any time.
struct IndexFolder: Sendable {
  let path: String

  init(base: String) { path = base + "-index" }

  /// The names of files with an ending, sorted.
  func names(ending: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return all.filter { $0.hasSuffix(ending) }.sorted()
  }

  func path(of name: String) -> String { path + "/" + name }

  /// Removes a file and its seal.
  func remove(_ name: String) {
    unlink(path(of: name))
    unlink(path(of: name) + ".seal")
  }

  /// Runs `body` while nobody else changes the folder; drafts of killed processes are gone then.
  /// - Parameter waits: whether to wait while somebody else does.
  /// - Returns: nil, and `body` is not run, when the folder cannot be written or somebody else has it.
  func exclusively<Value>(waits: Bool, _ body: () throws -> Value) rethrows -> Value? {
    mkdir(path, 0o777)
    let file = open(path(of: "lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { return nil }
    defer { close(file) }
    while flock(file, LOCK_EX | (waits ? 0 : LOCK_NB)) != 0 { if errno != EINTR { return nil } }
    IndexImage.removeDrafts(in: path)
    return try body()
  }
}
