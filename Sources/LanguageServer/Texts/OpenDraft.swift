import Documents
import Lint

/// A document that an editor has open, with its findings.
///
/// Only texts whose places lead into the file are checked: plain text and Markdown.
struct OpenDraft {
  let uri: String
  /// The path as messages and configuration know it.
  let path: String
  var version: Int?
  var text: EditedText
  /// Whether it changed since it was checked.
  var isDirty = true
  /// What was read of it; nil for a text without words, in no language that is read, or that cannot be checked.
  var reading: DraftReading?
  /// What is found in it.
  var findings: [Finding] = []
  /// Why it cannot be checked, in words.
  var problem: String?

  init(uri: String, path: String, version: Int?, text: EditedText) {
    self.uri = uri
    self.path = path
    self.version = version
    self.text = text
  }

  /// The folder that it lies in: the open documents of one folder are one set.
  var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }
}
