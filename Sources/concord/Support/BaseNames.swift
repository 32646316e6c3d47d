import Documents
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
  func name(of path: String) -> String {
    let full = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let prefix = root.hasSuffix("/") ? root : root + "/"
    return full.hasPrefix(prefix) ? String(full.dropFirst(prefix.count)) : full
  }

  /// Where the file of a name is.
  func path(of name: String) -> String { name.hasPrefix("/") ? name : root + (root.hasSuffix("/") ? "" : "/") + name }

  /// A document under its name in the base.
  func renamed(_ document: Document) -> Document {
    document.renamed(name(of: document.path))
  }
}
