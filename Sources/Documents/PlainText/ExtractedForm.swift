/// What in a text's lines a program made that took it out of a document: broken lines, drawn tables, rows with tabs. The
/// beginning of the text tells, so that a long one costs no more than a look.
struct ExtractedForm {
  /// Bytes at the beginning that are looked at.
  private static let reach = 1 << 16

  /// How its lines were broken.
  let wrap: HardWrap?
  /// Whether lines with tabs inside are rows of tables.
  let hasRows: Bool

  /// The form of a text; nil for one whose lines stand as somebody wrote them, which is read faster.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let sample = ExtractedForm.sample(bytes)
    wrap = HardWrap(sample)
    hasRows = TextRow.areRows(sample)
    if wrap == nil, !hasRows, !sample.contains(where: DrawnTable.isDrawn) { return nil }
  }

  private static func sample(_ bytes: UnsafeBufferPointer<UInt8>) -> [PlacedText] {
    var lines: [PlacedText] = []
    var length = 0
    for line in LineScanner(bytes) {
      length += line.range.count + 1
      if length > reach { break }
      lines.append(PlacedText(bytes, line.range, from: line.start))
    }
    return lines
  }
}

/// A table's row that a program wrote as a line with tabs between the cells (`catdoc`, Word's own text export).
enum TextRow {
  /// Whether a text has such rows. One with rows that begin with a tab has none of these.
  static func areRows(_ lines: [PlacedText]) -> Bool {
    var rows = 0
    for line in lines where line.scalars.contains("\t") {
      if line.scalars.first == "\t" { return false }
      if isRow(pieces(line), isInRows: false) { rows += 1 }
    }
    return rows >= 2
  }

  /// The row's cells; nil for a line that is none.
  static func line(_ line: PlacedText, isInRows: Bool) -> TextLine? {
    let pieces = pieces(line)
    guard isRow(pieces, isInRows: isInRows) else { return nil }
    return .cells(pieces.enumerated().filter { !$1.isEmpty }.map { TextLine.Piece(text: $1, column: $0) })
  }

  private static func pieces(_ line: PlacedText) -> [PlacedText] {
    BookmarkMarks.removed(from: line).split { $0 == "\t" }.map(\.trimmed)
  }

  /// Whether pieces between tabs are cells: three of them, or two of which the first is no label and no section's number.
  private static func isRow(_ pieces: [PlacedText], isInRows: Bool) -> Bool {
    let full = pieces.filter { !$0.isEmpty }
    guard full.count > 1, let first = full.first else { return false }
    if full.count > 2 || isInRows { return !Labels.isBullet(first) }
    let isNumber = first.scalars.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
    return !Labels.isBullet(first) && !Labels.isTypedLabel(first.scalars) && !isNumber
  }
}
