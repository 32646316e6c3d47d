import Foundation
import Termbase

/// Files that the base has under another name, where its text is not any more: they were moved, and so are the documents.
struct MovedFiles {
  let base: Termbase
  let names: BaseNames
  /// What the files of this run say, by their names.
  let fingerprints: [String: String]

  /// Renames documents.
  /// - Parameter wanted: the names of the files that are to be added.
  /// - Returns: the earlier names by the new ones.
  /// - Throws: `TermbaseError`.
  func follow(_ wanted: [String]) throws -> [String: String] {
    var earlier: [String: String] = [:]
    for name in wanted {
      guard let fingerprint = fingerprints[name] else { continue }
      let known = try base.documents(withFingerprint: fingerprint)
      if known.contains(name) { continue }
      guard let old = known.first(where: { !isThere($0, fingerprint) }) else { continue }
      try base.rename(document: old, to: name)
      earlier[name] = old
    }
    return earlier
  }

  /// Whether a name still stands for this text, as far as anybody knows.
  private func isThere(_ name: String, _ fingerprint: String) -> Bool {
    if let read = fingerprints[name] { return read == fingerprint }
    return FileManager.default.fileExists(atPath: names.path(of: name))
  }
}
