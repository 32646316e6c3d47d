import Documents
import Languages
import Mentions
import Syntax

/// Findings as a page: counts, then each finding with its line, the form to write, the other places and, where the set
/// has the other language version, what that says; then the drafts line by line with every finding marked in its place.
///
/// The page stands in one file and asks for nothing else: no network, no font. Without scripts only the boxes that leave
/// out severities are missing.
public struct HTMLReporter: Reporter {
  private let counterparts: Counterparts
  private let rules: [String: String]

  /// A reporter.
  /// - Parameters:
  ///   - counterparts: what the other language versions say.
  ///   - rules: whose demands are shown beside their counts.
  public init(counterparts: Counterparts = Counterparts(), rules: [RuleDescription] = RuleDescription.all) {
    self.counterparts = counterparts
    self.rules = Dictionary(rules.map { ($0.name, $0.summary) }) { first, _ in first }
  }

  /// The whole page.
  public func report(_ findings: [Finding], in drafts: [ReadDocument]) throws -> String {
    let lines = DraftLines(drafts)
    let links = ReportLinks(findings, drafts, lines)
    var page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Self.escape(title(lines.paths)))</title>
      <style>
      \(ReportStyle.sheet)
      </style>
      </head>
      <body>
      <header>
      <h1>\(Self.escape(title(lines.paths)))</h1>
      \(summary(findings))
      </header>
      <main>

      """
    for path in lines.paths { page += section(path, findings, links) }
    page += "<h2 class=\"texts\">Texts</h2>\n"
    for number in lines.paths.indices { page += ReportText(number, findings, links).text }
    return page + """
      </main>
      <script>
      \(ReportStyle.script)
      </script>
      </body>
      </html>

      """
  }

  private func title(_ paths: [String]) -> String {
    let names = paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return "Findings: " + (names.count > 3 ? "\(names.count) drafts" : names.joined(separator: ", "))
  }

  private func summary(_ findings: [Finding]) -> String {
    if findings.isEmpty { return "<p class=\"none\">No findings.</p>" }
    let boxes = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      let word = severity.rawValue
      if count == 0 { return nil }
      let box = "<input type=\"checkbox\" value=\"\(word)\" checked>"
      return "<label class=\"\(word)\">\(box) \(count) \(word)\(count > 1 ? "s" : "")</label>"
    }
    let groups = Dictionary(grouping: findings.indices, by: { findings[$0].rule })
    let order = groups.keys.sorted { (-(groups[$0]?.count ?? 0), $0) < (-(groups[$1]?.count ?? 0), $1) }
    let rows = order.map { rule -> String in
      let numbers = groups[rule] ?? []
      let places = numbers.map { "<a href=\"#f\($0 + 1)\">\($0 + 1)</a>" }.joined(separator: " ")
      return "<tr><td class=\"q\">\(numbers.count)</td><td><code>\(Self.escape(rule))</code></td>"
        + "<td>\(Self.escape(rules[rule] ?? ""))</td><td>\(places)</td></tr>"
    }
    return "<p class=\"boxes\">\(boxes.joined(separator: " "))</p>\n"
      + "<table class=\"rules\"><tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table>"
  }

  private func section(_ path: String, _ findings: [Finding], _ links: ReportLinks) -> String {
    let own = findings.indices.filter { findings[$0].location.file == path }
    if own.isEmpty { return "" }
    let articles = own.map { ReportFinding(findings[$0], number: $0, links, counterparts).text }
    return "<section>\n<h2>\(Self.escape(path))</h2>\n\(articles.joined())</section>\n"
  }

  static func escape(_ text: String) -> String { HTMLEscaping.escape(text) }

  /// The attributes of an element in a language; the browser finds the direction of the letters.
  static func attributes(_ language: Language) -> String {
    "lang=\"\(escape(language == .chinese ? "zh-Hans" : language.tag))\" dir=\"auto\""
  }
}
