import Mentions
import Syntax

/// Findings as checkstyle's XML, which most services that collect lint reports read.
///
/// One `file` a draft, in the order given, without findings too; lines and columns count from 1, columns in Unicode
/// scalars. A suggestion is an `info`. The rule stands in `source` as `concord.former-name-conflict`.
public struct CheckstyleReporter: Reporter {
  /// A reporter.
  public init() {}

  /// The findings as one XML document.
  public func report(_ findings: [Finding], in drafts: [ReadDocument]) throws -> String {
    let lines = DraftLines(drafts)
    let groups = Dictionary(grouping: findings, by: \.location.file)
    let writer = try XMLWriter()
    try writer.element("checkstyle", ["version": "4.3"]) {
      for path in lines.paths {
        try writer.element("file", ["name": path]) {
          for finding in groups[path] ?? [] { try write(finding, lines, to: writer) }
        }
      }
    }
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  private func write(_ finding: Finding, _ lines: DraftLines, to writer: XMLWriter) throws {
    let span = lines.span(of: finding.location)
    let severity = finding.severity == .suggestion ? "info" : finding.severity.rawValue
    try writer.element(
      "error",
      [
        "line": String(span.startLine), "column": String(span.startColumn), "severity": severity,
        "message": finding.messageWithFix, "source": "concord." + finding.rule,
      ])
  }
}

extension Finding {
  /// The message with the form to write, for formats that have no place for a fix.
  var messageWithFix: String { fix.map { "\(message) Write “\($0)”." } ?? message }
}
