import Foundation
import Termbase

/// Documents whose files were in folders of this run and are not there any more.
///
/// A file that cannot be seen for another reason than its absence (a folder that may not be read, a disk that fails) is
/// not missing.
struct MissingFiles {
  let table: FileTable
  let names: BaseNames

  /// The names of such documents, in order.
  /// - Parameters:
  ///   - folders: the full paths of the folders, which could be read.
  ///   - present: the names of the files that are there.
  func names(below folders: [String], present: Set<String>) -> [String] {
    table.files.values.filter { file in
      guard file.isDocument, !present.contains(file.path) else { return false }
      let path = names.path(of: file.path)
      guard folders.contains(where: { path.hasPrefix($0 == "/" ? $0 : $0 + "/") }) else { return false }
      var status = stat()
      return lstat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
    }.map(\.path).sorted()
  }
}
