/// A paragraph as a story of a Word file has it, before styles and lists are looked up.
struct WordParagraph {
  /// The text, cut at line breaks.
  var lines: [String] = [""]
  var style: String?
  var list = WordListPlace()
  /// The paragraph's own outline level, from 0; 9 for body text.
  var outline: Int?
  var cell: CellCoordinates?
  /// The footnote or endnote it is part of.
  var note: WordNote?
  /// The paragraph's end was deleted by a tracked change: it goes on in the next paragraph.
  var isMarkDeleted = false

  var isEmpty: Bool { lines.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.isWhitespace } } }

  mutating func append(_ text: String) { lines[lines.count - 1] += text }
}

/// A note, by its kind and the number that its mark refers to.
struct WordNote: Hashable {
  enum Kind: Hashable {
    case footnote
    case endnote
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
