import Foundation

/// What documents are called in a base: by their path from the folder the base is for, or by their full path when they
/// lie elsewhere. So a file has one name there, from whichever folder it is added.
struct BaseNames: Sendable {
  private let root: String

  /// The names in a base with this SQLite file, which is in `.concord` of a folder.
  init(base path: String) {
    self.init(
      folder: URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().path)
  }

  /// The names in the base that is, or would be, in `.concord` of a folder.
  init(folder: String) { root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path }

  /// The name of a file.
  func name(of path: String) -> String { name(ofResolved: Self.resolved(path)) }

  /// The full path of a file or folder, without links.
  static func resolved(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

  /// The name of a file with this full path, which is known to be without links.
  func name(ofResolved full: String) -> String {
    let prefix = root.hasSuffix("/") ? root : root + "/"
    return full.hasPrefix(prefix) ? String(full.dropFirst(prefix.count)) : full
  }

  /// Where the file of a name is.
  func path(of name: String) -> String { name.hasPrefix("/") ? name : root + (root.hasSuffix("/") ? "" : "/") + name }
}
