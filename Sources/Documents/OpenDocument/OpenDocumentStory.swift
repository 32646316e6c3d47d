import Syntax

/// Reads the body of an OpenDocument text, or the headers and footers of its pages, into paragraphs in reading order.
final class OpenDocumentStory: XMLHandler {
  private(set) var paragraphs: [OpenDocumentParagraph] = []
  private(set) var comments: [Int: WordComment] = [:]

  private let styles: OpenDocumentStyles
  private let changes: TrackedChanges
  private var lists: OpenDocumentLists
  private var tables: [Table] = []
  private var tableCount = 0
  /// Texts that are open, each with what is read after it.
  private var open: [(paragraph: OpenDocumentParagraph, inner: [OpenDocumentParagraph])] = []
  private var isBody = false
  private var page: BlockKind?
  private var skipped = 0
  private var hiddenSpans: [Bool] = []
  private var openNote: (label: String, paragraphs: [OpenDocumentParagraph])?
  private var isCitation = false
  private var comment: OpenComment?
  private var commentNames: [String: Int] = [:]
  private var tracked = OpenDocumentChanges()

  private struct Table {
    let number: Int
    var row = -1
    var column = 0
    var nextColumn = 0
    var isCell = false
    /// Lists around the table are not those in its cells.
    let lists: Int
  }

  private struct OpenComment {
    let id: Int
    var author = ""
    var date = ""
    var lines: [String] = []
    var field: String?
  }

  /// Elements whose contents are no text of the page.
  private static let leftOut: Set<String> = [
    "ruby-text", "binary-data", "forms", "script", "scripts", "event-listeners", "table-of-content-source",
    "illustration-index-source", "table-index-source", "object-index-source", "user-index-source",
    "alphabetical-index-source", "bibliography-source", "title", "desc", "sequence-decls", "variable-decls",
  ]

  /// The headers and footers of pages.
  private static let pageParts: Set<String> = [
    "header", "header-left", "header-first", "footer", "footer-left", "footer-first",
  ]

  init(styles: OpenDocumentStyles, changes: TrackedChanges) {
    self.styles = styles
    self.changes = changes
    lists = OpenDocumentLists(styles: styles)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    if !isBody { return startOutside(name, attributes) }
    if OpenDocumentStory.leftOut.contains(name.local) || isHidden(name, attributes) {
      skipped = 1
      return
    }
    switch name.vocabulary {
    case .officeText: startText(name.local, attributes)
    case .officeTable: startTable(name.local, attributes)
    case .office: startOffice(name.local, attributes)
    default: comment?.field = name.local
    }
  }

  private func startOutside(_ name: XMLName, _ attributes: XMLAttributes) {
    switch (name.vocabulary, name.local) {
    case (.office, "text"): isBody = true
    case (.officeStyle, let local) where OpenDocumentStory.pageParts.contains(local):
      isBody = true
      page = local.hasPrefix("header") ? .header : .footer
    default: styles.start(name, attributes)
    }
  }

  private func isHidden(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    guard name.vocabulary == .officeText else { return false }
    switch name.local {
    case "section": return attributes["display"] == "none"
    case "hidden-text": return attributes["is-hidden"] == "true"
    case "p", "h": return styles.isHidden(attributes["style-name"])
    case "span": return styles.isHidden(attributes["style-name"])
    default: return false
    }
  }

  private func startText(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "p", "h": startParagraph(name, attributes)
    case "list": lists.startList(attributes)
    case "list-item": lists.startItem(isHeader: false, start: attributes.int("start-value"))
    case "list-header": lists.startItem(isHeader: true, start: nil)
    case "s": preformatted(String(repeating: " ", count: min(max(1, attributes.int("c") ?? 1), 1000)))
    case "tab": preformatted("\t")
    case "line-break": preformatted("\n")
    case "a": change { $0.text.startLink(attributes["href"] ?? "") }
    case "note": openNote = ("", [])
    case "note-citation": isCitation = true
    default: startChange(name, attributes)
    }
  }

  private func startChange(_ name: String, _ attributes: XMLAttributes) {
    let id = attributes["change-id"] ?? ""
    switch name {
    case "changed-region": tracked.startRegion(attributes["id"] ?? "")
    case "insertion": tracked.isInsertion()
    case "deletion": if changes == .accept { skipped = 1 }
    case "change-start": if changes == .reject, tracked.isInsertion(id) { tracked.isDropping = true }
    case "change-end": if tracked.isInsertion(id) { tracked.isDropping = false }
    case "change":
      guard changes == .reject else { return }
      for (number, line) in tracked.deleted(id).enumerated() {
        if number > 0 { preformatted("\n") }
        change { $0.text.append(line) }
      }
    default: break
    }
  }

  private func startTable(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "table":
      tables.append(Table(number: tableCount, lists: lists.depth))
      tableCount += 1
    case "table-row":
      inTable {
        $0.row += min(max(1, attributes.int("number-rows-repeated") ?? 1), 1000)
        ($0.column, $0.nextColumn) = (0, 0)
      }
    case "table-cell", "covered-table-cell":
      inTable {
        $0.column = $0.nextColumn
        $0.nextColumn += min(max(1, attributes.int("number-columns-repeated") ?? 1), 1000)
        $0.isCell = true
      }
      // What a merged cell covers is not shown.
      if name == "covered-table-cell" { skipped = 1 }
    default: break
    }
  }

  private func startOffice(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "annotation":
      let id = comments.count
      comment = OpenComment(id: id)
      comments[id] = WordComment(author: "", date: nil, text: "")
      if let name = attributes["name"] { commentNames[name] = id }
      change { $0.text.mark(.commentStart(id)) }
    case "annotation-end":
      if let id = attributes["name"].flatMap({ commentNames[$0] }) { change { $0.text.mark(.commentEnd(id)) } }
    default: break
    }
  }

  private func startParagraph(_ name: String, _ attributes: XMLAttributes) {
    var paragraph = OpenDocumentParagraph(form: BlockForm(.paragraph), page: page)
    defer { open.append((paragraph, [])) }
    guard comment == nil, !tracked.isRegion else { return }
    if openNote != nil {
      paragraph.form.kind = .footnote
      return
    }
    let isItem = lists.depth > (tables.last?.lists ?? 0)
    let style = attributes["style-name"]
    let outline = name == "h" ? max(1, attributes.int("outline-level") ?? 1) : nil
    if isItem { paragraph.form.label = lists.label() }
    if let table = tables.last, table.isCell {
      paragraph.form.kind = .cell
      paragraph.form.cell = CellCoordinates(
        table: table.number, row: max(0, table.row), column: table.column, depth: tables.count - 1)
      if isItem { paragraph.form.level = lists.depth - table.lists }
    } else if let outline {
      paragraph.form.kind = .heading
      paragraph.form.level = outline
      if !isItem { paragraph.form.label = lists.headingLabel(outline) }
    } else if let depth = styles.heading(style) {
      paragraph.form.kind = .heading
      paragraph.form.level = depth > 0 ? depth : nil
    } else if isItem {
      paragraph.form.kind = .item
      paragraph.form.level = lists.depth
    }
  }

  func end(_ name: XMLName) {
    if skipped > 0 {
      skipped -= 1
      if skipped == 0, name.local == "covered-table-cell" { inTable { $0.isCell = false } }
      return
    }
    if !isBody { return styles.end(name) }
    switch (name.vocabulary, name.local) {
    case (.office, "text"): isBody = false
    case (.officeStyle, _) where page != nil:
      isBody = false
      page = nil
    case (.officeText, "p"), (.officeText, "h"): endParagraph()
    case (.officeText, "list"): lists.endList()
    case (.officeText, "a"): change { $0.text.endLink() }
    case (.officeText, "note-citation"): isCitation = false
    case (.officeText, "note"): endNote()
    case (.officeText, "changed-region"): tracked.endRegion()
    case (.officeTable, "table"): _ = tables.popLast()
    case (.officeTable, "table-cell"): inTable { $0.isCell = false }
    case (.office, "annotation"): endComment()
    default: comment?.field = nil
    }
  }

  private func endParagraph() {
    guard let (paragraph, inner) = open.popLast() else { return }
    if comment != nil {
      comment?.lines.append(paragraph.text.text.string)
    } else if tracked.isRegion {
      tracked.add(paragraph.text.text.string)
    } else if openNote != nil {
      openNote?.paragraphs.append(paragraph)
    } else if open.isEmpty {
      paragraphs.append(paragraph)
      paragraphs += inner
    } else {
      open[open.count - 1].inner.append(paragraph)
      open[open.count - 1].inner += inner
    }
  }

  private func endNote() {
    guard let note = openNote else { return }
    openNote = nil
    change {
      for (number, var paragraph) in note.paragraphs.enumerated() {
        if number == 0 { paragraph.form.label = note.label.isEmpty ? nil : note.label }
        $0.notes.append(paragraph)
      }
    }
  }

  private func endComment() {
    guard let done = comment else { return }
    comment = nil
    comments[done.id] = WordComment(
      author: done.author, date: done.date.isEmpty ? nil : done.date, text: done.lines.joined(separator: "\n"))
    change { $0.text.mark(.comment(done.id)) }
  }

  func text(_ text: String) {
    guard skipped == 0, isBody else { return }
    if isCitation {
      if openNote != nil, openNote!.label.utf8.count < 64 { openNote!.label += text }
    } else if comment?.field == "creator" {
      comment!.author += text
    } else if comment?.field == "date" {
      comment!.date += text
    } else {
      change { $0.text.append(text) }
    }
  }

  private func preformatted(_ text: String) { change { $0.text.append(preformatted: text) } }

  /// Changes the text that is open; a text taken away by a change does not change.
  private func change(_ body: (inout OpenDocumentParagraph) -> Void) {
    if !open.isEmpty, !tracked.isDropping { body(&open[open.count - 1].paragraph) }
  }

  private func inTable(_ body: (inout Table) -> Void) {
    if !tables.isEmpty { body(&tables[tables.count - 1]) }
  }
}

/// The tracked changes of a file: what was inserted stands in the text between two marks, what was deleted before the text.
struct OpenDocumentChanges {
  private var region: String?
  private var insertions: Set<String> = []
  private var deletions: [String: [String]] = [:]
  /// Whether the text here is not read.
  var isDropping = false

  /// Whether a change's own record is open.
  var isRegion: Bool { region != nil }

  mutating func startRegion(_ id: String) { region = id }

  mutating func endRegion() { region = nil }

  mutating func isInsertion() {
    if let region { insertions.insert(region) }
  }

  /// Adds a paragraph that was deleted.
  mutating func add(_ text: String) {
    if let region { deletions[region, default: []].append(text) }
  }

  func isInsertion(_ id: String) -> Bool { insertions.contains(id) }

  func deleted(_ id: String) -> [String] { deletions[id] ?? [] }
}
