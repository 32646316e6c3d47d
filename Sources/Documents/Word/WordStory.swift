/// Reads a story (the body, the footnotes, the endnotes) into paragraphs in reading order.
///
/// What a reader of the printed page sees is read, once: inserted text but not deleted, results of fields but not their
/// codes, one form of alternative contents, the text of text boxes after the paragraph they hang on. Left out: hidden
/// text, comments, marks of notes, properties' old values, cells covered by the merged cell above.
final class WordStory: XMLHandler {
  private(set) var paragraphs: [WordParagraph] = []
  /// The marks of notes in order.
  private(set) var marks: [WordNoteMark] = []

  private var open: [(paragraph: WordParagraph, inner: [WordParagraph])] = []
  private var carried: [String] = []
  private var tables = WordTables()
  private var fields = WordFields()
  private var alternatives = WordAlternatives()
  private var note: WordNote?
  private var hiddenRuns: [Bool] = []
  private var isText = false
  private var isMark = false
  private var inProperties = 0
  /// How many elements are open inside one that is left out, itself included.
  private var skipped = 0

  /// Elements whose contents are no text that is seen.
  private static let leftOut: Set<String> = [
    "del", "moveFrom", "delText", "instrText", "delInstrText", "pPrChange", "rPrChange", "tblPrChange", "trPrChange",
    "tcPrChange", "sectPrChange", "tblGridChange", "tblPrExChange", "numberingChange", "tabs", "sectPr", "sdtPr",
    "sdtEndPr", "rt", "tblGrid", "fldData", "ffData", "binData",
  ]

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    switch name.vocabulary {
    case .word: startWord(name.local, attributes)
    case .math: isText = name.local == "t"
    case .compatibility:
      if name.local == "AlternateContent" { alternatives.start() }
      let isForm = name.local == "Choice" || name.local == "Fallback"
      if isForm, !alternatives.takes(name.local, requires: attributes["Requires"]) { skipped = 1 }
    default: break
    }
  }

  func end(_ name: XMLName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name.vocabulary {
    case .word: endWord(name.local)
    case .math: isText = false
    case .compatibility: if name.local == "AlternateContent" { alternatives.end() }
    default: break
    }
  }

  func text(_ text: String) {
    if isText, skipped == 0 { append(text) }
  }

  private func startWord(_ name: String, _ attributes: XMLAttributes) {
    if isMark, name == "del" || name == "moveFrom" { change { $0.isMarkDeleted = true } }
    if WordStory.leftOut.contains(name) {
      skipped = 1
      return
    }
    switch name {
    case "p", "pPr", "r", "rPr": startStructure(name)
    case "tbl", "tr", "tc": startTablePart(name)
    case "gridBefore", "gridSpan", "vMerge": tables.property(name, attributes)
    case "pStyle", "ilvl", "numId", "outlineLvl": property(name, attributes)
    case "vanish": if !isMark, !hiddenRuns.isEmpty { hiddenRuns[hiddenRuns.count - 1] = attributes.isOn }
    case "footnote", "endnote": startNote(name, attributes)
    case "footnoteReference", "endnoteReference": mark(name, attributes)
    case "fldChar": fields.mark(attributes["fldCharType"])
    default: content(name, attributes)
    }
  }

  private func startStructure(_ name: String) {
    switch name {
    case "p":
      var paragraph = WordParagraph()
      paragraph.cell = tables.cell
      paragraph.note = note
      if !carried.isEmpty { paragraph.lines = carried }
      carried = []
      open.append((paragraph, []))
    case "pPr": inProperties += 1
    case "r": hiddenRuns.append(false)
    default: isMark = inProperties > 0
    }
  }

  private func startTablePart(_ name: String) {
    switch name {
    case "tbl":
      flushCarried()
      tables.startTable()
    case "tr": tables.startRow()
    default: tables.startCell()
    }
  }

  private func property(_ name: String, _ attributes: XMLAttributes) {
    change { paragraph in
      switch name {
      case "pStyle": paragraph.style = attributes["val"]
      case "ilvl": paragraph.list.level = attributes.int("val")
      case "numId": paragraph.list.id = attributes.int("val")
      default: paragraph.outline = attributes.int("val")
      }
    }
  }

  private func startNote(_ name: String, _ attributes: XMLAttributes) {
    let type = attributes["type"] ?? "normal"
    guard type == "normal", let id = attributes.int("id") else {
      skipped = 1
      return
    }
    note = WordNote(kind: name == "footnote" ? .footnote : .endnote, id: id)
  }

  private func mark(_ name: String, _ attributes: XMLAttributes) {
    guard fields.isVisible, let id = attributes.int("id") else { return }
    let note = WordNote(kind: name == "footnoteReference" ? .footnote : .endnote, id: id)
    let isCustom = attributes["customMarkFollows"].map { $0 != "0" && $0 != "false" } ?? false
    marks.append(WordNoteMark(note: note, isCustom: isCustom))
  }

  private func content(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "t": isText = true
    case "tab", "ptab": append("\t")
    // A hyphen that does not break is a hyphen to whoever compares or searches.
    case "noBreakHyphen": append("-")
    case "br", "cr": if isSeen { change { $0.lines.append("") } }
    case "sym":
      if let code = attributes["char"], let scalar = WordSymbols.character(code, font: attributes["font"] ?? "") {
        append(String(Character(scalar)))
      }
    default: break
    }
  }

  private func endWord(_ name: String) {
    switch name {
    case "t": isText = false
    case "p": endParagraph()
    case "pPr": inProperties = max(0, inProperties - 1)
    case "rPr": isMark = false
    case "r": _ = hiddenRuns.popLast()
    case "tc":
      flushCarried()
      tables.endCell()
    case "tbl": tables.endTable()
    case "footnote", "endnote":
      flushCarried()
      note = nil
    case "body": flushCarried()
    default: break
    }
  }

  private func endParagraph() {
    fields.endParagraph()
    guard let (paragraph, inner) = open.popLast() else { return }
    var done = inner
    if paragraph.isMarkDeleted, open.isEmpty {
      carried = paragraph.isEmpty ? [] : paragraph.lines
    } else {
      done.insert(paragraph, at: 0)
    }
    if open.isEmpty { emit(done) } else { open[open.count - 1].inner += done }
  }

  private func flushCarried() {
    guard !carried.isEmpty, open.isEmpty else { return }
    var paragraph = WordParagraph()
    paragraph.lines = carried
    paragraph.cell = tables.cell
    paragraph.note = note
    carried = []
    emit([paragraph])
  }

  private func emit(_ done: [WordParagraph]) {
    if !tables.isCovered { paragraphs += done }
  }

  private var isSeen: Bool { fields.isVisible && hiddenRuns.last != true }

  private func append(_ text: String) {
    if isSeen { change { $0.append(text) } }
  }

  private func change(_ body: (inout WordParagraph) -> Void) {
    if !open.isEmpty { body(&open[open.count - 1].paragraph) }
  }
}
