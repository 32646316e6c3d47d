/// The second pass over a page: its texts in reading order.
///
/// Block elements part texts, white space is layout, `<br>` ends a line. Lists give labels as a browser shows them, cells
/// have the coordinates of their table with merged ones counted. Scripts, styles and what is hidden are left out, and so is
/// what a tracked change took away (`<del>`). HTML that Word wrote keeps list labels in the text and tells so.
final class HTMLStory: HTMLHandler {
  private(set) var paragraphs: [HTMLParagraph] = []
  /// The notes' labels.
  private(set) var labels: [Int: String] = [:]
  /// Comments for this program, with the number of the paragraph they stand before or in.
  private(set) var remarks: [(text: String, line: Int, paragraph: Int)] = []

  private let survey: HTMLSurvey
  private let changes: TrackedChanges

  /// An open element and what ends with it.
  private struct Element {
    let isBlock: Bool
    var endsList = false
    var endsItem = false
    var endsTable = false
    var endsRow = false
    var endsCell = false
    var endsPre = false
    var endsHeading = false
    var endsLabel = false
    var endsLink = false
    var endsPage = false
    var endsNote = false
    var quote: String?
    var id: String?
    var isWordNote = false
  }

  private var open: [Element] = []
  /// How many elements are open inside one that is left out, itself included.
  private var skipped = 0
  private var current: HTMLParagraph?
  private var lists: [HTMLList] = []
  private var orderedLists = 0
  /// The labels of open items, until their first text takes them.
  private var items: [String?] = []
  private var tables: [TableGrid] = []
  /// How many tables there were.
  private(set) var tableCount = 0
  private var cells: [CellCoordinates?] = []
  /// What tells lists in a cell from the ones around its table.
  private var itemsOutside: [Int] = []
  private var heading: Int?
  private var preformatted = 0
  private var wordLabel: String?
  private var isWordLabel = false
  private var wordLevel: Int?
  private var links = 0
  private var page: BlockKind?
  private var note: Int?

  init(survey: HTMLSurvey, changes: TrackedChanges) {
    self.survey = survey
    self.changes = changes
  }

  func comment(_ text: String, line: Int) {
    guard let text = SourceRemark.text(ofComment: text) else { return }
    remarks.append((text, line - text.utf8.count { $0 == 0x0A }, paragraphs.count))
  }

  func start(_ name: String, _ attributes: HTMLAttributes) {
    if HTMLElements.isVoid(name) {
      if skipped == 0 { startVoid(name) }
      return
    }
    let link = name == "a" ? links : nil
    if name == "a" { links += 1 }
    let listNumber = orderedLists
    if name == "ol" { orderedLists += 1 }
    if skipped > 0 {
      skipped += 1
      return
    }
    let style = HTMLStyle(attributes)
    if HTMLElements.leftOut.contains(name) || style.isHidden || isRemoved(name) {
      if HTMLElements.blocks.contains(name) { endText() }
      skipped = 1
      return
    }
    var element = Element(isBlock: HTMLElements.blocks.contains(name))
    element.id = attributes["id"]
    element.isWordNote = style.isWordNote
    if element.isBlock { endText() }
    open.append(element)
    startContents(name, attributes, style, listNumber)
    if let link { startLink(link, attributes) }
  }

  private func isRemoved(_ name: String) -> Bool { name == (changes == .accept ? "del" : "ins") }

  private func startVoid(_ name: String) {
    switch name {
    case "br": change { $0.text.breakLine() }
    case "hr": endText()
    default: break
    }
  }

  private func startContents(_ name: String, _ attributes: HTMLAttributes, _ style: HTMLStyle, _ listNumber: Int) {
    switch name {
    case "table", "tr", "td", "th": startTablePart(name, attributes)
    case "ul", "ol", "menu", "dir":
      let count = name == "ol" && listNumber < survey.items.count ? survey.items[listNumber] : 0
      lists.append(HTMLList(name, attributes, style, depth: lists.count, items: count))
      mark { $0.endsList = true }
    case "li":
      items.append(lists.isEmpty ? "•" : lists[lists.count - 1].label(attributes, style))
      mark { $0.endsItem = true }
    case "pre", "listing", "xmp", "plaintext":
      preformatted += 1
      mark { $0.endsPre = true }
    case "q":
      append("“")
      mark { $0.quote = "”" }
    case "div", "header", "footer": startPage(name, attributes)
    default:
      if style.isWordLabel {
        isWordLabel = true
        wordLabel = ""
        mark { $0.endsLabel = true }
      }
    }
    if heading == nil, let level = HTMLStory.heading(name, attributes) {
      heading = level
      mark { $0.endsHeading = true }
    }
    if name == "p" { wordLevel = style.wordLevel }
  }

  /// LibreOffice writes the lines of its pages' headers and footers as divisions with that title.
  private func startPage(_ name: String, _ attributes: HTMLAttributes) {
    guard page == nil, name == "div", let kind = attributes["title"].flatMap(BlockKind.init(rawValue:)),
      kind == .header || kind == .footer
    else { return }
    page = kind
    mark { $0.endsPage = true }
  }

  private func startTablePart(_ name: String, _ attributes: HTMLAttributes) {
    switch name {
    case "table":
      tables.append(TableGrid(number: tableCount, depth: tables.count))
      tableCount += 1
      cells.append(nil)
      itemsOutside.append(items.count)
      mark { $0.endsTable = true }
    case "tr":
      if !tables.isEmpty { tables[tables.count - 1].startRow() }
      mark { $0.endsRow = true }
    default:
      guard !tables.isEmpty else { return }
      let rows = attributes.int("rowspan").map { $0 == 0 ? 65_534 : $0 } ?? 1
      cells[cells.count - 1] = tables[tables.count - 1].startCell(
        columns: attributes.int("colspan") ?? 1, rows: rows)
      mark { $0.endsCell = true }
    }
  }

  private func startLink(_ number: Int, _ attributes: HTMLAttributes) {
    if let mark = survey.notes.marks[number] {
      change { $0.notes.append(mark) }
      leaveOut()
    } else if let back = survey.notes.backs[number] {
      startNote(back)
      leaveOut()
    } else if let target = attributes["href"], !target.isEmpty {
      change { $0.text.startLink(target.trimmingASCIISpace) }
      mark { $0.endsLink = true }
    }
  }

  /// Leaves out the element that has just begun.
  private func leaveOut() {
    _ = open.popLast()
    skipped = 1
  }

  /// What holds the link back is the note: the element that the mark leads to, or else the text alone.
  private func startNote(_ back: HTMLNotes.Note) {
    labels[back.number] = back.label
    let holder = open.lastIndex {
      $0.isBlock && ($0.isWordNote || $0.id.map { back.target.hasSuffix($0) || back.target.hasPrefix($0) } ?? false)
    }
    change { $0.note = back.number }
    guard let holder, note == nil else { return }
    note = back.number
    open[holder].endsNote = true
  }

  func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard let element = open.last else { return }
    if let quote = element.quote { append(quote) }
    if element.endsLink { change { $0.text.endLink() } }
    if element.isBlock { endText() }
    open.removeLast()
    if element.endsLabel { isWordLabel = false }
    if element.endsPre { preformatted -= 1 }
    if element.endsHeading { heading = nil }
    if element.endsList { _ = lists.popLast() }
    if element.endsItem { _ = items.popLast() }
    if element.endsRow, !tables.isEmpty { tables[tables.count - 1].endRow() }
    if element.endsCell, !cells.isEmpty { cells[cells.count - 1] = nil }
    if element.endsPage { page = nil }
    if element.endsNote { note = nil }
    if element.endsTable {
      _ = tables.popLast()
      _ = cells.popLast()
      _ = itemsOutside.popLast()
    }
  }

  func text(_ text: String) {
    if skipped == 0 { append(text) }
  }

  /// The texts; to be called at the end.
  func finish() -> [HTMLParagraph] {
    endText()
    return paragraphs
  }

  private func append(_ text: String) {
    if isWordLabel {
      // A paragraph that begins inside the label has taken what there was of it.
      let label = wordLabel ?? ""
      if label.utf8.count < 64 { wordLabel = label + text }
    } else if preformatted > 0 {
      change { $0.text.append(preformatted: text) }
    } else {
      change { $0.text.append(text) }
    }
  }

  private func mark(_ body: (inout Element) -> Void) { body(&open[open.count - 1]) }

  private func change(_ body: (inout HTMLParagraph) -> Void) {
    if current == nil { current = HTMLParagraph(form: BlockForm(.paragraph), note: note, page: page) }
    body(&current!)
  }

  /// Ends the text that is open and says what it is.
  private func endText() {
    guard var paragraph = current else { return }
    current = nil
    if paragraph.text.isBlank {
      // Marks in a text without words (a link around a picture, a note's mark alone) still count.
      if !paragraph.text.isEmpty || !paragraph.notes.isEmpty { paragraphs.append(paragraph) }
      return
    }
    let cell = cells.last ?? nil
    let inside = itemsOutside.last ?? 0
    let isItem = items.count > inside
    var label = isItem ? items[items.count - 1] : nil
    if isItem { items[items.count - 1] = nil }
    if let word = wordLabel {
      label = WordSymbols.bullet(word.trimmingLayout, font: "")
      wordLabel = nil
    }
    paragraph.form.label = label.flatMap { $0.isEmpty ? nil : $0 }
    paragraph.form.cell = cell
    if cell != nil {
      paragraph.form.kind = .cell
    } else if let heading {
      paragraph.form.kind = .heading
      paragraph.form.level = heading > 0 ? heading : nil
    } else if isItem || label != nil {
      paragraph.form.kind = .item
    }
    if paragraph.form.kind == .item || paragraph.form.kind == .cell, isItem || label != nil {
      paragraph.form.level = isItem ? max(1, items.count - inside) : wordLevel
    }
    paragraphs.append(paragraph)
  }

  /// A heading's depth, 0 for one without; nil for other elements.
  private static func heading(_ name: String, _ attributes: HTMLAttributes) -> Int? {
    if let level = HTMLElements.headingLevel(name) { return level }
    guard name == "p", let style = attributes["class"] else { return nil }
    let word = style.hasPrefix("Mso") ? String(style.dropFirst(3)) : style
    return HeadingStyle.depth(word, nil).flatMap { $0 >= 0 ? $0 : nil }
  }
}

extension String {
  /// Without white space and no-break spaces at either end.
  var trimmingLayout: String {
    var body = Substring(self).unicodeScalars
    while let first = body.first, first.properties.isWhitespace { body.removeFirst() }
    while let last = body.last, last.properties.isWhitespace { body.removeLast() }
    return String(body)
  }
}
