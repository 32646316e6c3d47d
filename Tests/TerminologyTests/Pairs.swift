import Alignment
import Documents
import Languages
import Mentions
import Segmentation
import Terminology

/// A pair of documents of the given sentences, one bead a row; mentions are read, alignment is given.
func pair(_ rows: [(zh: String, en: String)], kind: BlockKind = .item) -> AlignedPair {
  let chinese = document(rows.map(\.zh), .chinese, kind), english = document(rows.map(\.en), .english, kind)
  return AlignedPair(
    source: chinese, target: english, beads: rows.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) })
}

/// A document of the given sentences, a block each.
func document(_ sentences: [String], _ language: Language, _ kind: BlockKind = .item) -> ReadDocument {
  made(sentences, language, kind) { kind == .cell ? CellCoordinates(table: 0, row: $0, column: 0) : nil }
}

/// A table with real columns.
func document(_ cells: [(text: String, row: Int, column: Int)], _ language: Language) -> ReadDocument {
  made(cells.map(\.text), language, .cell) { CellCoordinates(table: 0, row: cells[$0].row, column: cells[$0].column) }
}

private func made(
  _ sentences: [String], _ language: Language, _ kind: BlockKind, cell: (Int) -> CellCoordinates?
) -> ReadDocument {
  var at = 0
  var made: [Sentence] = []
  for (number, text) in sentences.enumerated() {
    let length = text.unicodeScalars.count
    made.append(
      Sentence(
        text: text, language: language, kind: kind, block: number, cell: cell(number),
        place: Place(start: at, end: at + length), map: PlaceMap(documentStart: at, length: length)))
    at += length + 1
  }
  let segmented = SegmentedDocument(
    path: "\(language).txt", language: language, text: sentences.joined(separator: "\n"), sentences: made)
  return LanguagePacks.pack(for: language).map { MentionReader(pack: $0).read(segmented) }
    ?? ReadDocument(document: segmented, mentions: [])
}

/// The records of all concepts.
func records(_ pair: AlignedPair) -> [TermRecord] {
  TerminologyExtractor().concepts(in: pair).flatMap(TermRecord.records(of:))
}
