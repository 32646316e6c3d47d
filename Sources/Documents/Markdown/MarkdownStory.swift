internal import CMarkGFM

/// Goes through a parsed Markdown file and gathers its blocks.
final class MarkdownStory {
  private(set) var links: [DocumentLink] = []
  /// Comments for this program; the number of the block they stand before or in counts notes where they are defined.
  private var remarks: [(text: String, line: Int, block: Int?)] = []
  private var blocks: [Block] = []
  private var cursor: SourceCursor
  /// The lines of the text that is open.
  private var lines: [PlacedText] = []
  private var isOpen = false
  private var level: Int?
  private var lists: [(isOrdered: Bool, next: Int, mark: String)] = []
  private var label: String?
  private var table = -1
  private var row = -1
  private var column = -1
  private var isInCell = false
  private var openLinks: [(target: String, start: Int?)] = []
  /// Marks of notes in the open text, notes by their number, and the note that is open.
  private var marks: [Int] = []
  private var notes: [Int: [Block]] = [:]
  private var note: Int?
  private var noteCount = 0
  private var waiting: [(block: Int, marks: [Int])] = []

  private let limits: ReadLimits

  init(source: [UInt8], limits: ReadLimits) {
    cursor = SourceCursor(source)
    self.limits = limits
  }

  func read(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      let type = MarkdownStory.type(of: node)
      if event == CMARK_EVENT_ENTER { enter(type, node) } else { leave(type) }
    }
  }

  /// The blocks, notes after the one with their mark, and the comments for this program.
  func finish() -> (blocks: [Block], remarks: [SourceRemark]) {
    var all: [Block] = []
    var numbers: [Int] = []
    var rest = waiting[...]
    for (number, block) in blocks.enumerated() {
      numbers.append(all.count)
      all.append(block)
      while let next = rest.first, next.block == number {
        rest.removeFirst()
        for mark in next.marks { all += notes.removeValue(forKey: mark) ?? [] }
      }
    }
    for mark in notes.keys.sorted() { all += notes[mark] ?? [] }
    let placed = remarks.map { remark in
      let block = remark.block.flatMap { $0 < numbers.count ? numbers[$0] : nil }
      return SourceRemark(text: remark.text, line: remark.line, block: block)
    }
    return (all, placed)
  }

  /// Keeps the comments for this program in a piece of HTML.
  private func keepRemarks(in html: String, _ node: OpaquePointer) {
    guard html.utf8.count > 7 else { return }
    for piece in html.components(separatedByASCII: "<!--").dropFirst() {
      guard let content = piece.components(separatedByASCII: "-->").first,
        let text = SourceRemark.text(ofComment: content)
      else { continue }
      // A comment in a note is before none of the blocks that are counted here.
      remarks.append((text, Int(cmark_node_get_start_line(node)), note == nil ? blocks.count : nil))
    }
  }

  private func enter(_ type: String, _ node: OpaquePointer) {
    switch type {
    case "heading", "paragraph", "table_cell", "code_block", "html_block":
      cursor.go(toLine: Int(cmark_node_get_start_line(node)))
      startText(type, node)
    case "list":
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let mark = cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? ")" : "."
      lists.append((isOrdered, Int(cmark_node_get_list_start(node)), mark))
    case "item", "tasklist": startItem(type, node)
    case "table":
      table += 1
      row = -1
    case "table_header", "table_row":
      row += 1
      column = -1
    case "footnote_definition":
      noteCount += 1
      note = noteCount
      label = String(noteCount)
    case "footnote_reference": if let number = Int(literal(node)) { marks.append(number) }
    case "link": openLinks.append((cmark_node_get_url(node).map { String(cString: $0) } ?? "", nil))
    default: inline(type, node)
    }
  }

  private func inline(_ type: String, _ node: OpaquePointer) {
    switch type {
    case "text", "code": append(literal(node))
    case "softbreak": append(joined: " ")
    case "linebreak": lines.append(PlacedText())
    case "html_inline":
      keepRemarks(in: literal(node), node)
      if literal(node).lowercased().hasPrefix("<br") { lines.append(PlacedText()) }
    default: break
    }
  }

  private func startItem(_ type: String, _ node: OpaquePointer) {
    guard let list = lists.last else { return }
    if type == "tasklist" {
      label = cmark_gfm_extensions_get_tasklist_item_checked(node) ? "☑" : "☐"
    } else {
      label = list.isOrdered ? "\(list.next)\(list.mark)" : "•"
    }
    lists[lists.count - 1].next += 1
  }

  private func startText(_ type: String, _ node: OpaquePointer) {
    isOpen = true
    lines = [PlacedText()]
    level = type == "heading" ? Int(cmark_node_get_heading_level(node)) : nil
    isInCell = type == "table_cell"
    if isInCell { column += 1 }
    if type == "html_block" {
      lines = []
      isOpen = false
      keepRemarks(in: literal(node), node)
      add(html: literal(node))
    } else if type == "code_block" {
      for line in literal(node).split(separator: "\n", omittingEmptySubsequences: true) {
        lines.append(PlacedText())
        append(String(line))
      }
      endText()
    }
  }

  /// Adds what a browser shows of a piece of HTML; each word leads back to where it stands in the file.
  private func add(html: String) {
    let page = Array(html.utf8)
    let survey = HTMLSurvey()
    let story = HTMLStory(survey: survey, changes: .accept)
    do {
      try HTMLParser.parse(page, path: "", limits: limits, to: survey)
      try HTMLParser.parse(page, path: "", limits: limits, to: story)
    } catch {
      // Nested deeper than any browser shows.
      return
    }
    for paragraph in story.finish() {
      var form = paragraph.form
      if let cell = form.cell {
        form.cell = CellCoordinates(
          table: table + 1 + cell.table, row: cell.row, column: cell.column, depth: cell.depth)
      }
      for line in paragraph.text.text.lines(inCell: form.cell != nil) {
        let placed = placed(line)
        add(
          Block(
            kind: form.kind, level: form.level, label: form.label, cell: form.cell, text: placed.string, map: placed.map
          ))
        form.label = nil
      }
    }
    table += story.tableCount
  }

  /// A line of HTML's text with the places of its words in the file.
  private func placed(_ line: PlacedText) -> PlacedText {
    var out = PlacedText()
    for word in line.split(where: { $0 == " " }) where !word.isEmpty {
      if !out.isEmpty { out.append(" ", at: PlacedText.joined) }
      let start = cursor.find(Array(word.string.utf8))
      for (at, scalar) in word.scalars.enumerated() {
        out.append(scalar, at: start.map { $0 + at } ?? PlacedText.joined)
      }
    }
    return out
  }

  private func leave(_ type: String) {
    switch type {
    case "heading", "paragraph", "table_cell": endText()
    case "list": _ = lists.popLast()
    case "item", "tasklist": label = nil
    case "footnote_definition":
      note = nil
      label = nil
    case "link":
      guard let link = openLinks.popLast(), !link.target.isEmpty, let start = link.start, start < place else { return }
      links.append(DocumentLink(target: link.target, place: Place(start: start, end: place)))
    default: break
    }
  }

  /// Where the text that is open has got to in the source.
  private var place: Int { lines.last?.offsets.last { $0 >= 0 }.map { $0 + 1 } ?? 0 }

  private func append(_ text: String) {
    guard isOpen, !text.isEmpty else { return }
    let start = cursor.find(Array(text.utf8))
    if let start, let link = openLinks.last, link.start == nil { openLinks[openLinks.count - 1].start = start }
    for (at, scalar) in text.unicodeScalars.enumerated() {
      lines[lines.count - 1].append(scalar, at: start.map { $0 + at } ?? PlacedText.joined)
    }
  }

  private func append(joined text: String) {
    for scalar in text.unicodeScalars { lines[lines.count - 1].append(scalar, at: PlacedText.joined) }
  }

  private func endText() {
    guard isOpen else { return }
    isOpen = false
    var form = BlockForm(.paragraph, label: label)
    if note != nil {
      form.kind = .footnote
    } else if isInCell {
      form = BlockForm(.cell, cell: CellCoordinates(table: table, row: max(0, row), column: max(0, column)))
    } else if level != nil {
      form.kind = .heading
      form.level = level
    } else if !lists.isEmpty {
      form.kind = .item
      form.level = lists.count
    }
    isInCell = false
    for line in lines {
      let clean = MarkdownStory.withoutStars(MarkdownStory.withoutHanGaps(line.without("\u{AD}").trimmed))
      if clean.isEmpty { continue }
      add(
        Block(
          kind: form.kind, level: form.level, label: form.label, cell: form.cell, text: clean.string, map: clean.map))
      form.label = nil
      if form.cell == nil { label = nil }
    }
    if !marks.isEmpty, !blocks.isEmpty { waiting.append((blocks.count - 1, marks)) }
    marks = []
    lines = []
  }

  private func add(_ block: Block) {
    if let note { notes[note, default: []].append(block) } else { blocks.append(block) }
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  /// A line end between two Han characters is no space.
  private static func withoutHanGaps(_ text: PlacedText) -> PlacedText {
    var out = PlacedText()
    for at in 0..<text.count {
      let isGap = text.scalars[at] == " " && text.offsets[at] == PlacedText.joined && at > 0 && at + 1 < text.count
      if isGap, text.scalars[at - 1].isWide, text.scalars[at + 1].isWide { continue }
      out.append(text.scalars[at], at: text.offsets[at])
    }
    return out
  }

  /// The text without marks of emphasis that CommonMark does not see: two stars between a full-width mark and a Han
  /// character open or close nothing by its rules, but nobody meant them as text.
  private static func withoutStars(_ text: PlacedText) -> PlacedText {
    let stars = text.scalars.indices.dropLast().filter { text.scalars[$0] == "*" && text.scalars[$0 + 1] == "*" }
    guard !stars.isEmpty, stars.count % 2 == 0, text.scalars.contains(where: \.isWide) else { return text }
    var out = PlacedText()
    var at = 0
    while at < text.count {
      if at + 1 < text.count, text.scalars[at] == "*", text.scalars[at + 1] == "*" {
        at += 2
      } else {
        out.append(text.scalars[at], at: text.offsets[at])
        at += 1
      }
    }
    return out
  }

  private static func type(of node: OpaquePointer) -> String {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
    case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
    default: String(cString: cmark_node_get_type_string(node))
    }
  }
}
