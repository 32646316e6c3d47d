import Documents
import Foundation
import Mentions
import Segmentation

/// Reads circulars under their names in the base, and keeps a few, so that a small run reads each file once.
///
/// What is no regular file (a pipe) can be read only once and is always kept.
struct CircularReader: Sendable {
  let names: BaseNames
  let changes: TrackedChanges
  private var kept: [String: ReadDocument] = [:]
  private var bytes = 0

  /// How much text is kept, in bytes of UTF-8.
  private static let limit = 1 << 20

  init(names: BaseNames, changes: TrackedChanges) {
    self.names = names
    self.changes = changes
  }

  /// A document, with what it holds and was not read.
  /// - Throws: `DocumentError`, `SegmentationError`, `RequestError`.
  func read(_ path: String) throws -> (document: ReadDocument, notes: [String]) {
    if let document = kept[path] { return (document, []) }
    let document = names.renamed(try DocumentReader.read(path: path, changes: changes))
    return (try Reading.read(document, language: nil), Messages.unread(document))
  }

  /// Keeps a document that was read, if there is room.
  mutating func keep(_ profile: FileProfile) {
    guard let document = profile.document else { return }
    let path = profile.file.path
    let size = document.document.text.utf8.count
    guard bytes + size <= Self.limit || !Self.isRegular(path) else { return }
    bytes += size
    kept[path] = document
  }

  private static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
