import Documents
import Languages
import Segmentation

/// One side of the page: its sentences as the blocks of the document, marked by bead.
struct HTMLSide {
  /// Which side.
  enum Place: String {
    case source = "s"
    case target = "t"
    var other: Place { self == .source ? .target : .source }
  }

  private let place: Place
  private let language: Language
  private let sentences: [String]
  private let layout: [Sentence]
  /// For each sentence its bead.
  private let marks: [BeadMark?]
  /// How many columns each table has.
  private var columns: [Int: Int] = [:]

  init(_ place: Place, _ marks: [BeadMark], _ sides: BeadSides) {
    self.place = place
    language = place == .source ? sides.source : sides.target
    sentences = place == .source ? sides.sourceSentences : sides.targetSentences
    layout = place == .source ? sides.sourceLayout : sides.targetLayout
    var bySentence = [BeadMark?](repeating: nil, count: sentences.count)
    for mark in marks {
      for sentence in place == .source ? mark.bead.source : mark.bead.target { bySentence[sentence] = mark }
    }
    self.marks = bySentence
    for cell in layout.compactMap(\.cell) { columns[cell.table] = max(columns[cell.table] ?? 0, cell.column + 1) }
  }

  /// Whether a run of sentences stands in a table.
  func isTable(_ run: Range<Int>) -> Bool {
    run.lowerBound < layout.count && run.allSatisfy { layout[$0].cell != nil }
  }

  /// A row's part on this side; `opposite` are the other side's sentences there.
  func column(_ run: Range<Int>, beside opposite: Range<Int>, of other: HTMLSide) -> String {
    if run.isEmpty { return "<div class=\"none\">\(absence(of: opposite.map { other.marks[$0] }))</div>" }
    var text = "<div \(HTMLText.attributes(language))>"
    var at = run.lowerBound
    while at < run.upperBound {
      let isCell = at < layout.count && layout[at].cell != nil
      let end = isCell ? cellsEnd(at, run.upperBound) : blockEnd(at, run.upperBound)
      text += isCell ? table(at..<end) : block(at..<end)
      at = end
    }
    return text + "</div>"
  }

  /// What stands where a side has nothing: links to the counterparts that it has elsewhere.
  private func absence(of marks: [BeadMark?]) -> String {
    var moved: [BeadMark] = []
    for mark in marks.compactMap({ $0 }) where mark.bead.moved && moved.last?.number != mark.number {
      moved.append(mark)
    }
    let links = moved.map { "<a href=\"#\(place.rawValue)\($0.number)\">\($0.label)</a>" }
    return links.isEmpty ? "no counterpart" : "elsewhere: " + links.joined(separator: " ")
  }

  private func blockEnd(_ start: Int, _ limit: Int) -> Int {
    guard start < layout.count else { return start + 1 }
    return (start..<limit).first { layout[$0].block != layout[start].block } ?? limit
  }

  private func cellsEnd(_ start: Int, _ limit: Int) -> Int {
    (start..<limit).first { layout[$0].cell?.table != layout[start].cell?.table } ?? limit
  }

  /// Cells of one table, row by row, each in its column.
  private func table(_ run: Range<Int>) -> String {
    var text = "<table class=\"cells\"><tbody>"
    var at = run.lowerBound
    while at < run.upperBound, let first = layout[at].cell {
      text += "<tr>"
      var column = 0
      while at < run.upperBound, let cell = layout[at].cell, cell.row == first.row {
        while column < cell.column {
          text += "<td></td>"
          column += 1
        }
        let end = (at..<run.upperBound).first { layout[$0].cell != cell } ?? run.upperBound
        text += "<td>\(blocks(at..<end))</td>"
        column = cell.column + 1
        at = end
      }
      for _ in column..<max(column, columns[first.table] ?? 0) { text += "<td></td>" }
      text += "</tr>"
    }
    return text + "</tbody></table>"
  }

  private func blocks(_ run: Range<Int>) -> String {
    var text = ""
    var at = run.lowerBound
    while at < run.upperBound {
      let end = blockEnd(at, run.upperBound)
      text += block(at..<end)
      at = end
    }
    return text
  }

  /// One block, or one line.
  private func block(_ run: Range<Int>) -> String {
    let content = beads(run)
    guard run.lowerBound < layout.count else { return "<p>\(content)</p>" }
    let label = layout[run.lowerBound].label.map { "<span class=\"label\">\(HTMLText.escape($0))</span> " } ?? ""
    switch layout[run.lowerBound].kind {
    case .heading: return "<h3>\(label)\(content)</h3>"
    case .item: return "<ul><li>\(label)\(content)</li></ul>"
    case .footnote, .header, .footer: return "<p class=\"note\">\(label)\(content)</p>"
    case .paragraph, .cell: return "<p>\(label)\(content)</p>"
    }
  }

  /// The sentences of a block, those of one bead in one element.
  private func beads(_ run: Range<Int>) -> String {
    var parts: [String] = []
    var at = run.lowerBound
    while at < run.upperBound {
      let end = (at..<run.upperBound).first { marks[$0]?.number != marks[at]?.number } ?? run.upperBound
      let text = sentences[at..<end].map(HTMLText.escape).joined(separator: gap)
      parts.append(marks[at].map { element($0, text, isFirst: at == first(of: $0)) } ?? text)
      at = end
    }
    return parts.joined(separator: gap)
  }

  /// What stands between sentences: nothing in Chinese.
  private var gap: String { language == .chinese ? "" : " " }

  private func first(of mark: BeadMark) -> Int {
    place == .source ? mark.bead.source.lowerBound : mark.bead.target.lowerBound
  }

  private func element(_ mark: BeadMark, _ text: String, isFirst: Bool) -> String {
    let id = isFirst ? " id=\"\(place.rawValue)\(mark.number)\"" : ""
    let link = mark.certainty == .alone ? "" : " href=\"#\(place.other.rawValue)\(mark.number)\""
    let classes = mark.certainty.rawValue + (mark.bead.moved ? " moved" : "")
    return "<span class=\"b \(classes)\" data-b=\"\(mark.number)\"><a class=\"n\"\(id)\(link) tabindex=\"0\" "
      + "data-why=\"\(HTMLText.escape(mark.explanation))\">\(mark.label)</a>\u{2060}\(text)</span>"
  }
}
