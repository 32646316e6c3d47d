import GRDB
import Terminology
import TextIndex

/// Finds terms by their keys: an index answers for whole terms and beginnings, the other modes pass over all terms.
struct TermFinder {
  let db: Database
  let query: LookupQuery
  /// What the words may mean besides, in the order in which it is tried.
  var readings: [LookupQuery] = []
  let kind: ConceptKind?

  /// The terms that agree, in no order.
  func find(_ mode: LookupMode) throws -> [TermMatch] {
    switch mode {
    case .prefix: return try beginning()
    case .wildcard: return try fitting()
    case .fuzzy: return try near()
    case .exact:
      for step in [whole, rough, beginning, holding, inside] {
        let found = try step()
        if !found.isEmpty { return found }
      }
      return []
    }
  }

  private func whole() throws -> [TermMatch] {
    try query.candidates.flatMap { candidate in
      try rows("terms.key = ?", [candidate]).map { TermMatch($0, .exact, score: 1) }
    }
  }

  /// The first other reading that is a whole term.
  private func rough() throws -> [TermMatch] {
    for reading in readings {
      let found = try TermFinder(db: db, query: reading, kind: kind).whole()
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The longest terms that stand in the words and do not overlap.
  private func inside() throws -> [TermMatch] {
    var rest = query.words
    var found: [TermMatch] = []
    for stretch in WordsInside.stretches(of: query.words) where Self.startsWord(stretch, in: rest) {
      let key = stretch.replacing(" ", with: "")
      let matches = try rows("terms.key = ?", [key]).map { row in
        TermMatch(row, .inside, score: Self.share(stretch, of: query.words))
      }
      if matches.isEmpty { continue }
      found += matches
      rest = rest.replacing(stretch, with: "\u{0}")
    }
    return found
  }

  private func beginning() throws -> [TermMatch] {
    try query.candidates.flatMap { candidate in
      try rows("terms.key >= ? AND terms.key < ?", [candidate, candidate + "\u{10FFFF}"]).map { row in
        let key: String = row["key"]
        return TermMatch(row, key == candidate ? .exact : .prefix, score: Self.share(candidate, of: key))
      }
    }
  }

  /// Terms that hold the words: Han anywhere, words of other scripts from their beginnings.
  private func holding() throws -> [TermMatch] {
    try rows("instr(terms.words, ?) > 0", [query.words]).compactMap { row in
      let words: String = row["words"]
      guard Self.startsWord(query.words, in: words) else { return nil }
      return TermMatch(row, .substring, score: Self.share(query.words, of: words))
    }
  }

  private func fitting() throws -> [TermMatch] {
    let pattern = query.words.replacing("[", with: "[[]")
    return try rows("terms.words GLOB ?", [pattern]).map { row in
      let literal = query.words.filter { $0 != "*" && $0 != "?" }
      return TermMatch(row, .wildcard, score: Self.share(literal, of: row["words"]))
    }
  }

  private func near() throws -> [TermMatch] {
    let wanted = Array(query.words.unicodeScalars)
    let limit = EditDistance.limit(for: wanted.count)
    let found = try rows(
      "length(terms.words) BETWEEN ? AND ?", [wanted.count - limit, wanted.count + limit]
    ).compactMap { row -> TermMatch? in
      let words = Array((row["words"] as String).unicodeScalars)
      guard let distance = EditDistance.between(wanted, words, atMost: limit) else { return nil }
      let score = 1 - Double(distance) / Double(max(wanted.count, words.count))
      return TermMatch(row, distance == 0 ? .exact : .fuzzy, score: score)
    }
    return try whole() + found
  }

  private func rows(_ condition: String, _ arguments: [any DatabaseValueConvertible]) throws -> [Row] {
    var arguments = arguments
    var filter = ""
    if let kind {
      filter = " AND concepts.kind = ?"
      arguments.append(kind.rawValue)
    }
    return try db.rows(
      """
      SELECT terms.concept AS concept, concepts.key AS conceptKey, terms.text AS text, terms.status AS status,
      terms.type AS type, terms.key AS key, terms.words AS words
      FROM terms JOIN concepts ON concepts.id = terms.concept WHERE \(condition)\(filter)
      """, StatementArguments(arguments))
  }

  private static func share(_ part: String, of whole: String) -> Double {
    min(1, Double(part.unicodeScalars.count) / Double(max(1, whole.unicodeScalars.count)))
  }

  /// Whether `part` stands in `whole` where a word begins (or anywhere, when it begins with Han or a mark).
  static func startsWord(_ part: String, in whole: String) -> Bool {
    let part = Array(part.unicodeScalars)
    let whole = Array(whole.unicodeScalars)
    guard let first = part.first, part.count <= whole.count else { return false }
    let anywhere = ScalarClass(first) != .word
    for start in 0...(whole.count - part.count) where whole[start] == first {
      guard anywhere || start == 0 || ScalarClass(whole[start - 1]) != .word else { continue }
      if whole[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
