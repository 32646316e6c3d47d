import GRDB
import ICU
import Languages
import Terminology

/// What is said of where a Recommendation stood, as of a day or altogether. Contradictions are kept and shown: two standings
/// of one day that cannot both be right, and two language versions of a circular that give one step two days.
struct StatusHistory {
  /// An entry with the addition that brought it.
  struct Row {
    let entry: LookupStatus
    let pair: Int64?
  }

  private let rows: [Row]

  /// - Parameter day: the last day that is known; nil for all.
  init(of concept: Int64, until day: CalendarDay?, _ db: Database) throws {
    let all = try db.rows(
      """
      SELECT name, status, other, date, document, sentence, start, "end", pair FROM statuses WHERE concept = ?
      ORDER BY date IS NULL, date, \(Self.order), name, document, start, id
      """, [concept]
    ).compactMap { row -> Row? in
      guard let status = RecommendationStatus(rawValue: row[1]) else { return nil }
      let sentence: String = row[5]
      let isShown = !sentence.isEmpty
      return Row(
        entry: LookupStatus(
          name: row[0], status: status, other: row[2], date: row[3], document: row[4],
          sentence: isShown ? sentence : nil, start: isShown ? row[6] as Int : nil, end: isShown ? row[7] as Int : nil),
        pair: row[8])
    }
    rows = all.filter { row in day.map { KnownBy.isKnown(row.entry.date, on: $0.description) } ?? true }
  }

  private static let order = Ranks.order("status", RecommendationStatus.allCases.map(\.rawValue))

  /// The entries that are known.
  var entries: [LookupStatus] { rows.map(\.entry) }

  /// Where it stands: the last dated step, else the last one.
  var current: LookupStatus? { entries.last { $0.date != nil } ?? entries.last }

  /// The contradictions among the entries that are known.
  var conflicts: [StatusConflict] {
    var found: [StatusConflict] = []
    for (number, row) in rows.enumerated() {
      for other in rows[(number + 1)...] where contradict(row, other) {
        let conflict = StatusConflict(name: row.entry.name, entries: [row.entry, other.entry])
        let isKnown = found.contains { known in
          known.entries.map(\.step) == conflict.entries.map(\.step) && known.name == conflict.name
        }
        if !isKnown { found.append(conflict) }
      }
    }
    return found
  }

  private func contradict(_ row: Row, _ other: Row) -> Bool {
    let (one, two) = (row.entry, other.entry)
    guard one.name == two.name, let first = one.date, let second = two.date else { return false }
    if one.status == two.status {
      let isDated = first.utf8.count == 10 && second.utf8.count == 10
      return isDated && first != second && row.pair != nil && row.pair == other.pair
        && ![.workItem, .underConsultation].contains(one.status)
    }
    return first == second && !Self.goTogether.contains([one.status, two.status])
  }

  /// Standings that one day may bring.
  private static let goTogether: Set<Set<RecommendationStatus>> = [
    [.determined, .underConsultation], [.consented, .underConsultation], [.approved, .renumbered],
    [.superseded, .deleted], [.superseded, .renumbered], [.workItem, .underConsultation], [.workItem, .approved],
    [.workItem, .determined], [.workItem, .consented], [.consented, .approved], [.determined, .consented],
  ]
}

extension LookupStatus {
  /// What is said, whoever says it.
  var step: [String?] { [status.rawValue, other, date] }
}
