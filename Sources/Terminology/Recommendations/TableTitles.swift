import Documents

/// Finds titles in tables that have a column of numbers or provisional names and a column of titles.
///
/// A table with real columns is read by column. Extracted text has lost its columns and its empty cells: there, a cell
/// that holds only a number or a provisional name begins a row, and the heading's order tells on which side of it the
/// title stands.
struct TableTitles {
  let side: Side
  let number: Int
  let sites: [[Site]]
  let gap: TitleGap

  /// A column of work items has their titles, or their names where another column has the titles.
  enum Role: Sendable { case number, provisional, title, item, other }

  init(side: Side, number: Int, sites: [[Site]]) {
    self.side = side
    self.number = number
    self.sites = sites
    gap = TitleGap(words: TitleWords.of(side.language))
  }

  /// The titles in order of place.
  func sightings() -> [TitleSighting] {
    runs().flatMap { run -> [TitleSighting] in
      let isGrid = run.contains { (side.sentences[$0].cell?.column ?? 0) > 0 }
      return isGrid ? grid(run) : flat(run)
    }
  }

  /// Stretches of cells with nothing else between.
  func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for sentence in 0...side.sentences.count {
      let isCell = sentence < side.sentences.count && side.sentences[sentence].kind == .cell
      if isCell, start == nil { start = sentence }
      if !isCell, let from = start {
        runs.append(from..<sentence)
        start = nil
      }
    }
    return runs
  }

  func role(_ sentence: Int) -> Role {
    let text = side.texts[sentence]
    if text.count > 40 { return .other }
    var view = String.UnicodeScalarView()
    for scalar in text.scalars { view.append(scalar.asciiLowercased) }
    let words = gap.words, heading = String(view)
    if words.provisionalColumn.contains(heading) { return .provisional }
    if words.itemColumn.contains(heading) { return .item }
    if words.titleColumn.contains(heading) { return .title }
    if words.numberColumn.contains(heading) { return .number }
    return .other
  }

  private static func settled(_ roles: [Role]) -> [Role] {
    let item: Role = roles.contains(.title) ? .provisional : .title
    return roles.map { $0 == .item ? item : $0 }
  }

  // MARK: Real columns

  private func grid(_ run: Range<Int>) -> [TitleSighting] {
    var found: [TitleSighting] = []
    var columns: [Int: Role] = [:]
    var table: Int?
    for row in rows(of: run) {
      let cell = side.sentences[row.lowerBound].cell
      if cell?.table != table { columns = [:] }
      table = cell?.table
      let roles = Array(zip(row.map { side.sentences[$0].cell?.column ?? 0 }, Self.settled(row.map(role))))
      if roles.contains(where: { $0.1 == .title }), roles.contains(where: { $0.1 == .number || $0.1 == .provisional }) {
        columns = Dictionary(roles, uniquingKeysWith: { first, _ in first })
      } else if !columns.isEmpty {
        found += self.row(row, columns)
      }
    }
    return found
  }

  /// The rows of a stretch of cells with real columns.
  func rows(of run: Range<Int>) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    for cell in run {
      if let last = rows.last, isSameRow(side.sentences[last.lowerBound].cell, side.sentences[cell].cell) {
        rows[rows.count - 1] = last.lowerBound..<cell + 1
      } else {
        rows.append(cell..<cell + 1)
      }
    }
    return rows
  }

  private func isSameRow(_ left: CellCoordinates?, _ right: CellCoordinates?) -> Bool {
    left?.table == right?.table && left?.row == right?.row
  }

  private func row(_ row: Range<Int>, _ columns: [Int: Role]) -> [TitleSighting] {
    func first(_ role: Role) -> Int? { row.first { columns[side.sentences[$0].cell?.column ?? 0] == role } }
    guard let title = first(.title) else { return [] }
    let key = first(.number).flatMap { sites[$0].first } ?? first(.provisional).flatMap { sites[$0].first }
    guard let key, loneSite(title) == nil, let range = titleRange(title) else { return [] }
    return [TitleSighting(key: key.key, side: number, sentence: title, range: range, manner: .table)]
  }

  // MARK: Flattened

  private func flat(_ run: Range<Int>) -> [TitleSighting] {
    var found: [TitleSighting] = []
    var order: [Role] = []
    for cell in run {
      if let heading = heading(at: cell, in: run) { order = heading }
      guard let title = order.firstIndex(of: .title), let site = loneSite(cell) else { continue }
      let role: Role = site.isProvisional ? .provisional : .number
      guard let own = order.firstIndex(of: role) ?? order.firstIndex(where: { $0 == .number || $0 == .provisional })
      else { continue }
      var place = own < title ? cell + 1 : cell - 1
      while run.contains(place), loneSite(place) != nil, isKey(order, from: own, to: title) {
        place += own < title ? 1 : -1
      }
      guard run.contains(place), sites[place].isEmpty, self.role(place) == .other, let range = titleRange(place)
      else { continue }
      found.append(TitleSighting(key: site.key, side: number, sentence: place, range: range, manner: .table))
    }
    return found
  }

  /// The order of columns, when a heading that has both keys and titles begins at `cell`.
  private func heading(at cell: Int, in run: Range<Int>) -> [Role]? {
    guard role(cell) != .other else { return nil }
    let roles = Self.settled((cell..<min(cell + 4, run.upperBound)).map(role))
    guard roles.contains(.title), roles.contains(.number) || roles.contains(.provisional) else { return nil }
    return roles
  }

  /// Whether a column of numbers or provisional names lies between the two columns.
  private func isKey(_ order: [Role], from own: Int, to title: Int) -> Bool {
    let between = own < title ? order[(own + 1)..<title] : order[(title + 1)..<own]
    return between.contains { $0 == .number || $0 == .provisional }
  }

  /// The site of a cell that holds nothing else.
  private func loneSite(_ cell: Int) -> Site? {
    guard sites[cell].count == 1, let site = sites[cell].first else { return nil }
    let text = side.texts[cell]
    guard gap.end(in: text, from: site.range.upperBound) == text.count,
      gap.end(in: text, from: 0) >= site.range.lowerBound
    else { return nil }
    return site
  }

  private func titleRange(_ sentence: Int) -> Range<Int>? {
    let text = side.texts[sentence]
    var range = text.trimmed(0..<text.count)
    if let inside = Quotation.inside(text, openAt: range.lowerBound), inside.upperBound + 1 == range.upperBound {
      range = inside
    }
    let isDate = side.mentions(sentence).mentions.contains {
      ($0.kind == .date || $0.kind == .documentReference) && $0.range.count * 2 > text.offsets[text.count]
    }
    return !isDate && TitleShape.isTitle(text, range) ? range : nil
  }
}
