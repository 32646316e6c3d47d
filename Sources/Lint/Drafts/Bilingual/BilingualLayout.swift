import Documents
import Languages

/// Where a document may hold one text in two languages, as far as letters and tables tell: pairs of columns of a table, and
/// running text of which a good part is in either language, paragraph by paragraph or one language after the other.
///
/// Whether what stands there is a translation only an alignment tells (`BilingualReader`).
struct BilingualLayout {
  /// Blocks that may be one text in two languages.
  struct Stretch {
    /// The blocks' numbers in reading order, and the language that each is read as.
    let blocks: [(number: Int, language: Language)]
    /// The columns that it is made of, of which each is in one stretch at most; none for running text.
    let columns: Set<Column>
  }

  /// A column of a table.
  struct Column: Hashable {
    let table: Int
    let number: Int
  }

  /// Pairs of columns, those side by side first.
  let tables: [Stretch]
  private let blocks: [Block]
  private let letters: [BlockLetters]

  /// The layout of some blocks; nil where the letters speak of one language alone.
  init?(_ blocks: [Block]) {
    let letters = blocks.map(BlockLetters.init)
    let han = letters.reduce(0) { $0 + $1.han }
    let words = letters.reduce(0) { $0 + $1.words }
    // Most documents end here: no English words, or no Chinese.
    guard han >= Self.leastHan, words >= Self.leastWords else { return nil }
    let languages = letters.map(\.language)
    let (chinese, english) = (languages.count { $0 == .chinese }, languages.count { $0 == .english })
    guard chinese > 1, english > 1 else { return nil }
    self.blocks = blocks
    self.letters = letters
    tables = Self.tables(blocks, letters)
  }

  /// How much of a language a text has at the least that is compared: two short sentences.
  private static let leastHan = 12, leastWords = 6

  // MARK: Tables

  private static func tables(_ blocks: [Block], _ letters: [BlockLetters]) -> [Stretch] {
    let cells = Dictionary(grouping: blocks.indices.filter { blocks[$0].cell != nil }) { blocks[$0].cell?.table ?? 0 }
    return cells.keys.sorted().flatMap { table in pairs(table, cells[table] ?? [], blocks, letters) }
  }

  /// The pairs of a table's Chinese and English columns.
  private static func pairs(_ table: Int, _ cells: [Int], _ blocks: [Block], _ letters: [BlockLetters]) -> [Stretch] {
    let columns = Dictionary(grouping: cells) { blocks[$0].cell?.column ?? 0 }
    func numbers(_ language: Language) -> [Int] {
      columns.keys.sorted().filter { self.language(of: (columns[$0] ?? []).map { letters[$0] }) == language }
    }
    let pairs = numbers(.chinese).flatMap { first in numbers(.english).map { (first, $0) } }
    return pairs.sorted { abs($0.0 - $0.1) < abs($1.0 - $1.1) }.compactMap { chinese, english in
      let rows = [chinese, english].map { column in Set((columns[column] ?? []).map { blocks[$0].cell?.row ?? 0 }) }
      guard 2 * rows[0].intersection(rows[1]).count > min(rows[0].count, rows[1].count) else { return nil }
      let sided = cells.compactMap { cell -> (number: Int, language: Language)? in
        switch blocks[cell].cell?.column {
        case chinese: (cell, .chinese)
        case english: (cell, .english)
        default: nil
        }
      }
      return Stretch(
        blocks: sided, columns: [Column(table: table, number: chinese), Column(table: table, number: english)])
    }
  }

  /// The language of a column: of two thirds of its cells that tell one, two at the least.
  private static func language(of cells: [BlockLetters]) -> Language? {
    let chinese = cells.count { $0.language == .chinese }
    let english = cells.count { $0.language == .english }
    if chinese > 1, chinese >= 2 * english { return .chinese }
    return english > 1 && english >= 2 * chinese ? .english : nil
  }

  // MARK: Running text

  /// The running text without what was found in tables: the blocks that are in no column of `taken`. Nil where it has hardly
  /// anything in one of the languages.
  func runningText(without taken: Set<Column>) -> Stretch? {
    let numbers = blocks.indices.filter { number in
      if [.header, .footer].contains(blocks[number].kind) { return false }
      return blocks[number].cell.map { !taken.contains(Column(table: $0.table, number: $0.column)) } ?? true
    }
    let han = numbers.reduce(0) { $0 + letters[$1].han }
    let words = numbers.reduce(0) { $0 + letters[$1].words }
    // A Chinese character says two thirds of an English word, and the lesser language is a tenth of the text.
    guard han >= Self.leastHan, words >= Self.leastWords, 20 * han >= 3 * words, 6 * words >= han else { return nil }
    let languages = languages(of: numbers)
    guard Set(languages).count == 2 else { return nil }
    return Stretch(blocks: Array(zip(numbers, languages)).map { (number: $0, language: $1) }, columns: [])
  }

  /// The languages of blocks that follow each other. Headings in capitals are English; numbers and names go with what stands
  /// before them, the first ones with what follows. One that stands twice in a row is there once for either language.
  private func languages(of numbers: [Int]) -> [Language] {
    let told = numbers.map { letters[$0].language ?? (letters[$0].isTitled ? .english : nil) }
    let first = told.compactMap { $0 }.first ?? .chinese
    var last = first
    var twin: Int?
    return told.indices.map { at in
      if let language = told[at] {
        last = language
      } else if twin == at - 1, at > 0 {
        last = first == .chinese ? .english : .chinese
      } else if at + 1 < told.count, told[at + 1] == nil, blocks[numbers[at]].text == blocks[numbers[at + 1]].text {
        last = first
        twin = at
      }
      return last
    }
  }
}
