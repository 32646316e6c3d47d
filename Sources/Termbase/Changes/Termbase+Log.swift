import GRDB

/// From where on changes are told.
public enum ChangeStart: Sendable, Hashable {
  /// A run, by its number, that one included.
  case run(Int)
  /// A moment (ISO 8601, UTC): the runs that began then or later. A run that is dated before an earlier one, by a clock that
  /// went back, may have begun at any time from that one on; so it is told rather than left out.
  case moment(String)
  /// The latest run that changed something.
  case latest
}

/// What runs of programs changed in a base; encoded it is the JSON of `concord log`.
public struct ChangeLog: Sendable, Hashable, Codable {
  /// From when on the base notes its changes (ISO 8601, UTC).
  public let noted: String
  /// The runs that changed something, the latest last.
  public let runs: [ChangeRun]
  /// What they changed, taken together: what came and went again in them is not told.
  public let changes: BaseChanges
}

extension Termbase {
  /// The runs that changed what the base says, the latest last.
  /// - Throws: `TermbaseError`.
  public func runs() throws -> [ChangeRun] {
    try read { try Self.runs(from: .run(0), $0) }
  }

  /// What has changed from a run or moment on.
  /// - Throws: `TermbaseError`, `.noRun` when the base has no run of this number yet.
  public func log(since start: ChangeStart = .latest) throws -> ChangeLog {
    try read { db in
      if case .run(let number) = start {
        let last: Int = try db.one("SELECT max(id) FROM runs") ?? 0
        if number < 1 || number > last { throw TermbaseError.noRun(path: path, number: number, last: last) }
      }
      let runs = try Self.runs(from: start, db)
      let noted: String = try db.one("SELECT value FROM settings WHERE name = 'noted'") ?? ""
      guard let first = runs.first else { return ChangeLog(noted: noted, runs: [], changes: BaseChanges()) }
      let changes = try FactChanges(sinceRun: first.number, db)
      return ChangeLog(noted: noted, runs: runs, changes: try ChangeTeller(db: db, keys: keys, changes: changes).told())
    }
  }

  /// What this base says that another one does not, and the other way round.
  /// - Throws: `TermbaseError`.
  public func difference(from other: Termbase) throws -> BaseChanges {
    let before = try other.read { try [Fact: String](of: $0) }
    return try read { db in
      let changes = FactChanges(from: before, to: try [Fact: String](of: db))
      return try ChangeTeller(db: db, keys: keys, changes: changes).told()
    }
  }

  private static func runs(from start: ChangeStart, _ db: Database) throws -> [ChangeRun] {
    let (condition, argument): (String, (any DatabaseValueConvertible)?) =
      switch start {
      case .run(let number): ("runs.id >= ?", number)
      case .moment(let moment): ("runs.id > coalesce((\(lastBefore)), 0)", moment)
      case .latest: ("runs.id = (SELECT max(run) FROM changes) AND ? IS NULL", nil)
      }
    return try db.rows(
      """
      SELECT runs.id, date, command, count(*) FROM runs JOIN changes ON changes.run = runs.id
      WHERE \(condition) GROUP BY runs.id ORDER BY runs.id
      """, [argument]
    ).map { ChangeRun(number: $0[0], date: $0[1], command: $0[2], changes: $0[3]) }
  }

  /// The last run that began before a moment and that no earlier run is dated after.
  private static let lastBefore = """
    SELECT max(id) FROM (SELECT id, date, max(date) OVER (ORDER BY id) AS latest FROM runs)
    WHERE date < ? AND date = latest
    """
}
