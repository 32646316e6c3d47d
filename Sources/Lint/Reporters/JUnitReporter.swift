import Mentions
import Syntax

/// Findings as JUnit's XML, for services that show test results.
///
/// Each draft is a suite and each finding a test that failed; a draft without findings has one test that passed, so that
/// it is seen to have been looked at. A suggestion fails too: `--severity` leaves it out where it must not.
public struct JUnitReporter: Reporter {
  /// A reporter.
  public init() {}

  /// The findings as one XML document.
  public func report(_ findings: [Finding], in drafts: [ReadDocument]) throws -> String {
    let lines = DraftLines(drafts)
    let groups = Dictionary(grouping: findings, by: \.location.file)
    let clean = lines.paths.count { groups[$0] == nil }
    let total = String(findings.count + clean)
    let writer = try XMLWriter()
    try writer.element(
      "testsuites", ["name": "concord lint", "tests": total, "failures": String(findings.count), "errors": "0"]
    ) {
      for path in lines.paths { try write(groups[path] ?? [], path, lines, to: writer) }
    }
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  private func write(_ findings: [Finding], _ path: String, _ lines: DraftLines, to writer: XMLWriter) throws {
    let count = String(findings.count)
    let tests = String(max(1, findings.count))
    try writer.element("testsuite", ["name": path, "tests": tests, "failures": count, "errors": "0", "time": "0"]) {
      if findings.isEmpty {
        try writer.element("testcase", ["classname": path, "name": "no findings", "time": "0"])
      }
      for finding in findings { try write(finding, lines, to: writer) }
    }
  }

  private func write(_ finding: Finding, _ lines: DraftLines, to writer: XMLWriter) throws {
    let place = lines.words(for: finding.location)
    let name = "\(finding.rule) at \(place)"
    try writer.element("testcase", ["classname": finding.location.file, "name": name, "time": "0"]) {
      try writer.element(
        "failure", ["type": finding.severity.rawValue, "message": finding.message],
        text: text(of: finding, place, lines))
    }
  }

  private func text(of finding: Finding, _ place: String, _ lines: DraftLines) -> String {
    var rows = ["\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]", finding.excerpt]
    if let fix = finding.fix { rows.append("fix: \(fix)") }
    rows += finding.related.map { "see \(lines.words(for: $0))" }
    return rows.joined(separator: "\n")
  }
}
