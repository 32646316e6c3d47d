/// Elements of pages into blocks.
struct PDFBuilder {
  private let layout: PDFLayout
  private let words: PDFWords
  private let paragraphs: PDFParagraphs
  private var list = BlockList()
  private var notes: [[PDFNotes.Note]]
  private let labels: PDFLabels
  private var tables = 0

  init(_ pages: [PDFPage]) {
    layout = PDFLayout(pages)
    words = PDFWords(pages)
    paragraphs = PDFParagraphs(measures: layout.measures, wrap: layout.wrap)
    notes = layout.notes
    labels = PDFLabels(layout, paragraphs)
  }

  mutating func document(path: String) -> Document {
    var lines: [PDFLine] = []
    for element in layout.elements {
      switch element {
      case .line(let line): lines.append(line)
      case .table(let table):
        addText(lines)
        lines = []
        add(table)
      }
    }
    addText(lines)
    for page in notes.indices { addNotes(page: page) { _ in true } }
    return list.document(path: path, format: .pdf)
  }

  private mutating func addText(_ lines: [PDFLine]) {
    let found = paragraphs.paragraphs(lines, inCell: false).map(labels.settled)
    for (at, paragraph) in found.enumerated() {
      if let before = found[safe: at - 1] { leavePage(of: before, for: paragraph) }
      let form = form(paragraph, isFirst: at == 0)
      add(paragraph, form)
    }
  }

  /// What is left of a page's notes, whose marks were not found, stands at the end of the page's text.
  private mutating func leavePage(of before: PDFParagraphs.Paragraph, for next: PDFParagraphs.Paragraph) {
    let page = before.lines[before.lines.count - 1].page
    if next.lines[0].page > page { addNotes(page: page) { _ in true } }
  }

  private mutating func add(_ table: PDFTable) {
    for (number, row) in table.rows.enumerated() {
      for column in row.keys.sorted() {
        let cell = CellCoordinates(table: tables, row: number, column: column)
        for paragraph in paragraphs.paragraphs(row[column] ?? [], inCell: true) {
          add(paragraph, BlockForm(.cell, label: paragraph.label, cell: cell))
        }
      }
    }
    tables += 1
  }

  private mutating func add(_ paragraph: PDFParagraphs.Paragraph, _ form: BlockForm) {
    let text = text(paragraph.lines)
    list.add(text, text.lines(inCell: false), as: form)
    for line in paragraph.lines where !line.marks.isEmpty {
      addNotes(page: line.page) { line.marks.contains($0) }
    }
  }

  /// Adds the notes of a page that are called so and were not added before.
  private mutating func addNotes(page: Int, _ isWanted: (String) -> Bool) {
    guard notes.indices.contains(page) else { return }
    let wanted = notes[page].filter { isWanted($0.label) }
    notes[page].removeAll { isWanted($0.label) }
    for note in wanted {
      let lines = note.rows.flatMap { row in row.spans.map { PDFLine($0, top: row.top, bottom: row.bottom) } }
      if lines.isEmpty { continue }
      let text = text(lines)
      list.add(text, text.lines(inCell: false), as: BlockForm(.footnote, label: note.label))
    }
  }

  private func form(_ paragraph: PDFParagraphs.Paragraph, isFirst: Bool) -> BlockForm {
    let first = PlacedText(paragraph.lines[0].plain.unicodeScalars)
    let isShort = paragraph.lines.count <= 2 && HeadingRule.isShort(first)
    let isTall = paragraph.height > layout.measures.body * 1.08
    if isShort, isTall || HeadingWords.begin(first) { return BlockForm(.heading, label: paragraph.label) }
    return BlockForm(paragraph.label == nil ? .paragraph : .item, label: paragraph.label)
  }

  /// The text of lines that belong together.
  private func text(_ lines: [PDFLine]) -> WordText {
    var out = ""
    var last: PDFWord?
    for (number, line) in lines.enumerated() {
      let stretch = stretch(line)
      for (at, word) in line.words.enumerated() {
        if let before = last {
          if at > 0 {
            let isLabel = number == 0 && at == 1 && isTypedNumber(before, word)
            if isLabel || word.isAfterLeader || isSpaced(before, word, stretch) { out += " " }
          } else {
            switch words.join(before.text, word.text) {
            case .space: out += " "
            case .nothing: break
            case .withoutHyphen: out.unicodeScalars.removeLast()
            }
          }
        }
        out += word.text.unicodeScalars.contains(where: \.isSymbolCode) ? symbols(word.text) : word.text
        last = word
      }
    }
    var text = WordText()
    text.append(out, scalars: out.unicodeScalars.count, from: nil)
    return text
  }

  /// A word with codes of symbol fonts as what those show: not every program that writes PDF says it.
  private func symbols(_ word: String) -> String {
    let scalars = word.unicodeScalars.map { scalar in
      scalar.isSymbolCode ? WordSymbols.character(String(scalar.value, radix: 16), font: "Symbol") ?? scalar : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether a number before Han text is a paragraph's own rather than one that counts what follows.
  private func isTypedNumber(_ word: PDFWord, _ next: PDFWord) -> Bool {
    guard word.text.utf8.count <= 4, word.text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) else {
      return false
    }
    let isCounted = next.text.unicodeScalars.first.map(Self.counters.contains) ?? false
    return !isCounted && next.left - word.right > 0.17 * next.height
  }

  /// Characters that follow the number they count with.
  private static let counters = Set("年月日号时分秒届次份项个条款章节段页期位名人种类家国元".unicodeScalars)

  /// How far a line was spread by moving its Han characters away from what stands beside them: the smallest such gap,
  /// where there are several and two Han characters were parted.
  private func stretch(_ line: PDFLine) -> Double {
    var gaps: [Double] = []
    var isParted = false
    for (word, next) in zip(line.words, line.words.dropFirst()) {
      let isWide = word.text.unicodeScalars.last?.isWide == true
      let isBeforeWide = next.text.unicodeScalars.first?.isWide == true
      if isWide || isBeforeWide { gaps.append(next.left - word.right) }
      isParted = isParted || isWide && isBeforeWide
    }
    return isParted && gaps.count > 1 ? max(0, gaps.min() ?? 0) : 0
  }

  /// Whether a space stands between two words of a line. Between a Han character and a letter or digit the gap is most
  /// often only the one that programs leave between two scripts.
  private func isSpaced(_ word: PDFWord, _ next: PDFWord, _ stretch: Double) -> Bool {
    guard let end = word.text.unicodeScalars.last, let start = next.text.unicodeScalars.first else { return false }
    let isStretched = end.isWide || start.isWide
    let gap = (next.left - word.right - (isStretched ? stretch : 0)) / max(next.height, 1)
    if end.isWide, start.isWide { return gap > 0.3 }
    // The raised end of `3rd` is a word of its own to whoever goes by fonts.
    if next.height < 0.8 * word.height { return next.left - word.right > 0.1 * word.height }
    if (end.isHan && start.isLetterOrDigit) || (end.isLetterOrDigit && start.isHan) { return gap > 0.5 }
    return gap > (end.isWide || start.isWide ? 0.12 : 0.03)
  }
}

extension Unicode.Scalar {
  /// Whether it is a code of a symbol font.
  fileprivate var isSymbolCode: Bool { (0xF000...0xF0FF).contains(value) }
  fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || ("0"..."9").contains(self) || self == "%" }
}
