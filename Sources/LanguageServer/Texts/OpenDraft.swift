import Documents
import Lint
import Segmentation

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
  private(set) var findings: [Finding] = []
  /// Why it cannot be checked, in words.
  private(set) var problem: String?

  init(uri: String, path: String, version: Int?, text: EditedText) {
    self.uri = uri
    self.path = path
    self.version = version
    self.text = text
  }

  /// Checks the text anew. A text without words, or in no language that is read, has no findings.
  mutating func check(_ checker: DraftChecker, words: (any Error) -> String?) {
    isDirty = false
    findings = []
    problem = nil
    do {
      findings = try checker.check(text.text, path: path)
    } catch is DocumentError {
    } catch is SegmentationError {
    } catch {
      problem = words(error) ?? "\(path): \(error)"
    }
  }
}
