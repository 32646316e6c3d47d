/// A draft line by line, with its findings marked in their places.
struct ReportText {
  private let draft: Int
  private let path: String
  private let links: ReportLinks
  /// The marks of each line: which scalars, and which finding.
  private var marks: [Int: [(range: Range<Int>, finding: Int)]] = [:]
  private let findings: [Finding]

  init(_ draft: Int, _ findings: [Finding], _ links: ReportLinks) {
    self.draft = draft
    self.findings = findings
    self.links = links
    path = links.lines.paths[draft]
    for (number, finding) in findings.enumerated() where finding.location.file == path {
      let span = links.lines.span(of: finding.location)
      for line in span.startLine...span.endLine {
        let start = line == span.startLine ? span.startColumn - 1 : 0
        let end = line == span.endLine ? span.endColumn - 1 : Int.max
        marks[line, default: []].append((start..<max(start, end), number))
      }
    }
  }

  var text: String {
    guard let index = links.lines[path] else { return "" }
    let rows = (1...index.count).map { line -> String in
      let anchor = links.anchor(draft: draft, line: line)
      return "<div id=\"\(anchor)\"><i>\(line)</i>\(content(of: line, Array(index.scalars(ofLine: line))))</div>\n"
    }
    let language = HTMLReporter.attributes(links.language(of: path))
    return "<section class=\"text\">\n<h3>\(HTMLReporter.escape(path))</h3>\n<div \(language)>\n\(rows.joined())"
      + "</div>\n</section>\n"
  }

  /// A line with its marks; of two that overlap the first is shown whole, the second from there on.
  private func content(of line: Int, _ scalars: [Unicode.Scalar]) -> String {
    var result = ""
    var at = 0
    for mark in (marks[line] ?? []).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let start = max(at, min(mark.range.lowerBound, scalars.count))
      let end = max(start, min(mark.range.upperBound, scalars.count))
      let severity = findings[mark.finding].severity.rawValue
      result += HTMLReporter.escape(String(scalars[at..<start]))
      result += "<a class=\"\(severity)\" data-severity=\"\(severity)\" href=\"#f\(mark.finding + 1)\">"
      result += HTMLReporter.escape(String(scalars[start..<end])) + "<sup>\(mark.finding + 1)</sup></a>"
      at = end
    }
    return result + HTMLReporter.escape(String(scalars[at...]))
  }
}
