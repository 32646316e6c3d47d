import Documents
import Segmentation

/// Former names from tables with a column headed “provisional name”, 临时名称 and the like.
///
/// In a table with columns the name stands in that column and the number in the same row. A flattened table (extracted
/// text) is a row of cells in one column, and empty cells may be missing; there, a cell that is nothing but a provisional
/// name belongs to the nearest cell before it that is nothing but a number, at most three cells away, with no other name
/// between; to the nearest after it, where the heading of the names stands first.
struct TableColumnReader: Sendable {
  let words: Vocabulary

  /// A cell of a table: its sentence's index and what it is nothing but.
  private struct Cell {
    let index: Int
    let place: CellCoordinates
    let sole: Mention?
    let isHeading: Bool
  }

  /// The pairs, each with the index of the sentence that holds the name.
  func pairs(
    _ sentences: [Sentence], _ folded: [FoldedText], _ mentions: [SentenceMentions]
  ) -> [(index: Int, pair: FormerName)] {
    var result: [(Int, FormerName)] = []
    var table: [Cell] = []
    for (index, sentence) in sentences.enumerated() {
      guard let place = sentence.cell else { continue }
      if let last = table.last, last.place.table != place.table {
        result += pairs(table)
        table = []
      }
      table.append(
        Cell(
          index: index, place: place, sole: sole(sentence, mentions[index]), isHeading: isHeading(folded[index])))
    }
    return result + pairs(table)
  }

  private func isHeading(_ text: FoldedText) -> Bool {
    guard text.count < 90 else { return false }
    for at in 0..<text.count where words.provisionalColumn.match(text, at: at) != nil && text.isWordStart(at) {
      return true
    }
    return false
  }

  /// The mention that a cell consists of, with at most a bracket behind it (修订版).
  private func sole(_ sentence: Sentence, _ mentions: SentenceMentions) -> Mention? {
    guard let first = mentions.mentions.first, mentions.formerNames.isEmpty, first.range.lowerBound == 0,
      first.kind == .designation || first.kind == .provisionalName
    else { return nil }
    let rest = sentence.text.utf8.count - first.range.upperBound
    return rest <= 24 && mentions.mentions.count == 1 ? first : nil
  }

  private func pairs(_ table: [Cell]) -> [(Int, FormerName)] {
    guard let heading = table.firstIndex(where: \.isHeading) else { return [] }
    let columns = Set(table.map(\.place.column)).count
    return columns > 1 ? inColumn(table, table[heading]) : flattened(table, heading)
  }

  private func inColumn(_ table: [Cell], _ heading: Cell) -> [(Int, FormerName)] {
    table.compactMap { cell in
      guard cell.place.column == heading.place.column, cell.place.row > heading.place.row,
        let name = cell.sole, name.kind == .provisionalName,
        let number = table.first(where: { $0.place.row == cell.place.row && $0.sole?.kind == .designation })?.sole
      else { return nil }
      return (cell.index, pair(number, name))
    }
  }

  private func flattened(_ table: [Cell], _ heading: Int) -> [(Int, FormerName)] {
    var result: [(Int, FormerName)] = []
    for (position, cell) in table.enumerated().dropFirst(heading + 1) {
      guard let name = cell.sole, name.kind == .provisionalName else { continue }
      if let number = nearest(table, from: position, step: heading == 0 ? 1 : -1) {
        result.append((cell.index, pair(number, name)))
      }
    }
    return result
  }

  private func nearest(_ table: [Cell], from position: Int, step: Int) -> Mention? {
    for distance in 1...3 {
      let at = position + step * distance
      guard table.indices.contains(at) else { return nil }
      if let sole = table[at].sole { return sole.kind == .designation ? sole : nil }
    }
    return nil
  }

  private func pair(_ number: Mention, _ name: Mention) -> FormerName {
    FormerName(
      number: number.value, name: name.value, notation: .tableColumn, range: name.range, numberRange: 0..<0,
      nameRange: name.range)
  }
}
