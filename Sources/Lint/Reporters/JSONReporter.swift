import Documents
import Foundation
import Mentions

/// Findings as JSON in the shape of `concord lint --format json`.
///
/// `{"findings": [{"rule", "severity", "file", "line", "column", "start", "end", "excerpt", "message",
/// "related": [{"file", "start", "end"}], "fix"}]}`; `line` and `column` count from 1, `column`, `start` and `end` in
/// Unicode scalars of the file; `fix` is null when the rule knows none. Keys are sorted, so that equal findings give equal
/// bytes.
public struct JSONReporter: Reporter {
  /// A reporter.
  public init() {}

  /// The findings as one JSON object with a line end.
  public func report(_ findings: [Finding], in drafts: [ReadDocument]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let report = Report(findings: Self.records(findings, drafts))
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }

  /// The findings as a JSON array on one line, each as in `report`, for answers that are a line each.
  /// - Throws: what the encoder throws.
  public func array(of findings: [Finding], in drafts: [ReadDocument]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Self.records(findings, drafts)), as: UTF8.self)
  }

  private static func records(_ findings: [Finding], _ drafts: [ReadDocument]) -> [Record] {
    let lines = DraftLines(drafts)
    return findings.map { Record($0, lines.span(of: $0.location)) }
  }

  private struct Report: Encodable {
    let findings: [Record]
  }

  private struct Related: Encodable {
    let file: String
    let start: Int
    let end: Int
  }

  private struct Record: Encodable {
    let rule: String
    let severity: Severity
    let file: String
    let line: Int
    let column: Int
    let start: Int
    let end: Int
    let excerpt: String
    let message: String
    let related: [Related]
    let fix: String?

    init(_ finding: Finding, _ span: DraftLines.Span) {
      rule = finding.rule
      severity = finding.severity
      file = finding.location.file
      line = span.startLine
      column = span.startColumn
      start = finding.location.place.start
      end = finding.location.place.end
      excerpt = finding.excerpt
      message = finding.message
      related = finding.related.map { Related(file: $0.file, start: $0.place.start, end: $0.place.end) }
      fix = finding.fix
    }

    private enum CodingKeys: String, CodingKey {
      case rule, severity, file, line, column, start, end, excerpt, message, related, fix
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(rule, forKey: .rule)
      try container.encode(severity, forKey: .severity)
      try container.encode(file, forKey: .file)
      try container.encode(line, forKey: .line)
      try container.encode(column, forKey: .column)
      try container.encode(start, forKey: .start)
      try container.encode(end, forKey: .end)
      try container.encode(excerpt, forKey: .excerpt)
      try container.encode(message, forKey: .message)
      try container.encode(related, forKey: .related)
      // `nil` becomes null: the key is always there.
      try container.encode(fix, forKey: .fix)
    }
  }
}
