/// Finds the notes at the foot of a page and their marks in its text.
///
/// A note's first row begins with a small raised number or sign; it and the rows after it are in a smaller font than the
/// text. A mark is a small raised word of the same letters in the rows above.
struct PDFNotes {
  /// A note with its rows, whose first one has lost the mark.
  struct Note {
    let label: String
    var rows: [PDFRow]
  }

  private(set) var notes: [Note] = []

  /// Takes the notes from a page; `body` is the height of the text's font.
  static func take(from page: inout PDFPage, body: Double) -> PDFNotes {
    var found = PDFNotes()
    guard let start = start(page, body) else { return found }
    let above = page.rows[..<start]
    for row in page.rows[start...] {
      if let (label, rest) = mark(row, above) {
        found.notes.append(Note(label: label, rows: rest.map { [$0] } ?? []))
      } else {
        found.notes[found.notes.count - 1].rows.append(row)
      }
    }
    page.rows.removeSubrange(start...)
    return found
  }

  /// The first row that begins with a mark and is followed by rows of notes only: rows in a small font or, where notes are
  /// as large as the text, the last ones of the page whose mark stands above too.
  private static func start(_ page: PDFPage, _ body: Double) -> Int? {
    var start: Int?
    var isSmall = true
    for at in page.rows.indices.reversed().prefix(40) {
      isSmall = isSmall && smallest(page.rows[at], body)
      let isLast = page.rows.count - at <= 4
      if let (label, _) = mark(page.rows[at], isLast ? page.rows[..<at] : []) {
        if isSmall || isMarked(label, page.rows[..<at]) { start = at }
      } else if !isSmall, !isLast {
        break
      }
    }
    return start
  }

  private static func smallest(_ row: PDFRow, _ body: Double) -> Bool {
    row.spans.allSatisfy { $0.height < body * 0.93 }
  }

  private static func isMarked(_ label: String, _ rows: ArraySlice<PDFRow>) -> Bool {
    rows.contains { !$0.withoutMarks([label]).marks.isEmpty }
  }

  /// The number or sign that begins a row, and the row without it: a small raised one, or one whose mark stands in the rows
  /// `above`.
  private static func mark(_ row: PDFRow, _ above: ArraySlice<PDFRow>) -> (label: String, rest: PDFRow?)? {
    guard let first = row.spans.first?.words.first, isLabel(first.text) else { return nil }
    let rest = row.spans.flatMap(\.words).dropFirst()
    let tallest = rest.map(\.height).max() ?? 0
    let isRaised = first.height < tallest * 0.8 || (first.bottom < (rest.first?.bottom ?? 0) - 0.1 * tallest)
    guard isRaised || rest.isEmpty || isMarked(first.text, above) else { return nil }
    var spans = row.spans
    spans[0].words.removeFirst()
    if spans[0].words.isEmpty { spans.removeFirst() }
    return (first.text, spans.isEmpty ? nil : PDFRow(spans: spans))
  }

  /// Whether a word may be the mark of a note.
  static func isLabel(_ text: String) -> Bool { HTMLNotes.label(text) != nil && text.count <= 3 }
}

extension PDFRow {
  /// The row without raised marks of the notes called `labels`, and which of them stood here.
  func withoutMarks(_ labels: Set<String>) -> (row: PDFRow?, marks: [String]) {
    var marks: [String] = []
    let height = spans.map(\.height).max() ?? 0
    let rest = spans.compactMap { span -> PDFSpan? in
      let words = span.words.filter { word in
        let isMark = word.height < 0.8 * height && labels.contains(word.text) && word.bottom < bottom - 0.05 * height
        if isMark { marks.append(word.text) }
        return !isMark
      }
      return words.isEmpty ? nil : PDFSpan(words: words)
    }
    if marks.isEmpty { return (self, []) }
    return (rest.isEmpty ? nil : PDFRow(spans: rest), marks)
  }
}
