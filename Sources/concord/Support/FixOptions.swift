import ArgumentParser
import Documents
import Foundation
import Lint
import Segmentation

/// Whether `concord lint` mends what it is sure of.
struct FixOptions: ParsableArguments {
  @Flag(help: "Make the fixes that are certain: in text files in place, in Word documents as tracked changes.")
  var fix = false
  @Flag(help: "Only show as a diff what --fix would do.") var dryRun = false

  func check(files: [String]) throws {
    if dryRun && !fix { throw ValidationError("--dry-run shows what --fix would do: it goes with --fix.") }
    if fix && files.contains("-") { throw ValidationError("--fix changes files; standard input is none.") }
  }
}

/// Makes the certain fixes of findings.
struct LintFixer {
  private let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  /// What the fixes of a draft come to.
  struct Outcome {
    /// The file as it is to be; nil when nothing changes.
    let bytes: [UInt8]?
    /// The changes, in the text that places count in.
    let diff: String
    /// How many fixes were made, and how many could not be.
    let made: Int, left: Int
  }

  /// The certain fixes in a draft.
  /// - Throws: `DocumentError`, `CommentError`, `EncodedText.Failure`.
  func outcome(for draft: LintDrafts.Draft) throws -> Outcome {
    let path = draft.document.path
    let text = draft.read.document.text
    let fixes = CertainFixes(findings, file: path, text: text)
    if fixes.edits.isEmpty { return Outcome(bytes: nil, diff: "", made: 0, left: 0) }
    if draft.document.format == .plainText || draft.document.format == .markdown {
      let file = try EncodedText(try FileContents.bytes(path: path), text: text, path: path)
      return Outcome(
        bytes: try file.applying(fixes.edits, to: text), diff: UnifiedDiff.text(of: fixes.edits, in: text, path: path),
        made: fixes.edits.count, left: 0)
    }
    guard draft.document.format == .word else { return Outcome(bytes: nil, diff: "", made: 0, left: fixes.edits.count) }
    return try tracked(fixes.edits, draft, text)
  }

  private func tracked(_ edits: [TextEdit], _ draft: LintDrafts.Draft, _ text: String) throws -> Outcome {
    let path = draft.document.path
    let places = SourcePlaces(draft.document, draft.read.document)
    let tracked = edits.map { edit in
      TrackedEdit(place: places.place(of: edit.place), old: edit.old, new: edit.new)
    }
    let (bytes, made) = try TrackedEditWriter.write(
      tracked, on: draft.document, bytes: try FileContents.bytes(path: path))
    let done = zip(edits, made).filter(\.1).map(\.0)
    return Outcome(
      bytes: done.isEmpty ? nil : bytes, diff: UnifiedDiff.text(of: done, in: text, path: path), made: done.count,
      left: edits.count - done.count)
  }
}
