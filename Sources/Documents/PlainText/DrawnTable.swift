/// Tables drawn with characters: cells between upright strokes (`antiword`), and columns under rows of dashes (`pandoc`).
enum DrawnTable {
  /// A cell's lines, each without the spaces that fill it.
  private struct Cell {
    var lines: [PlacedText] = []
  }

  /// Whether a line is part of a drawing: cells between strokes, or dashes.
  static func isDrawn(_ line: PlacedText) -> Bool { isStroked(line) || isRule(line) }

  /// Whether a line has cells between upright strokes, one at either end.
  static func isStroked(_ line: PlacedText) -> Bool {
    let body = line.trimmed.scalars
    return body.count > 2 && body.first == "|" && body.last == "|"
  }

  /// Whether a line is dashes and spaces, pluses or equals signs, and long enough to be a rule.
  static func isRule(_ line: PlacedText) -> Bool {
    let body = line.trimmed.scalars
    guard body.count >= 5, let first = body.first, first == "-" || first == "+" || first == "=" else { return false }
    return body.allSatisfy { $0 == "-" || $0 == " " || $0 == "+" || $0 == "=" || $0 == ":" }
  }

  /// The rows of lines that have strokes or rules between them.
  static func rows(stroked lines: [PlacedText]) -> [TextLine] {
    let isGrid = lines.contains(where: isRule)
    var rows: [[Cell]] = []
    var widths: [Int] = []
    var isNew = true
    for line in lines {
      if isRule(line) {
        isNew = true
        continue
      }
      let body = line.trimmed
      let pieces = body[1..<body.count - 1].split { $0 == "|" }
      widths = pieces.map(HeadingRule.width)
      let texts = pieces.map(\.trimmed)
      let begins = isGrid ? isNew : (rows.last.map { self.begins(texts, after: $0, widths) } ?? true)
      if begins || rows.isEmpty { rows.append([]) }
      add(texts, to: &rows[rows.count - 1])
      isNew = false
    }
    return rows.map { row($0.map(\.lines), widths) }
  }

  /// The rows between rules of dashes: `ruler` has a run of dashes for each column, the heading stands above it. Rows are
  /// parted by blank lines where there are any, or else each line is one.
  static func rows(ruled lines: [PlacedText], ruler: PlacedText) -> [TextLine] {
    let columns = columns(ruler)
    let hasGaps = lines.contains { $0.trimmed.isEmpty }
    var rows: [[Cell]] = [[]]
    for line in lines {
      if isRule(line) || line.trimmed.isEmpty {
        if !rows[rows.count - 1].isEmpty { rows.append([]) }
        continue
      }
      add(cut(line, columns), to: &rows[rows.count - 1])
      if !hasGaps { rows.append([]) }
    }
    return rows.filter { !$0.isEmpty }.map { row($0.map(\.lines), columns.map(\.count)) }
  }

  /// How many runs of dashes a rule has.
  static func runs(_ rule: PlacedText) -> Int { columns(rule).count }

  private static func columns(_ ruler: PlacedText) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var start: Int?
    for (at, scalar) in ruler.scalars.enumerated() {
      if scalar == " " {
        if let from = start { columns.append(from..<at) }
        start = nil
      } else if start == nil {
        start = at
      }
    }
    if let from = start { columns.append(from..<ruler.count) }
    return columns
  }

  /// A line in the pieces that stand under the columns; a Han character takes two.
  private static func cut(_ line: PlacedText, _ columns: [Range<Int>]) -> [PlacedText] {
    var pieces = [PlacedText](repeating: PlacedText(), count: columns.count)
    var at = 0
    for (number, scalar) in line.scalars.enumerated() {
      if let column = columns.lastIndex(where: { $0.lowerBound <= at }) {
        pieces[column].append(scalar, at: line.offsets[number])
      }
      at += scalar.isWide ? 2 : 1
    }
    return pieces.map(\.trimmed)
  }

  /// Whether a line begins a new row: its first cell has text that is not the rest of a full line, or a cell that had ended
  /// goes on beside others.
  private static func begins(_ texts: [PlacedText], after row: [Cell], _ widths: [Int]) -> Bool {
    guard let first = texts.first, !first.isEmpty else { return false }
    return !texts.indices.allSatisfy { at in
      guard !texts[at].isEmpty, let last = row[safe: at]?.lines.last, !last.isEmpty else { return texts[at].isEmpty }
      return goesOn(last, texts[at], widths[at])
    }
  }

  private static func add(_ texts: [PlacedText], to row: inout [Cell]) {
    while row.count < texts.count { row.append(Cell()) }
    for (at, text) in texts.enumerated() { row[at].lines.append(text) }
  }

  /// A row of cells, each with its lines, of columns that are so wide: lines that go on are joined.
  static func row(_ cells: [[PlacedText]], _ widths: [Int]) -> TextLine {
    var pieces: [TextLine.Piece] = []
    for (column, lines) in cells.enumerated() {
      var texts: [PlacedText] = []
      var last: PlacedText?
      for text in lines {
        defer { last = text }
        guard !text.isEmpty else { continue }
        guard let last, !last.isEmpty, goesOn(last, text, widths[safe: column] ?? 0) else {
          texts.append(text)
          continue
        }
        // A word that is wider than its column is cut.
        let isCut = !last.scalars.contains(" ") && HeadingRule.width(last) == widths[safe: column]
        texts[texts.count - 1].append(text, join: !isCut && HardWrap.needsSpace(last, text))
      }
      if var first = texts.first.map(labelled) {
        first.column = column
        first.more = texts.dropFirst().map(labelled)
        pieces.append(first)
      }
    }
    return .cells(pieces)
  }

  /// A text, and the bullet before it.
  private static func labelled(_ text: PlacedText) -> TextLine.Piece {
    guard let first = text.scalars.first, Labels.isBullet(first), text.count > 2, text.scalars[1] == " " else {
      return TextLine.Piece(text: text)
    }
    return TextLine.Piece(
      label: WordSymbols.bullet(String(first), font: ""), text: text[1..<text.count].trimmed)
  }

  /// Whether a line of a cell goes on in the next one: what begins there did not fit.
  private static func goesOn(_ line: PlacedText, _ next: PlacedText, _ width: Int) -> Bool {
    if Labels.isBullet(PlacedText(next.scalars.prefix { $0 != " " })) { return false }
    let word = next.scalars.prefix { !$0.properties.isWhitespace && !$0.isWide && $0 != "-" }.count
    return HeadingRule.width(line) + max(word + 1, 2) > width || LineJoin.goesOn(line, next, inCell: true)
  }
}
