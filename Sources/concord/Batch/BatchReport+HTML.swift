import Syntax

/// The report as one page, with its charts inside it: nothing is fetched.
extension BatchReport {
  /// The page.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>Circulars added</title>
    <meta name="viewport" content="width=device-width">
    <style>
    body { font: 15px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
    svg text { font: 12px system-ui, sans-serif; fill: currentColor; }
    svg rect { fill: #3573b1; }
    table { border-collapse: collapse; } td, th { border-bottom: 1px solid #8884; padding: .2em .8em .2em 0; text-align: left; }
    @media (prefers-color-scheme: dark) { body { background: #16181c; color: #ddd; } }
    </style></head><body>
    <h1>Circulars added</h1>
    <p>\(pairs) pairs and \(single) single documents stored: \(sentences) sentences, \(beads) beads.</p>
    \(Self.chart("Files", files.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }))
    \(Self.chart("Beads by kind", beadsByKind.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }))
    \(Self.chart("Beads by confidence", confidence.enumerated().reversed().map { (".\($0.offset)–", $0.element) }))
    \(Self.table("New names", ["language", "name", "standing"], terms.new.map { [$0.language, $0.text, $0.status] }))
    \(Self.table(
      "Names with another standing", ["language", "name", "before", "now"],
      terms.changed.map { [$0.language, $0.text, $0.formerly ?? "", $0.status] }))
    \(Self.table(
      "One thing, several preferred names", ["language", "names"],
      terms.rivals.map { [$0.language, $0.names.joined(separator: " | ")] }))
    \(Self.chart("Findings by severity", severities))
    \(Self.table(
      "Findings by rule", ["rule", "severity", "number"],
      findings.map { [$0.rule, $0.severity.rawValue, String($0.count)] }))
    \(Self.table("Failed", ["why"], failures.map { [$0] }))
    </body></html>

    """
  }

  private var severities: [(String, Int)] {
    Dictionary(grouping: findings, by: \.severity).sorted { $0.key > $1.key }.map { severity, counts in
      (severity.rawValue, counts.reduce(0) { $0 + $1.count })
    }
  }

  /// Bars that lie, a label before and a number behind each; nothing where there is nothing to show.
  private static func chart(_ title: String, _ bars: [(label: String, count: Int)]) -> String {
    let most = bars.map(\.count).max() ?? 0
    if most == 0 { return "" }
    let rows = bars.enumerated().map { number, bar in
      let width = bar.count * 400 / most
      let middle = number * 20 + 14
      return """
        <text x="110" y="\(middle)" text-anchor="end">\(HTMLEscaping.escape(bar.label))</text>\
        <rect x="120" y="\(number * 20 + 2)" width="\(width)" height="16"/>\
        <text x="\(128 + width)" y="\(middle)">\(bar.count)</text>
        """
    }
    return """
      <h2>\(title)</h2>
      <svg role="img" aria-label="\(title)" width="640" height="\(bars.count * 20 + 4)">\(rows.joined())</svg>
      """
  }

  private static func table(_ title: String, _ heads: [String], _ rows: [[String]]) -> String {
    if rows.isEmpty { return "" }
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>" + cells.map { "<\(tag)>\(HTMLEscaping.escape($0))</\(tag)>" }.joined() + "</tr>"
    }
    return
      "<h2>\(title)</h2>\n<table>\(row(heads, "th"))\n\(rows.map { row($0, "td") }.joined(separator: "\n"))</table>"
  }
}
