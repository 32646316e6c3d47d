import GRDB
import ICU
import Terminology

/// Reads the ledger of a Recommendation's names, with the entries that contradict it.
struct LedgerReader {
  let db: Database

  /// The history of a concept's names.
  /// - Parameter day: the last day whose entries are known; nil for all.
  func history(of concept: Int64, until day: CalendarDay?) throws -> NameHistory {
    let own = try entries("concept = ?1", [concept])
    if own.isEmpty { return NameHistory(own: [], others: [], until: nil) }
    let others = try entries(
      "formerKey IN (SELECT formerKey FROM ledger WHERE concept = ?1) AND concept <> ?1", [concept])
    return NameHistory(own: own, others: others, until: day?.description)
  }

  private func entries(_ condition: String, _ arguments: StatementArguments) throws -> [NameHistory.Keyed] {
    try db.rows(
      """
      SELECT number, former, date, document, sentence, start, "end", numberKey, formerKey FROM ledger
      WHERE \(condition) ORDER BY date IS NULL, date, document, start, number, former, id
      """, arguments
    ).map { row in
      let sentence: String = row[4]
      let isShown = !sentence.isEmpty
      let entry = LookupLedgerEntry(
        number: row[0], former: row[1], date: row[2], document: row[3], sentence: isShown ? sentence : nil,
        start: isShown ? row[5] as Int : nil, end: isShown ? row[6] as Int : nil)
      return NameHistory.Keyed(entry: entry, numberKey: row[7], formerKey: row[8])
    }
  }
}
