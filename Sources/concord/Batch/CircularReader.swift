import Documents
import Foundation
import Mentions
import Segmentation
import Termbase

/// Reads circulars under their names in the base, and keeps a few, so that a small run reads each file once.
///
/// What is no regular file (a pipe) can be read only once and is always kept.
struct CircularReader: Sendable {
  let changes: TrackedChanges
  private var kept: [String: ReadDocument] = [:]
  private var bytes = 0

  /// How much text is kept, in bytes of UTF-8.
  private static let limit = 1 << 20

  init(changes: TrackedChanges) { self.changes = changes }

  /// A document, with what it holds and was not read.
  /// - Throws: `DocumentError`, `SegmentationError`, `RequestError`.
  func read(_ path: String, named name: String) throws -> (document: ReadDocument, notes: [String]) {
    if let document = kept[path] { return (document, []) }
    let document = try DocumentReader.read(path: path, changes: changes).renamed(name)
    return (try Reading.read(document, language: nil), Messages.unread(document))
  }

  /// Keeps a document that was read, if there is room.
  mutating func keep(_ document: ReadDocument, path: String) {
    let size = document.document.text.utf8.count
    guard bytes + size <= Self.limit || FileStamp(path: path) == nil else { return }
    bytes += size
    kept[path] = document
  }
}
