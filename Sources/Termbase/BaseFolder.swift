import Foundation

/// Where bases lie: `.concord/base.sqlite` in the folder they are for.
enum BaseFolder {
  static let folderName = ".concord"
  static let fileName = "base.sqlite"

  /// Makes the folder of a new base; says whether it was not there before.
  static func prepare(in folder: String) throws -> (path: String, made: Bool) {
    let manager = FileManager.default
    guard isFolder(folder) else { throw TermbaseError.cannotOpen(path: folder, reason: "no such folder") }
    let inner = joined(folder, folderName)
    let path = joined(inner, fileName)
    if manager.fileExists(atPath: path) { throw TermbaseError.alreadyExists(path: path) }
    if isFolder(inner) { return (path, false) }
    if mkdir(inner, 0o777) != 0 && !isFolder(inner) {
      let reason = String(cString: strerror(errno)).lowercased()
      throw TermbaseError.cannotOpen(path: inner, reason: "the folder cannot be made (\(reason))")
    }
    return (path, true)
  }

  /// Where a base is made before it is whole; drafts of earlier creations that were killed are taken away.
  static func draft(of path: String) -> String {
    let folder = parent(of: path)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard let process = owner(of: name), kill(process, 0) != 0, errno == ESRCH else { continue }
      try? FileManager.default.removeItem(atPath: joined(folder, name))
    }
    return path + draftMark + "\(getpid())"
  }

  /// Gives a whole draft its name; another base that is there by now is kept.
  static func publish(_ draft: String, as path: String) throws {
    if link(draft, path) == 0 {
      unlink(draft)
      return
    }
    if errno == EEXIST { throw TermbaseError.alreadyExists(path: path) }
    // A file system without hard links.
    if rename(draft, path) != 0 {
      throw TermbaseError.cannotOpen(path: path, reason: String(cString: strerror(errno)).lowercased())
    }
  }

  /// Takes away what a failed creation made.
  static func discard(_ draft: String, withFolder: Bool) {
    for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: draft + suffix) }
    if withFolder { rmdir(parent(of: draft)) }
  }

  private static let draftMark = ".part-"

  /// The process that makes or made a draft, or one of SQLite's files beside it.
  private static func owner(of name: String) -> Int32? {
    guard name.hasPrefix(fileName + draftMark) else { return nil }
    return Int32(name.dropFirst((fileName + draftMark).count).prefix { $0.isNumber })
  }

  /// The base upward from a folder.
  static func find(from folder: String) -> String? {
    var at = URL(fileURLWithPath: folder).standardizedFileURL.path
    while true {
      if isFolder(joined(at, folderName)) { return joined(joined(at, folderName), fileName) }
      if at == "/" || at.isEmpty { return nil }
      at = parent(of: at)
    }
  }

  /// The SQLite file that a path means.
  static func file(at path: String) throws -> String {
    var candidates = [path]
    if isFolder(path) { candidates = [joined(path, fileName), joined(joined(path, folderName), fileName)] }
    for candidate in candidates where FileManager.default.fileExists(atPath: candidate) && !isFolder(candidate) {
      return candidate
    }
    throw TermbaseError.noBase(path: path)
  }

  static func parent(of path: String) -> String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
