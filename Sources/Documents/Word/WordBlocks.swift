/// Paragraphs into blocks: styles tell headings, lists give labels, a line break parts texts or is a space.
struct WordBlocks {
  private let styles: WordStyles
  private var counters: WordCounters
  private var texts: [String] = []
  private var blocks: [Block] = []
  private var offset = 0

  init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    counters = WordCounters(numbering)
  }

  /// The document's text and its blocks: the blocks' texts, one a line.
  var result: (text: String, blocks: [Block]) { (texts.joined(separator: "\n"), blocks) }

  /// Adds a paragraph of the body.
  mutating func add(_ paragraph: WordParagraph) {
    let style = styles.style(paragraph.style)
    let texts = lines(paragraph)
    // An empty paragraph has no number that is seen.
    guard let first = texts.first else { return }
    let place = list(paragraph, style)
    let number = counters.next(place)
    var label = number?.label
    var body = texts
    if label == nil, let bullet = Labels.bullet(first), bullet.end < first.count {
      label = bullet.label
      body[0] = first[bullet.end..<first.count].withoutTabs.trimmed
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
    for (line, text) in body.enumerated() {
      add(text, kind, depth, line == 0 ? label : nil, paragraph.cell)
    }
  }

  /// Adds a paragraph of a note; `label` is the note's number, for its first paragraph.
  mutating func add(note paragraph: WordParagraph, label: String?) {
    for (line, text) in lines(paragraph).enumerated() {
      add(text, .footnote, nil, line == 0 ? label : nil, nil)
    }
  }

  private mutating func add(
    _ text: PlacedText, _ kind: BlockKind, _ level: Int?, _ label: String?, _ cell: CellCoordinates?
  ) {
    let clean = text.withoutTabs
    if clean.isEmpty { return }
    let map = PlaceMap(documentStart: offset, length: clean.count)
    texts.append(clean.string)
    blocks.append(Block(kind: kind, level: level, label: label, cell: cell, text: clean.string, map: map))
    offset += clean.count + 1
  }

  private func list(_ paragraph: WordParagraph, _ style: WordStyles.Style) -> WordListPlace? {
    guard let id = paragraph.list.id ?? style.list?.id else { return nil }
    let level = paragraph.list.level ?? (paragraph.list.id == nil ? style.list?.level : 0)
    return WordListPlace(id: id, level: level, style: style.list?.style)
  }

  /// A heading's depth, 0 when it has none; nil for other paragraphs.
  private func heading(_ paragraph: WordParagraph, _ style: WordStyles.Style, _ text: PlacedText) -> Int? {
    if let outline = paragraph.outline { return outline < 9 ? outline + 1 : nil }
    if let heading = style.heading { return heading }
    return HeadingWords.begin(text) && HeadingRule.isShort(text) ? 0 : nil
  }

  /// The paragraph's lines without the empty ones; those that obviously belong together are one.
  private func lines(_ paragraph: WordParagraph) -> [PlacedText] {
    var lines: [PlacedText] = []
    var last: PlacedText?
    for line in paragraph.lines.map({ PlacedText($0).trimmed }) where !line.isEmpty {
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
