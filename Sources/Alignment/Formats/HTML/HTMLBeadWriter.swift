import Languages
import Segmentation

/// A page that shows both texts side by side: headings, paragraphs, items and tables as the documents have them, every
/// bead numbered, coloured and underlined by how sure it is, its reasons shown when the pointer or the keyboard comes to
/// it. Beads in another order are joined by links and, on a screen, lines.
///
/// The page stands in one file and asks for nothing else: no network, no font. Without scripts only the lines and the
/// marking of the counterpart are missing.
public struct HTMLBeadWriter: BeadWriter {
  /// The format has no options.
  public init() {}

  /// The whole page.
  public func write(_ beads: [Bead], _ sides: BeadSides) -> String {
    let title = [sides.sourceName, sides.targetName].filter { !$0.isEmpty }.map(Self.fileName).joined(separator: " – ")
    let marks = beads.enumerated().map { BeadMark(number: $0 + 1, bead: $1) }
    let source = HTMLSide(.source, marks, sides)
    let target = HTMLSide(.target, marks, sides)
    var page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escape(title.isEmpty ? "Alignment" : title))</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      \(HTMLSummary(marks, sides).text)
      <div id="texts" role="main">
      <div class="row heads">\(Self.heading(sides.source, sides.sourceName))
      \(Self.heading(sides.target, sides.targetName))</div>

      """
    for row in BeadRows(beads, sides).rows {
      let cells = source.isTable(row.source) || target.isTable(row.target)
      page += "<div class=\"\(cells ? "row cellrow" : "row")\">"
      page += source.column(row.source, beside: row.target, of: target) + "\n"
      page += target.column(row.target, beside: row.source, of: source) + "</div>\n"
    }
    return page + """
      </div>
      <script>
      \(HTMLStyle.script)
      </script>
      </body>
      </html>

      """
  }

  /// A path's last part.
  static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func heading(_ language: Language, _ name: String) -> String {
    let text = HTMLText.escape(name.isEmpty ? language.tag : fileName(name))
    return "<h2 \(HTMLText.attributes(language))>\(text)</h2>"
  }
}

/// A bead with its number on the page and what is told of it.
struct BeadMark {
  let number: Int
  let bead: Bead
  var certainty: Certainty { Certainty(bead) }

  /// What stands before the bead's text: its number, with signs that say what is special.
  var label: String {
    let doubt = certainty == .doubtful ? "?" : ""
    return (bead.moved ? "⇄" : certainty == .alone ? "∅" : "") + "\(number)" + doubt
  }

  /// The lines shown at the pointer: the kind and how sure it is, then the reasons.
  var explanation: String {
    var head = "Bead \(number) · \(bead.type) · \(Self.percent(bead.confidence)) sure"
    if certainty == .alone { head += " · without counterpart" }
    if bead.moved { head += " · moved: follow the number to the other side" }
    return ([head] + (bead.reasons.isEmpty ? [] : ReasonWords.lines(bead.reasons))).joined(separator: "\n")
  }

  /// `97 %`.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
