import ArgumentParser
import Foundation
import Lint

/// The formats of `concord lint`.
enum LintFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, checkstyle, github, junit, html, docx

  /// What writes the format; `docx` has no text and is told as text.
  /// - Throws: `AlignmentError`, where the other language version is shown.
  func reporter(_ drafts: LintDrafts, _ lexicons: LexiconOptions, isTerminal: Bool) throws -> any Reporter {
    switch self {
    case .text, .docx:
      TextReporter(colours: isTerminal && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty)
    case .json: JSONReporter()
    case .sarif: SARIFReporter(version: Concord.version, sources: drafts.sources)
    case .checkstyle: CheckstyleReporter()
    case .github: GitHubReporter()
    case .junit: JUnitReporter()
    case .html: HTMLReporter(counterparts: try drafts.counterparts(lexicons.lexicon))
    }
  }
}
