import ArgumentParser
import Foundation
import Termbase

/// What went wrong in a run: told when it happens, and again at the end, where it is not lost among what went well.
final class Failures {
  /// Whether anything failed.
  var isEmpty: Bool { lines.isEmpty }
  /// How many there were.
  var count: Int { lines.count }
  private var lines: [String] = []
  private let reporter: AddReporter

  init(_ reporter: AddReporter) { self.reporter = reporter }

  /// Tells an error.
  /// - Parameters:
  ///   - paths: the files it is about, for programs that read the report.
  ///   - words: what stands before the cause.
  /// - Throws: `OutputError`.
  func tell(_ error: any Error, of paths: [String] = [], before words: String = "") throws {
    let line = words + (Messages.line(for: error) ?? "\(error)")
    lines.append(line)
    StandardError.line(line)
    try reporter.failed(paths, line)
  }

  /// Tells all again, unless the run was so short that they still stand before the reader.
  /// - Parameter files: how many files the run had.
  func tellAgain(files: Int) {
    if lines.isEmpty || files <= 3 { return }
    StandardError.line("\(lines.count) of \(files) files failed:")
    for line in lines { StandardError.write("  \(line)\n") }
  }
}
