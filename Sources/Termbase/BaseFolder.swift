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
    do {
      try manager.createDirectory(atPath: inner, withIntermediateDirectories: false)
    } catch {
      throw TermbaseError.cannotOpen(path: inner, reason: "the folder cannot be made")
    }
    return (path, true)
  }

  /// Takes away what a failed creation made.
  static func discard(_ path: String, withFolder: Bool) {
    for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    if withFolder { try? FileManager.default.removeItem(atPath: parent(of: path)) }
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
