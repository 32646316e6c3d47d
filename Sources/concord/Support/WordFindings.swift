import Documents
import Foundation
import Lint
import Segmentation

/// Findings as comments in copies of Word documents.
struct WordFindings {
  private let findings: [Finding]
  private let drafts: LintDrafts
  private let options: CommentOptions

  init(_ findings: [Finding], in drafts: LintDrafts, options: CommentOptions) {
    self.findings = findings
    self.drafts = drafts
    self.options = options
  }

  /// Writes copies of the Word documents in the set: of one into a file, of several into a folder, each under its name.
  /// - Throws: `RequestError` when there is none, or two would be one file; `DocumentError`, `CommentError`, `OutputError`.
  func write(to path: String) throws {
    let isFolder = path.hasSuffix("/") || Self.isFolder(path)
    guard !drafts.word.isEmpty else { throw RequestError.noWordDraft(path) }
    if drafts.word.count > 1, !isFolder { throw RequestError.severalWordDrafts(path) }
    let targets = drafts.word.map { draft in
      let name = draft.document.path.split(separator: "/").last.map(String.init) ?? draft.document.path
      return isFolder ? path + (path.hasSuffix("/") ? "" : "/") + name : path
    }
    // All is checked before the first copy is written.
    var seen: Set<String> = []
    for target in targets {
      guard seen.insert(target).inserted else { throw RequestError.sameCopy(target) }
      if drafts.drafts.contains(where: { AtomicFile.isSame($0.document.path, target) }) {
        throw OutputError.isInput(path: target)
      }
    }
    for (draft, target) in zip(drafts.word, targets) { try AtomicFile.write(Data(try copy(of: draft)), to: target) }
  }

  /// The bytes of a Word draft's file with its findings as comments.
  /// - Throws: `DocumentError`, `CommentError`.
  func copy(of draft: LintDrafts.Draft) throws -> [UInt8] {
    let path = draft.document.path
    let places = SourcePlaces(draft.document, draft.read.document)
    let texts = FindingComments(in: drafts.read)
    let comments = findings.filter { $0.location.file == path }.map {
      PlacedComment(place: places.place(of: $0.location.place), text: texts.text(for: $0))
    }
    let bytes = try FileContents.bytes(path: path)
    return try CommentWriter.write(comments, on: draft.document, bytes: bytes, options: options)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
