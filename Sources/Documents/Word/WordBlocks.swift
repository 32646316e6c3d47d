/// Paragraphs into blocks: styles tell headings, lists give labels, a line break parts texts or is a space.
struct WordBlocks {
  private let styles: WordStyles
  private var counters: WordCounters
  private var texts: [String] = []
  private var blocks: [Block] = []
  private var offset = 0
  private var runs: [RunMap.Stretch] = []
  private var marks = WordMarks()
  /// Lines of headers and of footers that are there already.
  private var pageLines: [BlockKind: Set<String>] = [:]

  init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    counters = WordCounters(numbering, styles: styles)
  }

  /// The document: its text is the blocks' texts, one a line.
  func document(
    path: String, parts: [String], comments: [Int: WordComment], unread: [UnreadContent]
  ) -> Document {
    Document(
      path: path, format: .word, text: texts.joined(separator: "\n"), blocks: blocks,
      comments: marks.comments(comments), links: marks.links, runs: RunMap(parts: parts, stretches: runs),
      unread: unread)
  }

  /// Adds a paragraph of the body.
  mutating func add(_ paragraph: WordParagraph) {
    let style = styles.style(paragraph.style)
    var lines = lines(paragraph)
    // An empty paragraph of a list shows its number too.
    let number = counters.next(list(paragraph, style))
    guard let first = lines.first else { return place(paragraph, []) }
    var label = number?.label
    if label == nil, let bullet = Labels.bullet(first), bullet.end < first.count {
      label = bullet.label
      lines[0] = first[bullet.end..<first.count].withoutTabs.trimmed
    }
    let heading = heading(paragraph, style, first)
    let kind: BlockKind
    if paragraph.cell != nil {
      kind = .cell
    } else if heading != nil {
      kind = .heading
    } else {
      kind = number != nil || label != nil ? .item : .paragraph
    }
    let depth = kind == .heading ? heading.flatMap { $0 > 0 ? $0 : nil } : number.map { $0.level + 1 }
    add(lines, of: paragraph, kind, depth, label, paragraph.cell)
  }

  /// Adds a paragraph of a note; `label` is the note's number, for its first paragraph.
  mutating func add(note paragraph: WordParagraph, label: String?) {
    add(lines(paragraph), of: paragraph, .footnote, nil, label, nil)
  }

  /// Adds a paragraph of a page's header or footer: lines that stand there already, on other pages with other numbers, and
  /// lines without a letter, which are page numbers and rules, are left out.
  mutating func add(page paragraph: WordParagraph, kind: BlockKind) {
    var new: [PlacedText] = []
    for line in lines(paragraph) {
      let words = line.without(paragraph.pageNumbers).withoutTabs
      guard words.scalars.contains(where: { $0.properties.isAlphabetic }) else { continue }
      if pageLines[kind, default: []].insert(words.string).inserted { new.append(line) }
    }
    add(new, of: paragraph, kind, nil, nil, nil)
  }

  private mutating func add(
    _ lines: [PlacedText], of paragraph: WordParagraph, _ kind: BlockKind, _ level: Int?, _ label: String?,
    _ cell: CellCoordinates?
  ) {
    var placed: [(text: PlacedText, start: Int)] = []
    for line in lines {
      let clean = line.withoutTabs
      if clean.isEmpty { continue }
      let map = PlaceMap(documentStart: offset, length: clean.count)
      let string = clean.string
      texts.append(string)
      blocks.append(
        Block(kind: kind, level: level, label: placed.isEmpty ? label : nil, cell: cell, text: string, map: map))
      placed.append((clean, offset))
      offset += clean.count + 1
    }
    place(paragraph, placed)
  }

  /// Notes which runs hold the texts, and where links and comments stand.
  private mutating func place(_ paragraph: WordParagraph, _ placed: [(text: PlacedText, start: Int)]) {
    for (text, start) in placed { paragraph.text.stretches(of: text.map, from: start, to: &runs) }
    if !paragraph.text.marks.isEmpty { marks.add(paragraph.text.marks, placed, next: offset) }
  }

  private func list(_ paragraph: WordParagraph, _ style: WordStyles.Style) -> WordListPlace? {
    guard let id = paragraph.list.id ?? style.list?.id else { return nil }
    let level = paragraph.list.level ?? (paragraph.list.id == nil ? style.list?.level : 0)
    return WordListPlace(id: id, level: level, style: style.list?.style)
  }

  /// A heading's depth, 0 when it has none; nil for other paragraphs.
  private func heading(_ paragraph: WordParagraph, _ style: WordStyles.Style, _ text: PlacedText) -> Int? {
    // Authors set outline levels on running text too, so that it shows in Word's navigation pane.
    if let outline = paragraph.outline {
      return (0..<9).contains(outline) && !HeadingRule.isProse(text) ? outline + 1 : nil
    }
    if let heading = style.heading { return heading }
    return HeadingWords.begin(text) && HeadingRule.isShort(text) ? 0 : nil
  }

  /// The paragraph's lines without the empty ones and without soft hyphens; those that obviously belong together are one.
  private func lines(_ paragraph: WordParagraph) -> [PlacedText] {
    var lines: [PlacedText] = []
    var last: PlacedText?
    for part in Array(paragraph.text.string.unicodeScalars).split(separator: "\n") {
      let line = PlacedText(part, from: part.startIndex).without("\u{AD}").trimmed
      if line.isEmpty { continue }
      if let before = last, LineJoin.goesOnInWord(before, line, inCell: paragraph.cell != nil) {
        lines[lines.count - 1].append(line, join: LineJoin.needsSpace(before, line))
      } else {
        lines.append(line)
      }
      last = line
    }
    return lines
  }
}

extension PlacedText {
  /// Without what stands in some stretches, and the white space around what is left.
  fileprivate func without(_ stretches: [Range<Int>]) -> PlacedText {
    if stretches.isEmpty { return self }
    var rest = PlacedText()
    for (scalar, offset) in zip(scalars, offsets) where !stretches.contains(where: { $0.contains(offset) }) {
      rest.append(scalar, at: offset)
    }
    return rest.trimmed
  }
}

extension WordText {
  /// The runs that hold a cleaned part of this text, which begins at `start` in the document's text.
  func stretches(of map: PlaceMap, from start: Int, to runs: inout [RunMap.Stretch]) {
    var at = 0
    for stretch in map.stretches {
      let end = stretch.document + stretch.length
      while at < pieces.count, pieces[at].start + pieces[at].length <= stretch.document { at += 1 }
      var next = at
      while next < pieces.count, pieces[next].start < end {
        let piece = pieces[next]
        let from = max(piece.start, stretch.document)
        var origin = piece.origin
        origin.offset += from - piece.start
        runs.append(
          RunMap.Stretch(
            document: start + stretch.text + from - stretch.document,
            length: min(piece.start + piece.length, end) - from, origin: origin))
        next += 1
      }
    }
  }
}
