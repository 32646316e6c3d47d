/// Puts lines together into blocks, one line at a time.
struct PlainTextBuilder {
  private let document: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private var blocks: [Block] = []
  /// The block that the next line may go on with.
  private var open: OpenBlock?
  private var table = -1
  private var row = 0
  private var column = 0
  /// Whether the table goes on, and whether its last cell does.
  private var inTable = false
  private var inCell = false
  private var linesInCell = 0
  private var afterBlank = true
  private var afterHeading = false

  private struct OpenBlock {
    let kind: BlockKind
    let label: String?
    let cell: CellCoordinates?
    var text: PlacedText
    /// The last line of `text`.
    var line: PlacedText
  }

  /// A paragraph of one line of running text that the next line may go on with; `open` is nil then.
  private var running: RunningLine?

  /// A builder for a text and its bytes, which stay where they are until it is done.
  init(_ document: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.document = document
    self.bytes = bytes
  }

  /// Adds lines as they stand in the text.
  mutating func addLines(_ lines: LineScanner) { each(lines) { $0.add($1, next: $2) } }

  /// Adds lines that were put together from those of the text.
  mutating func addLines(_ lines: TextLines) { each(lines) { $0.add($1, next: $2) } }

  /// Takes lines one by one, each with the one after it.
  private mutating func each<Lines: IteratorProtocol>(
    _ lines: Lines, _ take: (inout Self, Lines.Element, Lines.Element?) -> Void
  ) {
    var lines = lines
    var current = lines.next()
    while let line = current {
      let next = lines.next()
      take(&self, line, next)
      current = next
    }
  }

  /// Adds a line; `next` is the one after it.
  private mutating func add(_ line: LineScanner.Line, next: LineScanner.Line?) {
    if !inCell, let running = RunningLine(bytes, line), !running.beginsSmall || !mayGoOn {
      close()
      self.running = running
      (inTable, afterBlank, afterHeading) = (false, false, false)
      linesInCell += 1
    } else {
      add(textLine(line), next: next.map(textLine))
    }
  }

  private func textLine(_ line: LineScanner.Line) -> TextLine {
    TextLine(PlacedText(bytes, line.range, from: line.start))
  }

  /// Whether a line in lower case may go on with what is open.
  private var mayGoOn: Bool { open != nil || running.map { !$0.isEnded } == true }

  private mutating func add(_ line: TextLine, next: TextLine?) {
    switch line {
    case .blank:
      close()
      inCell = false
      afterBlank = true
      return
    case .cells(let pieces):
      addCells(pieces)
      afterHeading = false
    case .item(let piece):
      close()
      if !inCell { inTable = false }
      open = OpenBlock(kind: .item, label: piece.label, cell: coordinates, text: piece.text, line: piece.text)
      afterHeading = false
    case .plain(let text):
      addPlain(text, next: next)
    }
    afterBlank = false
  }

  /// The blocks of all lines.
  mutating func finish() -> [Block] {
    close()
    return blocks
  }

  private var coordinates: CellCoordinates? {
    inCell ? CellCoordinates(table: table, row: row, column: column) : nil
  }

  private mutating func addCells(_ pieces: [TextLine.Piece]) {
    close()
    if inTable {
      row += 1
    } else {
      table += 1
      row = 0
    }
    inTable = true
    inCell = true
    linesInCell = 1
    column = 0
    for (number, piece) in pieces.enumerated() {
      close()
      column = piece.column ?? number
      open = OpenBlock(kind: .cell, label: piece.label, cell: coordinates, text: piece.text, line: piece.text)
      for further in piece.more {
        close()
        open = OpenBlock(
          kind: .cell, label: further.label, cell: coordinates, text: further.text, line: further.text)
      }
    }
  }

  private mutating func addPlain(_ text: PlacedText, next: TextLine?) {
    let isThird = linesInCell > 1
    linesInCell += 1
    if let running, text.scalars.first?.properties.isLowercase == true { open(running) }
    if let before = open, goesOn(before, text, isOnlySecond: !isThird && !(next?.isPlain ?? false)) {
      open!.text.append(text, join: LineJoin.needsSpace(before.line, text))
      open!.line = text
      return
    }
    close()
    if inCell {
      open = OpenBlock(kind: .cell, label: nil, cell: coordinates, text: text, line: text)
      return
    }
    inTable = false
    let isHeading = HeadingRule.isHeading(text, neighbours(next))
    open = OpenBlock(kind: isHeading ? .heading : .paragraph, label: nil, cell: nil, text: text, line: text)
    afterHeading = isHeading
  }

  private func goesOn(_ before: OpenBlock, _ text: PlacedText, isOnlySecond: Bool) -> Bool {
    LineJoin.goesOn(before.line, text, inCell: inCell)
      || (inCell && isOnlySecond && before.kind == .cell && LineJoin.isBrokenHan(before.line, text))
  }

  private func neighbours(_ next: TextLine?) -> HeadingRule.Neighbours {
    var following: PlacedText?
    var blank = false
    switch next {
    case .plain(let text): following = text
    case .blank, nil: blank = true
    case .cells, .item: break
    }
    return HeadingRule.Neighbours(
      afterBlank: afterBlank, afterHeading: afterHeading && !afterBlank, beforeBlank: blank, next: following)
  }

  /// Takes a running line apart, so that another may go on with it.
  private mutating func open(_ line: RunningLine) {
    let text = PlacedText(bytes, line.range, from: line.start)
    open = OpenBlock(kind: .paragraph, label: nil, cell: nil, text: text, line: text)
    running = nil
  }

  private mutating func close() {
    if let line = running {
      running = nil
      blocks.append(
        Block(
          kind: .paragraph, content: BlockText(document, line.range),
          map: PlaceMap(documentStart: line.start, length: line.count)))
    }
    guard let block = open else { return }
    open = nil
    blocks.append(
      Block(kind: block.kind, label: block.label, cell: block.cell, text: block.text.string, map: block.text.map))
  }
}
