import Languages
import Mentions

/// Reads where Recommendations stand from tables with a column of numbers or provisional names and a column of standings.
///
/// In a table with real columns a row's first name goes with its cell of standing, whose day is in it or in the column of days.
/// Extracted text has lost its columns: there, under a heading that has both columns, a cell that begins with a name begins a
/// row, and the first cell behind it that says nothing but a standing is the row's.
struct TableStatuses {
  let side: Side
  let number: Int
  let sites: [[Site]]
  private let titles: TableTitles
  private let cells: StatusCells

  private enum Role { case key, status, date, other }

  init(side: Side, number: Int, sites: [[Site]]) {
    self.side = side
    self.number = number
    self.sites = sites
    titles = TableTitles(side: side, number: number, sites: sites)
    cells = StatusCells.of(side.language)
  }

  /// What the tables say, in order.
  func sightings() -> [StatusSighting] {
    titles.runs().flatMap { run in
      run.contains { (side.sentences[$0].cell?.column ?? 0) > 0 } ? grid(run) : flat(run)
    }
  }

  private func role(_ sentence: Int) -> Role {
    let text = side.texts[sentence]
    if text.count > 40 { return .other }
    let heading = ScalarText(lowered: text).text(text.trimmed(0..<text.count))
    if cells.statusColumn.contains(heading) { return .status }
    if cells.dateColumn.contains(heading) { return .date }
    return [.number, .provisional, .item].contains(titles.role(sentence)) ? .key : .other
  }

  // MARK: Real columns

  private func grid(_ run: Range<Int>) -> [StatusSighting] {
    var found: [StatusSighting] = []
    var columns: [Int: Role] = [:]
    var table: Int?
    for row in titles.rows(of: run) {
      let cell = side.sentences[row.lowerBound].cell
      if cell?.table != table { columns = [:] }
      table = cell?.table
      let roles = row.map { (side.sentences[$0].cell?.column ?? 0, role($0)) }
      if roles.contains(where: { $0.1 == .status }), roles.contains(where: { $0.1 == .key }) {
        columns = Dictionary(roles, uniquingKeysWith: { first, _ in first })
      } else if !columns.isEmpty {
        found += self.row(row, columns)
      }
    }
    return found
  }

  private func row(_ row: Range<Int>, _ columns: [Int: Role]) -> [StatusSighting] {
    func all(_ role: Role) -> [Int] { row.filter { columns[side.sentences[$0].cell?.column ?? 0] == role } }
    guard let site = all(.key).lazy.compactMap({ sites[$0].first }).first, let cell = all(.status).first else {
      return []
    }
    return sighting(site, cell, dates: [cell] + all(.date)).map { [$0] } ?? []
  }

  // MARK: Flattened

  private func flat(_ run: Range<Int>) -> [StatusSighting] {
    var found: [StatusSighting] = []
    var isHeaded = false
    var site: Site?
    for cell in run {
      if role(cell) == .status {
        isHeaded = run.prefix(while: { $0 < cell }).suffix(5).contains { role($0) == .key }
        site = nil
      } else if let own = sites[cell].first, titles.gap.end(in: side.texts[cell], from: 0) >= own.range.lowerBound,
        side.texts[cell].count <= 40, cells.status(of: side.texts[cell]) == nil
      {
        site = own
      } else if isHeaded, let own = site, let told = sighting(own, cell, dates: [cell]) {
        found.append(told)
        site = nil
      }
    }
    return found
  }

  // MARK: Cells

  private func sighting(_ site: Site, _ cell: Int, dates: [Int]) -> StatusSighting? {
    guard let (status, range) = cells.status(of: side.texts[cell]) else { return nil }
    let isRelation = status == .renumbered || status == .superseded
    let other = isRelation ? sites[cell].first { $0.key != site.key }?.key : nil
    return StatusSighting(
      key: site.key, status: status, other: other, date: day(of: status, dates) ?? side.read.date, side: number,
      sentence: cell, range: range)
  }

  /// The last day that the cells give; none of what goes on.
  private func day(of status: RecommendationStatus, _ cells: [Int]) -> String? {
    if status == .workItem || status == .underConsultation { return nil }
    let dates = cells.lazy.compactMap { side.mentions($0).mentions.last { $0.kind == .date }?.value }
    guard let last = dates.first?.split(separator: "/").last, [7, 10].contains(last.utf8.count) else { return nil }
    return String(last)
  }
}
