/// What is run on bytes that nobody wrote: one reader or writer with what must always hold of it.
///
/// Three uses share the targets: `Scripts/fuzz` lets libFuzzer make the bytes, `Tests/FuzzTests` replays the seeds of
/// `Fuzz/Seeds`, and whoever finds a defect replays its input. A target ends normally when the bytes are refused with the
/// reader's own error; anything else that is thrown, and every trap, is a finding.
public struct FuzzTarget: Sendable {
  /// What it is called; its seeds stand in `Fuzz/Seeds/<name>`.
  public let name: String
  /// Runs it on an input.
  /// - Throws: `BrokenInvariant`, or an error that the reader must not throw.
  public let run: @Sendable ([UInt8]) throws -> Void

  init(_ name: String, _ run: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.name = name
    self.run = run
  }

  /// All targets, in the order in which they are run.
  public static let all = [
    text, docx, html, markdown, openDocumentParts, pdfLayout, wordParts, comments, sentences, rules, alignedText, locks,
    exchange, configuration, editor,
  ]
}

/// Something that must always hold did not.
public struct BrokenInvariant: Error, CustomStringConvertible {
  /// What it is, in words.
  public let description: String
}

/// Throws `BrokenInvariant` unless the condition holds.
func demand(_ condition: Bool, _ words: @autoclosure () -> String) throws {
  if !condition { throw BrokenInvariant(description: words()) }
}
