/// Reads the DocBook that `antiword` prints: paragraphs, titles of chapters, lists without their numbers, tables, notes.
final class DocBookStory: HTMLHandler {
  private var list = BlockList()
  private var text = MarkupText()
  private var open: [String] = []
  private var tables: [TableGrid] = []
  private var tableCount = 0
  private var cell: CellCoordinates?
  private var bullets: [String?] = []
  private var label: String?
  private var notes: [MarkupText] = []
  private var outside: [MarkupText] = []

  func start(_ name: String, _ attributes: HTMLAttributes) {
    open.append(name)
    switch name {
    case "para", "title", "entry": endText()
    case "itemizedlist": bullets.append("•")
    case "orderedlist": bullets.append(nil)
    case "listitem": label = bullets.last ?? nil
    case "informaltable", "table":
      endText()
      tables.append(TableGrid(number: tableCount, depth: tables.count))
      tableCount += 1
    case "row": if !tables.isEmpty { tables[tables.count - 1].startRow() }
    case "footnote":
      outside.append(text)
      text = MarkupText()
    default: break
    }
    if name == "entry", !tables.isEmpty { cell = tables[tables.count - 1].startCell() }
  }

  func end(_ name: String) {
    switch name {
    case "para", "title", "entry": if !open.contains("footnote") { endText() }
    case "itemizedlist", "orderedlist": _ = bullets.popLast()
    case "row": if !tables.isEmpty { tables[tables.count - 1].endRow() }
    case "informaltable", "table": _ = tables.popLast()
    case "footnote":
      if !text.isBlank { notes.append(text) }
      text = outside.popLast() ?? MarkupText()
    default: break
    }
    if name == "entry" { cell = nil }
    _ = open.popLast()
  }

  func text(_ text: String) {
    // What the file says of itself is no part of its text, nor is the whole document's title, which stands in it.
    if open.contains("bookinfo") || (open.last == "title" && open.dropLast().last == "book") { return }
    self.text.append(text)
  }

  private func endText() {
    guard !open.contains("footnote") else { return }
    let done = text
    text = MarkupText()
    let lines = done.text.lines(inCell: cell != nil)
    var form = BlockForm(.paragraph, label: label, cell: cell)
    if cell != nil {
      form.kind = .cell
    } else if open.last == "title" {
      form.kind = .heading
    } else if !bullets.isEmpty {
      form.kind = .item
      form.level = bullets.count
    }
    if !lines.isEmpty { label = nil }
    list.add(done.text, lines, as: form)
    for note in notes { list.add(note.text, note.text.lines(inCell: false), as: BlockForm(.footnote)) }
    notes = []
  }

  /// The document; to be asked for at the end.
  func document(path: String) -> Document {
    endText()
    return list.document(path: path, format: .foreign)
  }
}
