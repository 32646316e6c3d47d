/// The blocks of a format with markup as they come: the document's text is their texts, one a line.
struct BlockList {
  /// The blocks' texts, one a line.
  private var text = ""
  /// The blocks without their texts, and where those stand in `text`.
  private var blocks: [Block] = []
  private var ranges: [Range<Int>] = []
  private var offset = 0
  private var runs: [RunMap.Stretch] = []
  private var marks = WordMarks()
  /// Lines of headers and of footers that are there already.
  private var pageLines: [BlockKind: Set<String>] = [:]

  /// How many blocks there are.
  var count: Int { blocks.count }

  /// The document of the blocks, of which none is added any more.
  mutating func document(
    path: String, format: Document.Format, parts: [String] = [], comments: [Int: WordComment] = [:],
    unread: [UnreadContent] = [], remarks: [SourceRemark] = []
  ) -> Document {
    for (number, range) in ranges.enumerated() { blocks[number] = blocks[number].with(BlockText(text, range)) }
    return Document(
      path: path, format: format, text: text, blocks: blocks,
      comments: marks.comments(comments), links: marks.links, runs: RunMap(parts: parts, stretches: runs),
      unread: unread, remarks: remarks)
  }

  /// Adds a text; each of its `lines` is a block, and the first one has the label.
  mutating func add(_ text: WordText, _ lines: [PlacedText], as form: BlockForm) {
    var placed: [(text: PlacedText, start: Int)] = []
    for line in lines {
      let clean = line.withoutTabs
      if clean.isEmpty { continue }
      if !blocks.isEmpty { self.text += "\n" }
      let from = self.text.utf8.count
      self.text += clean.string
      ranges.append(from..<self.text.utf8.count)
      blocks.append(
        Block(
          kind: form.kind, level: form.level, label: placed.isEmpty ? form.label : nil, cell: form.cell, text: "",
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

extension Block {
  /// The same block with its text.
  fileprivate func with(_ content: BlockText) -> Block {
    Block(kind: kind, level: level, label: label, cell: cell, content: content, map: map)
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
    if isOneLine {
      let line = PlacedText(string, scalars: count).trimmed
      return line.isEmpty ? [] : [line]
    }
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

  /// Whether there is no line end in the text, and no byte with which a soft hyphen may begin.
  private var isOneLine: Bool { !string.withByteText { $0.contains { $0 == 0x0A || $0 == 0xC2 } } }
}
