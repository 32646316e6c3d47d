import Documents
import Languages
import Mentions
import Segmentation

/// One reader a language for all tests.
enum Reading {
  static let chinese = MentionReader(pack: Chinese())
  static let english = MentionReader(pack: English())

  static func sentence(_ text: String, _ language: Language, cell: CellCoordinates? = nil) -> Sentence {
    let length = text.unicodeScalars.count
    return Sentence(
      text: text, language: language, kind: cell == nil ? .paragraph : .cell, block: 0, cell: cell,
      place: Place(start: 0, end: length), map: PlaceMap(documentStart: 0, length: length))
  }

  /// What a Chinese sentence names.
  static func zh(_ text: String) -> SentenceMentions { chinese.mentions(in: sentence(text, .chinese)) }

  /// What an English sentence names.
  static func en(_ text: String) -> SentenceMentions { english.mentions(in: sentence(text, .english)) }

  /// The values of one kind in a sentence.
  static func values(_ mentions: SentenceMentions, _ kind: MentionKind) -> [String] {
    mentions.mentions.filter { $0.kind == kind }.map(\.value)
  }

  /// A document of cells in one column, as a flattened table is read.
  static func flattened(_ cells: [String], _ language: Language) -> SegmentedDocument {
    let sentences = cells.enumerated().map { row, text in
      sentence(text, language, cell: CellCoordinates(table: 0, row: row, column: 0))
    }
    return SegmentedDocument(
      path: "table.txt", language: language, text: cells.joined(separator: "\n"), sentences: sentences)
  }

  /// A document of paragraphs.
  static func document(_ paragraphs: [String], _ language: Language) -> SegmentedDocument {
    SegmentedDocument(
      path: "text.txt", language: language, text: paragraphs.joined(separator: "\n"),
      sentences: paragraphs.map { sentence($0, language) })
  }
}

/// A Chinese and an English way of writing things, and the values both must give.
struct Pair: CustomStringConvertible, Sendable {
  let zh: String, en: String, values: [String]

  init(_ zh: String, _ en: String, _ values: String...) {
    self.zh = zh
    self.en = en
    self.values = values
  }

  var description: String { "\(zh) = \(en)" }
}
