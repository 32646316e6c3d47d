/// The blocks of a format with markup as they come: the document's text is their texts, one a line.
struct BlockList {
  private var texts: [String] = []
  private var blocks: [Block] = []
  private var offset = 0
  private var runs: [RunMap.Stretch] = []
  private var marks = WordMarks()
  /// Lines of headers and of footers that are there already.
  private var pageLines: [BlockKind: Set<String>] = [:]

  /// The document of the blocks so far.
  func document(
    path: String, format: Document.Format, parts: [String] = [], comments: [Int: WordComment] = [:],
    unread: [UnreadContent] = []
  ) -> Document {
    Document(
      path: path, format: format, text: texts.joined(separator: "\n"), blocks: blocks,
      comments: marks.comments(comments), links: marks.links, runs: RunMap(parts: parts, stretches: runs),
      unread: unread)
  }

  /// Adds a text; each of its `lines` is a block, and the first one has the label.
  mutating func add(_ text: WordText, _ lines: [PlacedText], as form: BlockForm) {
    var placed: [(text: PlacedText, start: Int)] = []
    for line in lines {
      let clean = line.withoutTabs
      if clean.isEmpty { continue }
      let string = clean.string
      texts.append(string)
      blocks.append(
        Block(
          kind: form.kind, level: form.level, label: placed.isEmpty ? form.label : nil, cell: form.cell, text: string,
          map: PlaceMap(documentStart: offset, length: clean.count)))
      placed.append((clean, offset))
      offset += clean.count + 1
    }
    for (line, start) in placed { text.stretches(of: line.map, from: start, to: &runs) }
    if !text.marks.isEmpty { marks.add(text.marks, placed, next: offset) }
  }

  /// Adds a text of a page's header or footer: lines that stand there already, on other pages with other numbers, and
  /// lines without a letter, which are page numbers and rules, are left out. `numbers` are where the pages' numbers stand.
  mutating func add(page text: WordText, kind: BlockKind, numbers: [Range<Int>] = []) {
    var new: [PlacedText] = []
    for line in text.lines(inCell: false) {
      let words = line.without(numbers).withoutTabs
      guard words.scalars.contains(where: { $0.properties.isAlphabetic }) else { continue }
      if pageLines[kind, default: []].insert(words.string).inserted { new.append(line) }
    }
    add(text, new, as: BlockForm(kind))
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
  /// The text's lines without the empty ones and without soft hyphens; those that obviously belong together are one.
  func lines(inCell: Bool) -> [PlacedText] {
    var lines: [PlacedText] = []
    var last: PlacedText?
    for part in Array(string.unicodeScalars).split(separator: "\n") {
      let line = PlacedText(part, from: part.startIndex).without("\u{AD}").trimmed
      if line.isEmpty { continue }
      if let before = last, LineJoin.goesOnInWord(before, line, inCell: inCell) {
        lines[lines.count - 1].append(line, join: LineJoin.needsSpace(before, line))
      } else {
        lines.append(line)
      }
      last = line
    }
    return lines
  }
}
