/// A paragraph as a story of a Word file has it, before styles and lists are looked up.
struct WordParagraph {
  var text = WordText()
  var style: String?
  var list = WordListPlace()
  /// The paragraph's own outline level, from 0; 9 for body text.
  var outline: Int?
  var cell: CellCoordinates?
  /// The number of its section.
  var section = 0
  /// The footnote, endnote or comment it is part of.
  var note: WordNote?
  /// The marks of notes in it.
  var notes: [WordNoteMark] = []
  /// Where in the text numbers of pages stand.
  var pageNumbers: [Range<Int>] = []
  /// The paragraph's end is not seen (a tracked change took it away, or it is hidden): it goes on in the next paragraph.
  var isMarkRemoved = false

  /// Puts the paragraph whose end was removed in front of this one.
  mutating func prepend(_ other: WordParagraph) {
    let shift = other.text.count
    pageNumbers = other.pageNumbers + pageNumbers.map { $0.lowerBound + shift..<$0.upperBound + shift }
    text.prepend(other.text)
    notes = other.notes + notes
  }
}

/// A note, by its kind and the number that its mark refers to.
struct WordNote: Hashable {
  enum Kind: String, Hashable {
    case footnote
    case endnote
    case comment
  }

  let kind: Kind
  let id: Int
}

/// A note's mark in the body.
struct WordNoteMark {
  let note: WordNote
  /// The author typed the mark; the note has no number then.
  let isCustom: Bool
}
