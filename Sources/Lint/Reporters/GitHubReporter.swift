import Mentions

/// Findings as workflow commands of GitHub Actions, which shows them at their lines.
///
///     ::warning file=zh.txt,line=3,endLine=3,col=10,endColumn=12,title=doubled-character-or-word::“动” is typed twice.
///
/// A suggestion is a `notice`. GitHub takes columns only where the place is on one line. In a value `%`, CR and LF are
/// percent-encoded, in a property `:` and `,` too, as the runner's own toolkit does.
public struct GitHubReporter: Reporter {
  /// A reporter.
  public init() {}

  /// One command a line; empty when there are no findings.
  public func report(_ findings: [Finding], in drafts: [ReadDocument]) throws -> String {
    let lines = DraftLines(drafts)
    return findings.map { command(for: $0, lines) + "\n" }.joined()
  }

  private func command(for finding: Finding, _ lines: DraftLines) -> String {
    let span = lines.span(of: finding.location)
    var properties = [("file", finding.location.file), ("line", String(span.startLine))]
    properties.append(("endLine", String(span.endLine)))
    if span.startLine == span.endLine {
      properties += [("col", String(span.startColumn)), ("endColumn", String(span.endColumn))]
    }
    properties.append(("title", finding.rule))
    let shown = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
    return "::\(finding.severity.command) \(shown)::\(Self.data(finding.messageWithFix))"
  }

  private static func data(_ text: String) -> String { encoded(text, ["%", "\r", "\n"]) }

  private static func property(_ text: String) -> String { encoded(text, ["%", "\r", "\n", ":", ","]) }

  /// The text with some ASCII characters percent-encoded.
  private static func encoded(_ text: String, _ special: Set<Unicode.Scalar>) -> String {
    text.unicodeScalars.map { scalar in
      guard special.contains(scalar) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .suggestion: "notice"
    }
  }
}
