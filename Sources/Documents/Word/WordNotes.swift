/// The footnotes and endnotes of a document, given out with their numbers at their marks.
struct WordNotes {
  private var paragraphs: [WordNote: [WordParagraph]] = [:]
  private var read: Set<WordNote> = []
  private var counts: [WordNote.Kind: Int] = [:]
  private var sections: [WordNote.Kind: Int] = [:]

  /// Takes the paragraphs of a part of notes.
  mutating func add(_ all: [WordParagraph]) {
    for paragraph in all {
      if let note = paragraph.note, !paragraph.text.isBlank { paragraphs[note, default: []].append(paragraph) }
    }
  }

  /// The paragraphs of a mark's note, and its number; a note with two marks is read at the first.
  mutating func next(
    _ mark: WordNoteMark, section: Int, form: WordNoteNumbering.Form
  ) -> (paragraphs: [WordParagraph], label: String?) {
    let kind = mark.note.kind
    guard read.insert(mark.note).inserted else { return ([], nil) }
    var label: String?
    if !mark.isCustom {
      if form.restartsInSection == true, sections[kind] != section { counts[kind] = nil }
      sections[kind] = section
      let number = counts[kind].map { $0 + 1 } ?? form.start ?? 1
      counts[kind] = number
      label = NumberFormat.string(number, form.format ?? (kind == .footnote ? "decimal" : "lowerRoman"))
    }
    return (paragraphs[mark.note] ?? [], label)
  }
}
