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
    var lines: [String: LineIndex] = [:]
    for draft in drafts where lines[draft.document.path] == nil {
      lines[draft.document.path] = LineIndex(draft.document.text)
    }
    return findings.map { page(for: $0, lines) + "\n" }.joined() + summary(findings)
  }

  private func page(for finding: Finding, _ lines: [String: LineIndex]) -> String {
    let severity = paint(finding.severity.rawValue, finding.severity.colour)
    var page = "\(place(of: finding.location, lines)): \(severity): \(finding.message) [\(finding.rule)]\n"
    if let index = lines[finding.location.file] { page += excerpt(of: finding, index) }
    if let fix = finding.fix { page += "  fix: \(fix)\n" }
    for related in finding.related.prefix(Self.relatedLimit) { page += "  see \(place(of: related, lines))\n" }
    let more = finding.related.count - Self.relatedLimit
    if more > 0 { page += "  and \(more) more\n" }
    return page
  }

  private static let relatedLimit = 5
  /// Columns shown before and behind the place.
  private static let context = 30

  private func place(of location: Location, _ lines: [String: LineIndex]) -> String {
    guard let position = lines[location.file]?.position(of: location.place.start) else { return location.file }
    return "\(location.file):\(position.line):\(position.column)"
  }

  /// The part of the line around the place, and a line of marks under it.
  private func excerpt(of finding: Finding, _ index: LineIndex) -> String {
    let position = index.position(of: finding.location.place.start)
    let line = Array(index.scalars(ofLine: position.line))
    let start = min(position.column - 1, line.count)
    let end = min(line.count, max(start + 1, start + finding.location.place.end - finding.location.place.start))
    let from = max(0, start - Self.context)
    let to = min(line.count, end + Self.context)
    let before = line[from..<start].map { $0 == "\t" ? " " : $0 }
    let marked = line[start..<end].map { $0 == "\t" ? " " : $0 }
    let after = line[end..<to].map { $0 == "\t" ? " " : $0 }
    let lead = from > 0 ? "…" : ""
    let text = lead + String(before) + String(marked) + String(after) + (to < line.count ? "…" : "")
    let indent = lead.unicodeScalars.count + before.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
    let width = max(1, marked.reduce(0) { $0 + DisplayWidth.columns(of: $1) })
    let marks = paint(String(repeating: "^", count: width), "32")
    return "  \(text)\n  \(String(repeating: " ", count: indent))\(marks)\n"
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
