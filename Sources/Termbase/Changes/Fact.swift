import Foundation
import GRDB

/// Something that a base says, by what tells it from all else.
struct Fact: Hashable {
  enum Item: String {
    case term, ledger, step, document, `import`, decision
  }

  let item: Item
  /// A name's concept, language, type and text; a ledger entry's keys; a step's name, standing, other number and day; the
  /// name of a document or import; a decision's row.
  let subject: [String?]
}

/// What became of facts between two states: the value of each that differs, nil where it was not there or is not there.
struct FactChanges {
  typealias Values = (before: String?, after: String?)

  private(set) var values: [Fact: Values]

  /// The facts that differ, in order.
  func facts(_ item: Fact.Item) -> [(fact: Fact, before: String?, after: String?)] {
    values.filter { $0.key.item == item && $0.value.before != $0.value.after }
      .map { ($0.key, $0.value.before, $0.value.after) }
      .sorted { left, right in
        left.fact.subject.lexicographicallyPrecedes(right.fact.subject) { ($0 ?? "") < ($1 ?? "") }
      }
  }

  /// Facts that were not there.
  func isNew(_ item: Fact.Item, _ subject: [String?]) -> Bool {
    values[Fact(item: item, subject: subject)].map { $0.before == nil && $0.after != nil } ?? false
  }
}

extension FactChanges {
  /// What the runs from one on have changed.
  init(sinceRun run: Int, _ db: Database) throws {
    values = [:]
    var sums: [Fact: (sum: Int, value: String)] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT item, subject, before, after FROM changes WHERE run >= ? ORDER BY id", arguments: [run])
    while let row = try rows.next() {
      guard let item = Fact.Item(rawValue: row[0]) else { continue }
      let subject = try JSONDecoder().decode([Scalar].self, from: Data((row[1] as String).utf8)).map(\.text)
      let fact = Fact(item: item, subject: subject)
      let values: Values = (row[2], row[3])
      if item == .ledger || item == .step {
        let sum = sums[fact]?.sum ?? 0
        sums[fact] = (sum + (values.after == nil ? -1 : 1), values.after ?? values.before ?? "")
      } else {
        self.values[fact] = (self.values[fact].map(\.before) ?? values.before, values.after)
      }
    }
    for (fact, (sum, value)) in sums {
      let now = try Self.count(fact, db)
      values[fact] = (now - sum > 0 ? value : nil, now > 0 ? value : nil)
    }
  }

  /// What tells a state from an earlier or another one.
  init(from before: [Fact: String], to after: [Fact: String]) {
    values = [:]
    // Of these the value is only how they are written.
    func isSame(_ fact: Fact, _ value: String) -> Bool {
      [.ledger, .step].contains(fact.item) ? after[fact] != nil : after[fact] == value
    }
    for (fact, value) in before where !isSame(fact, value) { values[fact] = (value, after[fact]) }
    for (fact, value) in after where before[fact] == nil { values[fact] = (nil, value) }
  }

  /// How many documents say it now.
  private static func count(_ fact: Fact, _ db: Database) throws -> Int {
    let sql =
      fact.item == .ledger
      ? "SELECT count(*) FROM ledger WHERE numberKey IS ? AND formerKey IS ?"
      : "SELECT count(*) FROM statuses WHERE name IS ? AND status IS ? AND other IS ? AND date IS ?"
    return try db.one(sql, StatementArguments(fact.subject)) ?? 0
  }

  /// A number or text of a JSON array.
  private struct Scalar: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int64.self) {
        text = String(number)
      } else {
        text = container.decodeNil() ? nil : try container.decode(String.self)
      }
    }
  }
}

extension [Fact: String] {
  /// All that a base says.
  init(of db: Database) throws {
    self = [:]
    func take(_ item: Fact.Item, _ sql: String, subject: Int) throws {
      let rows = try Row.fetchCursor(db, sql: sql)
      while let row = try rows.next() {
        self[Fact(item: item, subject: (0..<subject).map { row[$0] })] = row[subject]
      }
    }
    try take(
      .term,
      """
      SELECT concepts.key, language, type, text, status FROM terms JOIN concepts ON concepts.id = terms.concept
      """, subject: 4)
    try take(
      .ledger, "SELECT numberKey, formerKey, number || char(9) || former FROM ledger ORDER BY id DESC", subject: 2)
    try take(.step, "SELECT name, status, other, date, '1' FROM statuses", subject: 4)
    try take(.document, "SELECT path, fingerprint FROM documents WHERE import IS NULL", subject: 1)
    try take(.import, "SELECT name, fingerprint FROM imports", subject: 1)
  }
}
