/// Tables whose columns are parted by spaces alone, as `pdftotext -layout` prints them.
///
/// A row begins with two texts or more that three spaces part. What stands below one of its columns, and crosses into no
/// other, goes on with that cell; a text in the first column begins a row unless it shows that it is a rest.
struct SpacedTable {
  /// A text between gaps, and the columns on a screen where it begins and ends.
  private struct Piece {
    let text: PlacedText
    let start: Int
    let end: Int
  }

  private static let gap = 3
  /// How far texts of one column may begin from each other.
  private static let tolerance = 2

  /// Where columns begin, from left to right.
  private var starts: [Int] = []
  /// The lines of each row's cells, by where their column begins.
  private var rows: [[Int: [PlacedText]]] = []

  /// The rows of lines that stand one below the other, and how many lines they are; nil when the first begins no table.
  static func rows(of lines: [PlacedText]) -> (rows: [TextLine], used: Int)? {
    guard let first = lines.first, begins(first) else { return nil }
    var table = SpacedTable()
    var used = 0
    for line in lines {
      guard table.take(pieces(line)) else { break }
      used += 1
    }
    return (table.lines, used)
  }

  /// Whether a line has texts side by side; a bullet or number before a text is no cell of its own.
  static func begins(_ line: PlacedText) -> Bool {
    let pieces = pieces(line)
    guard let first = pieces.first, pieces.count > 1 else { return false }
    return pieces.count > 2 || !isLabel(first.text)
  }

  private static func isLabel(_ text: PlacedText) -> Bool {
    Labels.isBullet(text) || Labels.isTypedLabel(text.scalars) || isNumber(text)
  }

  private static func isNumber(_ text: PlacedText) -> Bool {
    text.scalars.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
  }

  private static func pieces(_ line: PlacedText) -> [Piece] {
    var pieces: [Piece] = []
    var (at, column) = (0, 0)
    while at < line.count {
      guard line.scalars[at] != " " else {
        (at, column) = (at + 1, column + 1)
        continue
      }
      var end = at
      var spaces = 0
      while end < line.count, spaces < gap {
        spaces = line.scalars[end] == " " ? spaces + 1 : 0
        end += 1
      }
      let text = line[at..<end].trimmed
      let width = HeadingRule.width(text)
      if let bullet = pieces.last, Labels.isBullet(bullet.text) {
        var item = bullet.text
        item.append(text, join: true)
        pieces[pieces.count - 1] = Piece(text: item, start: bullet.start, end: column + width)
      } else {
        pieces.append(Piece(text: text, start: column, end: column + width))
      }
      column += width + spaces
      at = end
    }
    return pieces
  }

  /// Takes a line's pieces into the table; false for a line that is not part of it.
  private mutating func take(_ pieces: [Piece]) -> Bool {
    let places = pieces.map(column)
    guard let first = pieces.first, let place = places.first, Set(places).count == places.count else { return false }
    for (piece, place) in zip(pieces, places) {
      // What reaches into the next column is text over the full width.
      if let next = starts.first(where: { $0 > place + Self.tolerance }), piece.end > next { return false }
    }
    let leftmost = starts.first ?? place
    guard place >= leftmost - Self.tolerance else { return false }
    if rows.isEmpty || place <= leftmost && (pieces.count > 1 || !isRest(first.text, in: place)) {
      rows.append([:])
    }
    for (piece, place) in zip(pieces, places) {
      rows[rows.count - 1][place, default: []].append(piece.text)
      if !starts.contains(place) { starts = (starts + [place]).sorted() }
    }
    return true
  }

  /// Where the column of a piece begins: near it, or left of a line's only text.
  private func column(of piece: Piece) -> Int {
    if let near = starts.first(where: { abs($0 - piece.start) <= Self.tolerance }) { return near }
    return rows.isEmpty ? piece.start : starts.last { $0 < piece.start } ?? piece.start
  }

  private func isRest(_ text: PlacedText, in column: Int) -> Bool {
    guard !Self.isLabel(text), let last = rows.last?[column]?.last else { return false }
    return LineJoin.goesOn(last, text, inCell: true) || text.scalars.first?.properties.isLowercase == true
  }

  private var lines: [TextLine] {
    let widths = starts.map { start in
      rows.lazy.flatMap { $0[start] ?? [] }.map(HeadingRule.width).max() ?? 0
    }
    return rows.map { row in DrawnTable.row(starts.map { row[$0] ?? [] }, widths) }
  }
}
