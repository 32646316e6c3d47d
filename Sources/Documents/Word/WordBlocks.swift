/// Paragraphs into blocks: styles tell headings, lists give labels, a line break parts texts or is a space.
struct WordBlocks {
  private let styles: WordStyles
  private var counters: WordCounters
  private var list = BlockList()

  init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    counters = WordCounters(numbering, styles: styles)
  }

  /// The document: its text is the blocks' texts, one a line.
  mutating func document(
    path: String, parts: [String], comments: [Int: WordComment], unread: [UnreadContent]
  ) -> Document {
    list.document(path: path, format: .word, parts: parts, comments: comments, unread: unread)
  }

  /// Adds a paragraph of the body.
  mutating func add(_ paragraph: WordParagraph) {
    let style = styles.style(paragraph.style)
    var lines = paragraph.text.lines(inCell: paragraph.cell != nil)
    // An empty paragraph of a list shows its number too.
    let number = counters.next(listPlace(paragraph, style))
    guard let first = lines.first else { return list.add(paragraph.text, [], as: BlockForm(.paragraph)) }
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
    list.add(paragraph.text, lines, as: BlockForm(kind, level: depth, label: label, cell: paragraph.cell))
  }

  /// Adds a paragraph of a note; `label` is the note's number, for its first paragraph.
  mutating func add(note paragraph: WordParagraph, label: String?) {
    list.add(
      paragraph.text, paragraph.text.lines(inCell: paragraph.cell != nil), as: BlockForm(.footnote, label: label))
  }

  /// Adds a paragraph of a page's header or footer.
  mutating func add(page paragraph: WordParagraph, kind: BlockKind) {
    list.add(page: paragraph.text, kind: kind, numbers: paragraph.pageNumbers)
  }

  private func listPlace(_ paragraph: WordParagraph, _ style: WordStyles.Style) -> WordListPlace? {
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
