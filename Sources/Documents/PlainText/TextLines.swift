/// The lines of a plain text as the builder takes them: broken lines joined, drawn tables as rows of cells.
struct TextLines: IteratorProtocol, Sequence {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var scanner: LineScanner
  private let form: ExtractedForm
  /// Lines that were looked at already, and rows that are ready.
  private var ahead: [PlacedText] = []
  private var ready: [TextLine] = []
  /// Whether the line before was a row with tabs.
  private var isInRows = false
  /// A table is longer than this only in a text that is no table.
  private static let longest = 500
  /// The heading of a table under rules has fewer lines than this.
  private static let heading = 8

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ form: ExtractedForm) {
    self.bytes = bytes
    self.form = form
    scanner = LineScanner(bytes)
  }

  mutating func next() -> TextLine? {
    if !ready.isEmpty { return ready.removeFirst() }
    guard let line = take() else { return nil }
    if DrawnTable.isStroked(line) || (DrawnTable.isRule(line) && isStrokedNext()) {
      return stroked(line)
    }
    if DrawnTable.isRule(line) {
      if let rows = ruled(line) {
        ready = rows
        return next()
      }
      // A rule by itself parts texts.
      if form.wrap != nil { return .blank }
    }
    if form.wrap != nil, SpacedTable.begins(line) { return spaced(line) }
    if form.hasRows, let row = TextRow.line(line, isInRows: isInRows) {
      isInRows = true
      return row
    }
    let wasInRows = isInRows
    isInRows = false
    // What follows the rows is another cell's text only before further rows.
    if wasInRows, !line.scalars.contains("\t"), peek().map({ !$0.scalars.contains("\t") }) ?? true {
      ready = [TextLine(line)]
      return .blank
    }
    return form.wrap.map { joined(line, $0) } ?? TextLine(line)
  }

  private mutating func take() -> PlacedText? { ahead.isEmpty ? scan() : ahead.removeFirst() }

  private mutating func scan() -> PlacedText? {
    scanner.next().map { PlacedText(bytes, $0.range, from: $0.start) }
  }

  private mutating func peek(_ at: Int = 0) -> PlacedText? {
    while ahead.count <= at, let line = scan() { ahead.append(line) }
    return ahead.indices.contains(at) ? ahead[at] : nil
  }

  private mutating func isStrokedNext() -> Bool { peek().map(DrawnTable.isStroked) ?? false }

  private mutating func stroked(_ first: PlacedText) -> TextLine? {
    var lines = [first]
    while lines.count < TextLines.longest, let line = peek(), DrawnTable.isDrawn(line) {
      lines.append(line)
      _ = take()
    }
    ready = DrawnTable.rows(stroked: lines) + [.blank]
    return next()
  }

  /// A table without any drawing, which ends at a blank line at the latest.
  private mutating func spaced(_ first: PlacedText) -> TextLine? {
    var lines = [first]
    while lines.count < TextLines.longest, let line = peek(lines.count - 1), !line.trimmed.isEmpty,
      !DrawnTable.isDrawn(line)
    {
      lines.append(line)
    }
    guard let table = SpacedTable.rows(of: lines) else { return TextLine(first) }
    ready = drop(table.used - 1, table.rows)
    return next()
  }

  /// A table under rules of dashes: it ends at a rule without gaps after its ruler, or at a blank line.
  private mutating func ruled(_ first: PlacedText) -> [TextLine]? {
    var lines: [PlacedText] = []
    var ruler = DrawnTable.runs(first) > 1 ? first : nil
    var at = 0
    while at < TextLines.longest, let line = peek(at) {
      at += 1
      if DrawnTable.isRule(line) {
        if DrawnTable.runs(line) > 1, ruler == nil {
          ruler = line
          lines.append(line)
        } else if ruler != nil {
          return drop(at, DrawnTable.rows(ruled: lines, ruler: ruler ?? first))
        } else {
          return nil
        }
      } else {
        lines.append(line)
        if ruler == nil, at > TextLines.heading { return nil }
      }
    }
    return nil
  }

  private mutating func drop(_ count: Int, _ rows: [TextLine]) -> [TextLine] {
    ahead.removeFirst(count)
    return rows + [.blank]
  }

  private mutating func joined(_ first: PlacedText, _ wrap: HardWrap) -> TextLine {
    var text = first
    var last = first
    while let line = peek(), !last.trimmed.isEmpty, last.scalars.first != "\t", wrap.goesOn(last, line) {
      let body = line.trimmed
      text.append(body, join: !wrap.isCut(last, body) && HardWrap.needsSpace(text, body))
      last = line
      _ = take()
    }
    let body = text.trimmed
    // A bullet that the program took from its text is no text of its own.
    if body.count == 1, Labels.isSymbolBullet(body.scalars[0]) { return .blank }
    if let item = HardWrap.item(body) {
      return .item(TextLine.Piece(label: item.label, text: body[item.end..<body.count].trimmed))
    }
    return TextLine(text)
  }
}
