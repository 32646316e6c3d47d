import Documents
import Mentions

/// Findings for people: file, line and column, severity, message and rule; the line with the place marked; the fix and
/// the related places.
///
///     letter.txt:3:14: warning: “动” is typed twice. [doubled-character-or-word]
///       建议书“自动动驾驶车辆…”
///                 ^^^^
///       fix: 动
///
/// The marks stand right under wide characters, which take two columns. Colours come only when asked for.
public struct TextReporter: Reporter {
  private let colours: Bool

  /// A reporter.
  /// - Parameter colours: whether to colour severities and marks for a terminal.
  public init(colours: Bool = false) { self.colours = colours }

  /// The findings, each with a blank line behind it, and a last line that counts them; empty when there are none.
  public func report(_ findings: [Finding], in drafts: [ReadDocument]) throws -> String {
    if findings.isEmpty { return "" }
    let lines = DraftLines(drafts)
    return findings.map { page(for: $0, lines) + "\n" }.joined() + summary(findings)
  }

  private func page(for finding: Finding, _ lines: DraftLines) -> String {
    let severity = paint(finding.severity.rawValue, finding.severity.colour)
    var page = "\(lines.words(for: finding.location)): \(severity): \(finding.message) [\(finding.rule)]\n"
    page += excerpt(of: finding, lines)
    if let fix = finding.fix { page += "  fix: \(fix)\n" }
    for related in finding.related.prefix(Self.relatedLimit) { page += "  see \(lines.words(for: related))\n" }
    let more = finding.related.count - Self.relatedLimit
    if more > 0 { page += "  and \(more) more\n" }
    return page
  }

  private static let relatedLimit = 5
  /// Columns shown before and behind the place.
  private static let context = 30

  /// The part of the line around the place, and a line of marks under it.
  private func excerpt(of finding: Finding, _ lines: DraftLines) -> String {
    guard let around = lines.surroundings(of: finding.location, context: Self.context) else { return "" }
    let marked = around.marked.isEmpty ? String(around.after.unicodeScalars.prefix(1)) : around.marked
    let marks = paint(String(repeating: "^", count: max(1, Self.width(marked))), "32")
    let text = around.before + around.marked + around.after
    return "  \(text)\n  \(String(repeating: " ", count: Self.width(around.before)))\(marks)\n"
  }

  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
  }

  private func summary(_ findings: [Finding]) -> String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count > 0 ? "\(count) \(severity.rawValue)\(count > 1 ? "s" : "")" : nil
    }
    return counts.joined(separator: ", ") + "\n"
  }

  private func paint(_ text: String, _ colour: String) -> String {
    colours ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  fileprivate var colour: String {
    switch self {
    case .error: "31"
    case .warning: "33"
    case .suggestion: "36"
    }
  }
}
