import Documents
import Languages

/// A sentence with its place: what every later room works on.
public struct Sentence: Sendable, Hashable {
  /// The sentence without surrounding white space.
  public let text: String
  /// The language it is read as.
  public let language: Language
  /// What its block is.
  public let kind: BlockKind
  /// The number of its block in the document, from 0.
  public let block: Int
  /// Its block's depth, for a heading or an item.
  public let level: Int?
  /// The coordinates of its cell, in a table.
  public let cell: CellCoordinates?
  /// The label of its block, when it is the block's first sentence: a bullet, an automatic number.
  public let label: String?
  /// Where the whole sentence stands in `SegmentedDocument.text`.
  public let place: Place
  /// Where each stretch of `text` stands in `SegmentedDocument.text`.
  public let map: PlaceMap
  /// Where the whole sentence stands in the document it was read from (`Document.text`), whose `runs` lead on to the file.
  public let source: Place

  /// A sentence from its parts.
  public init(
    text: String, language: Language, kind: BlockKind, block: Int, level: Int? = nil,
    cell: CellCoordinates? = nil, label: String? = nil, place: Place, map: PlaceMap, source: Place? = nil
  ) {
    self.text = text
    self.language = language
    self.kind = kind
    self.block = block
    self.level = level
    self.cell = cell
    self.label = label
    self.place = place
    self.map = map
    self.source = source ?? place
  }

  /// Where a stretch of the sentence, given as UTF-8 offsets of `text`, stands in `SegmentedDocument.text`.
  public func place(ofUTF8 range: Range<Int>) -> Place {
    let bytes = text.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let to = bytes.index(from, offsetBy: range.count)
    let start = text.unicodeScalars.distance(from: bytes.startIndex, to: from)
    return map.place(of: start..<start + text.unicodeScalars.distance(from: from, to: to))
  }
}

/// A document in sentences.
public struct SegmentedDocument: Sendable {
  /// The path as the user gave it.
  public let path: String
  /// The language of the document as a whole.
  public let language: Language
  /// The text that places count in: the decoded file for plain text; for .docx the sentences, one a line, as
  /// `concord segment` prints them.
  public let text: String
  /// The sentences in reading order.
  public let sentences: [Sentence]

  /// A segmented document from its parts.
  public init(path: String, language: Language, text: String, sentences: [Sentence]) {
    self.path = path
    self.language = language
    self.text = text
    self.sentences = sentences
  }
}
