import Foundation
import ICU
import Languages

/// The top of the page: what was aligned, how many beads of each kind, how sure they are, which to look at, and what the
/// marks mean.
struct HTMLSummary {
  private let marks: [BeadMark]
  private let sides: BeadSides

  /// How many beads are listed to be looked at.
  private static let most = 40

  init(_ marks: [BeadMark], _ sides: BeadSides) {
    self.marks = marks
    self.sides = sides
  }

  /// The element at the top.
  var text: String {
    """
    <div role="banner">
    <h1>Alignment</h1>
    <p class="lead">\(lead)</p>
    <div class="facts">
    \(documents)
    \(kinds)
    \(histogram)
    </div>
    \(legend)
    \(list("To look at", marks.filter { $0.certainty == .doubtful }.sorted { $0.bead.confidence < $1.bead.confidence }))
    \(list("Moved", marks.filter { $0.bead.moved }))
    \(list("Without counterpart", marks.filter { $0.certainty == .alone }))
    </div>
    """
  }

  private var lead: String {
    let right = Int(marks.reduce(0) { $0 + $1.bead.confidence }.rounded())
    return "\(marks.count) beads, of which about \(right) are expected to be right."
  }

  private var documents: String {
    let rows = [
      (sides.sourceName, sides.source, sides.sourceSentences.count),
      (sides.targetName, sides.target, sides.targetSentences.count),
    ].map { name, language, sentences in
      let spoken = DisplayNames.language(language.tag, in: "en") ?? language.tag
      let file = HTMLText.escape(HTMLBeadWriter.fileName(name.isEmpty ? "–" : name))
      return "<tr><td dir=\"auto\">\(file)</td><td>\(HTMLText.escape(spoken))</td>"
        + "<td class=\"q\">\(sentences)</td></tr>"
    }
    return "<table><caption>Documents</caption><thead><tr><th>File</th><th>Language</th><th>Sentences</th></tr></thead>"
      + "<tbody>\(rows.joined())</tbody></table>"
  }

  private var kinds: String {
    var counts: [String: Int] = [:]
    for mark in marks { counts[mark.bead.type, default: 0] += 1 }
    let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { kind, count in
      "<tr><td>\(kind)</td><td class=\"q\">\(count)</td><td class=\"bar\">\(bar(count, of: marks.count))</td></tr>"
    }
    return "<table><caption>Beads by kind</caption><thead><tr><th>Kind</th><th>Beads</th><th>Share</th></tr></thead>"
      + "<tbody>\(rows.joined())</tbody></table>"
  }

  private var histogram: String {
    var counts = [Int](repeating: 0, count: 10)
    for mark in marks { counts[min(9, max(0, Int(mark.bead.confidence * 10)))] += 1 }
    let lowest = counts.firstIndex { $0 > 0 } ?? 9
    let rows = (lowest...9).reversed().map { tenth in
      "<tr><td>\(tenth * 10)–\(tenth * 10 + 10) %</td><td class=\"q\">\(counts[tenth])</td>"
        + "<td class=\"bar\">\(bar(counts[tenth], of: marks.count))</td></tr>"
    }
    return "<table><caption>How sure</caption><thead><tr><th>Confidence</th><th>Beads</th><th>Share</th></tr></thead>"
      + "<tbody>\(rows.joined())</tbody></table>"
  }

  private func bar(_ count: Int, of all: Int) -> String {
    let width = String(format: "%.1f", 100 * Double(count) / Double(max(1, all)))
    return "<i style=\"width:\(width)%\"></i>"
  }

  private var legend: String {
    let sure = BeadMark.percent(Certainty.sureFrom)
    let doubtful = BeadMark.percent(Certainty.doubtfulBelow)
    return """
      <p class="legend"><span class="b sure"><a class="n">1</a>sure: \(sure) or more</span>
      <span class="b likely"><a class="n">2</a>likely: \(doubtful) to \(sure)</span>
      <span class="b doubtful"><a class="n">3?</a>doubtful: below \(doubtful)</span>
      <span class="b alone"><a class="n">∅4</a>without counterpart</span>
      <span class="b sure moved"><a class="n">⇄5</a>moved: in another place on the other side</span></p>
      <p class="hint">The same number stands on both sides. Click it to go to the other side; rest the pointer on a sentence,
      or move to it with the tab key, to see what spoke for it. The weights are natural logarithms: above 0 they speak for
      the bead, below 0 against it, and together they are its score.</p>
      """
  }

  private func list(_ name: String, _ marks: [BeadMark]) -> String {
    if marks.isEmpty { return "" }
    let links = marks.prefix(Self.most).map { mark in
      "<a href=\"#\(mark.bead.source.isEmpty ? "t" : "s")\(mark.number)\">\(mark.label)</a>"
    }
    let more = marks.count > Self.most ? " and \(marks.count - Self.most) more" : ""
    return "<p class=\"list\"><b>\(name)</b> (\(marks.count)): \(links.joined(separator: " "))\(more)</p>"
  }
}
