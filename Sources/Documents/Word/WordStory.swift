import Languages
import Syntax

/// Reads a story (the body, the notes, a header, the comments) into paragraphs in reading order.
///
/// What a reader of the printed page sees is read, once: the text as tracked changes are to be read, results of fields but
/// not their codes, one form of alternative contents, the text of text boxes after the paragraph they hang on. Left out:
/// hidden text, marks of notes, properties' old values, cells covered by the merged cell above.
///
/// The state that every event touches is not checked for exclusivity, as in `XMLPartReader`: `runs` asks the story for the
/// paragraph's style and marks the paragraph, which are other properties.
final class WordStory: XMLHandler {
  private(set) var paragraphs: [WordParagraph] = []
  private(set) var sections = WordSections()
  /// What the printed page shows and is not read.
  private(set) var unread: [UnreadContent] = []
  /// Who wrote the comments of `comments.xml`, and when.
  private(set) var authors: [Int: (author: String, date: String?)] = [:]

  let changes: TrackedChanges
  let styles: WordStyles
  /// The story's part by its number in the document's `RunMap`.
  private let part: Int
  private let links: Relationships?

  @exclusivity(unchecked) var open: [(paragraph: WordParagraph, inner: [WordParagraph])] = []
  @exclusivity(unchecked) var tables = WordTables()
  @exclusivity(unchecked) var runs = WordRuns()
  private var carried: WordParagraph?
  @exclusivity(unchecked) private var counter = RunCounter()
  @exclusivity(unchecked) private var fields = WordFields()
  private var alternatives = WordAlternatives()
  private var note: WordNote?
  @exclusivity(unchecked) private var isText = false
  /// How many elements are open inside one that is left out, itself included.
  @exclusivity(unchecked) private var skipped = 0

  /// A reader of the part with that number; `links` are the part's relationships.
  init(part: Int, styles: WordStyles, changes: TrackedChanges, links: Relationships? = nil) {
    self.part = part
    self.styles = styles
    self.changes = changes
    self.links = links
  }

  /// Hands the paragraphs over, so that each can go when it is done with.
  func takeParagraphs() -> [WordParagraph] {
    let all = paragraphs
    paragraphs = []
    return all
  }

  func namespace(_ prefix: String, _ uri: String) { alternatives.declare(prefix, uri) }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    counter.start(name)
    if skipped > 0 {
      skipped += 1
      return
    }
    switch name.vocabulary {
    case .word: if let element = name.element { startWord(element, attributes) }
    case .math: isText = name.local == "t"
    case .compatibility:
      if name.local == "AlternateContent" { alternatives.start() }
      let isForm = name.local == "Choice" || name.local == "Fallback"
      if isForm, !alternatives.takes(name.local, requires: attributes["Requires"]) { skipped = 1 }
    default: break
    }
  }

  func end(_ name: XMLName) {
    defer { counter.end(name) }
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name.vocabulary {
    case .word: if let element = name.element { endWord(element) }
    case .math: isText = false
    case .compatibility: if name.local == "AlternateContent" { alternatives.end() }
    default: break
    }
  }

  func text(_ text: String) {
    let scalars = text.withByteText { $0.scalarCount(0..<$0.count) }
    let origin = counter.text(scalars: scalars)
    guard isText, skipped == 0 else { return }
    if fields.isCode { fields.code(text) }
    guard isSeen else { return }
    if fields.isPageNumber { change { $0.pageNumbers.append($0.text.count..<$0.text.count + scalars) } }
    change { $0.text.append(runs.visible(text), scalars: scalars, from: placed(origin)) }
  }

  private func startWord(_ name: WordElement, _ attributes: XMLAttributes) {
    if runs.start(name, attributes, in: self) || sections.start(name, attributes) { return }
    switch name.group {
    case .change: return startChange(name)
    case .oldProperties:
      if changes == .accept { skipped = 1 } else { restore(name) }
      return
    case .leftOut:
      skipped = 1
      return
    case .plain: break
    }
    switch name {
    case .p: startParagraph()
    case .tbl, .tr, .tc, .trPr: startTablePart(name)
    case .gridBefore, .gridSpan, .vMerge, .hMerge: tables.property(name, attributes)
    case .pStyle, .ilvl, .numId, .outlineLvl: property(name, attributes)
    case .footnote, .endnote, .comment: startNote(name, attributes)
    default: content(name, attributes)
    }
  }

  /// A change element is a property (of a row, a cell, a paragraph's end) or holds what was changed.
  private func startChange(_ name: WordElement) {
    guard changes.removes(name) else { return }
    if name == .cellIns || name == .cellDel {
      tables.dropCell()
    } else if tables.isInRowProperties {
      tables.dropRow()
    } else if runs.isMark {
      change { $0.isMarkRemoved = true }
    } else if runs.isInParagraphProperties {
      // The paragraph was put into a list.
      change { $0.list = WordListPlace() }
    } else {
      skipped = 1
    }
  }

  private func startParagraph() {
    var paragraph = WordParagraph()
    paragraph.cell = tables.cell
    paragraph.note = note
    paragraph.section = sections.current
    if open.isEmpty, let before = carried {
      paragraph.prepend(before)
      carried = nil
    }
    open.append((paragraph, []))
  }

  private func startTablePart(_ name: WordElement) {
    switch name {
    case .tbl:
      flushCarried()
      tables.startTable()
    case .tr: tables.startRow()
    case .tc: tables.startCell()
    default: tables.isInRowProperties = true
    }
  }

  private func startNote(_ name: WordElement, _ attributes: XMLAttributes) {
    let type = attributes["type"] ?? "normal"
    guard type == "normal", let id = attributes.int("id"), let kind = WordNote.Kind(rawValue: name.rawValue) else {
      skipped = 1
      return
    }
    note = WordNote(kind: kind, id: id)
    if kind == .comment { authors[id] = (attributes["author"] ?? "", attributes["date"]) }
  }

  private func content(_ name: WordElement, _ attributes: XMLAttributes) {
    switch name {
    case .t, .delText: isText = true
    case .instrText: isText = fields.isCode
    case .tab, .ptab: append("\t")
    // A hyphen that does not break is a hyphen to whoever compares or searches.
    case .noBreakHyphen: append("-")
    case .br, .cr: append("\n")
    case .sym:
      if let code = attributes["char"], let scalar = WordSymbols.character(code, font: attributes["font"] ?? "") {
        append(String(Character(scalar)))
      }
    case .footnoteReference, .endnoteReference: mark(name, attributes)
    case .commentRangeStart, .commentRangeEnd, .commentReference: commentMark(name, attributes)
    case .fldChar: fieldMark(attributes["fldCharType"])
    case .fldSimple:
      fields.begin()
      fields.code(attributes["instr"] ?? "")
      fieldMark("separate")
    case .hyperlink: link(target(attributes))
    case .altChunk, .subDoc: leaveOut(name, attributes)
    default: break
    }
  }

  private func mark(_ name: WordElement, _ attributes: XMLAttributes) {
    guard isSeen, let id = attributes.int("id") else { return }
    let note = WordNote(kind: name == .footnoteReference ? .footnote : .endnote, id: id)
    let isCustom = attributes.isOn("customMarkFollows", unlessSaid: false)
    change { $0.notes.append(WordNoteMark(note: note, isCustom: isCustom)) }
  }

  private func commentMark(_ name: WordElement, _ attributes: XMLAttributes) {
    guard let id = attributes.int("id") else { return }
    change { paragraph in
      switch name {
      case .commentRangeStart: paragraph.text.mark(.commentStart(id))
      case .commentRangeEnd: paragraph.text.mark(.commentEnd(id))
      default: paragraph.text.mark(.comment(id))
      }
    }
  }

  private func fieldMark(_ type: String?) {
    switch type {
    case "begin": fields.begin()
    case "separate": if let target = fields.separate() { change { $0.text.mark(.linkStart(target)) } }
    case "end":
      switch fields.end() {
      case .link: change { $0.text.mark(.linkEnd) }
      case .sign(let sign): append(sign)
      case nil: break
      }
    default: break
    }
  }

  /// Notes a file inside the document, or one elsewhere, whose text Word shows here.
  private func leaveOut(_ name: WordElement, _ attributes: XMLAttributes) {
    guard let id = attributes["id"], let links, tables.isSeen else { return }
    if name == .altChunk, let entry = links.parts[id] { unread.append(.embeddedFile(entry: entry)) }
    if name == .subDoc, let target = links.addresses[id] ?? links.parts[id] {
      unread.append(.linkedDocument(target: target))
    }
  }

  private func target(_ attributes: XMLAttributes) -> String? {
    let address = attributes["id"].flatMap { links?.addresses[$0] } ?? ""
    let target = address + (attributes["anchor"].map { "#" + $0 } ?? "")
    return target.isEmpty ? nil : target
  }

  /// Begins a link that its element's end ends; one without a target is kept until then, so that ends match.
  private func link(_ target: String?) { change { $0.text.mark(.linkStart(target ?? "")) } }

  private func endWord(_ name: WordElement) {
    switch name {
    case .t, .delText, .instrText: isText = false
    case .p: endParagraph()
    case .hyperlink: change { $0.text.mark(.linkEnd) }
    case .fldSimple: fieldMark("end")
    case .trPr: tables.isInRowProperties = false
    case .tc:
      flushCarried()
      tables.endCell()
    case .tr: tables.endRow()
    case .tbl: tables.endTable()
    case .footnote, .endnote, .comment:
      flushCarried()
      note = nil
    case .body, .hdr, .ftr: flushCarried()
    default: runs.end(name)
    }
  }

  private func endParagraph() {
    fields.endParagraph()
    guard let (paragraph, inner) = open.popLast() else { return }
    var done = inner
    if paragraph.isMarkRemoved, open.isEmpty {
      carried = paragraph.text.isBlank ? nil : paragraph
    } else {
      done.insert(paragraph, at: 0)
    }
    if open.isEmpty { emit(done) } else { open[open.count - 1].inner += done }
  }

  private func flushCarried() {
    guard open.isEmpty, let paragraph = carried else { return }
    carried = nil
    emit([paragraph])
  }

  private func emit(_ done: [WordParagraph]) {
    if tables.isSeen { paragraphs += done }
  }

  private var isSeen: Bool { fields.isVisible && !runs.isHidden }

  /// Appends what one child of a run stands for.
  private func append(_ text: String) {
    if isSeen { change { $0.text.append(text, scalars: 1, from: placed(counter.child)) } }
  }

  private func placed(_ origin: RunOrigin?) -> RunOrigin? {
    origin.map { RunOrigin(part: part, paragraph: $0.paragraph, run: $0.run, offset: $0.offset) }
  }

  func change(_ body: (inout WordParagraph) -> Void) {
    if !open.isEmpty { body(&open[open.count - 1].paragraph) }
  }
}
