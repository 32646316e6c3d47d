/// One finding on the page.
struct ReportFinding {
  private let finding: Finding
  private let number: Int
  private let links: ReportLinks
  private let counterparts: Counterparts

  /// Scalars shown before and behind a place.
  private static let context = 90
  private static let relatedContext = 30

  init(_ finding: Finding, number: Int, _ links: ReportLinks, _ counterparts: Counterparts) {
    self.finding = finding
    self.number = number
    self.links = links
    self.counterparts = counterparts
  }

  var text: String {
    let word = finding.severity.rawValue
    return """
      <article id="f\(number + 1)" class="\(word)" data-severity="\(word)">
      <p class="lead"><a class="n" href="#f\(number + 1)">\(number + 1)</a> <span class="badge">\(word)</span> \
      \(HTMLReporter.escape(finding.message)) <code>\(HTMLReporter.escape(finding.rule))</code></p>
      <div class="sides">
      <p \(HTMLReporter.attributes(links.language(at: finding.location)))>\(place(finding.location)) \(excerpt)</p>
      \(otherSide)</div>
      \(fix)\(related)</article>

      """
  }

  private var excerpt: String {
    let around = links.lines.surroundings(of: finding.location, context: Self.context)
    return Self.marked(around) ?? "<mark>\(HTMLReporter.escape(finding.excerpt))</mark>"
  }

  private static func marked(_ around: DraftLines.Surroundings?) -> String? {
    guard let around else { return nil }
    let parts = [around.before, around.marked, around.after].map(HTMLReporter.escape)
    return "\(parts[0])<mark>\(parts[1])</mark>\(parts[2])"
  }

  private var otherSide: String {
    let passages = counterparts.passages(at: finding.location)
    if passages.isEmpty { return "" }
    return "<div>"
      + passages.map {
        "<p \(HTMLReporter.attributes($0.language))>\(place($0.location)) \(HTMLReporter.escape($0.text))</p>"
      }.joined() + "</div>\n"
  }

  private var fix: String {
    guard let fix = finding.fix else { return "" }
    let language = HTMLReporter.attributes(links.language(at: finding.location))
    return "<p class=\"fix\" \(language)><del>\(HTMLReporter.escape(finding.excerpt))</del> → "
      + "<ins>\(HTMLReporter.escape(fix))</ins></p>\n"
  }

  private var related: String {
    if finding.related.isEmpty { return "" }
    let items = finding.related.map { location -> String in
      let around = links.lines.surroundings(of: location, context: Self.relatedContext)
      let language = HTMLReporter.attributes(links.language(at: location))
      return "<li \(language)>\(place(location)) \(Self.marked(around) ?? "")</li>"
    }
    return "<ul class=\"related\">\n\(items.joined(separator: "\n"))\n</ul>\n"
  }

  /// A place in words, as a link to the finding there or to its line.
  private func place(_ location: Location) -> String {
    let words = "<span class=\"place\" lang=\"en\" dir=\"ltr\">\(HTMLReporter.escape(shortWords(location)))</span>"
    if location != finding.location, let other = links.finding(at: location) {
      return "<a href=\"#f\(other + 1)\">\(words)</a>"
    }
    return links.anchor(of: location).map { "<a href=\"#\($0)\">\(words)</a>" } ?? words
  }

  /// Line and column, with the file's name where it is another file.
  private func shortWords(_ location: Location) -> String {
    let words = links.lines.words(for: location)
    guard location.file == finding.location.file else {
      return words.split(separator: "/").last.map(String.init) ?? words
    }
    return String(words.dropFirst(location.file.count + 1))
  }
}
