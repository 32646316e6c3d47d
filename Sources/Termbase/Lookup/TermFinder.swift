import Alignment
import GRDB
import Terminology
import TextIndex

/// Finds terms: SQLite answers for whole terms and beginnings, the index of terms says which others may agree, and each of them
/// is then compared as it stands in the base.
struct TermFinder {
  let db: Database
  let query: LookupQuery
  /// The words as given.
  var text = ""
  let keys: TermKeys
  /// The index of terms; opened when it is needed.
  let index: () throws -> TermIndex?
  /// What the words may mean besides, in the order in which it is tried.
  var readings: [LookupQuery] = []
  let kind: ConceptKind?

  /// The terms that agree, in no order.
  func find(_ mode: LookupMode) throws -> [TermMatch] {
    switch mode {
    case .prefix: return try beginning()
    case .wildcard: return try fitting()
    case .fuzzy: return try near()
    case .substring: return try holding()
    case .regex: return try matching()
    case .pinyin: return try read(isWhole: true, of: [false, true]) + read(isWhole: false, of: [false, true])
    case .exact:
      let steps = [
        whole, rough, { try read(isWhole: true, of: [false]) }, beginning, { try read(isWhole: true, of: [true]) },
        { try read(isWhole: false, of: [false]) }, holding, inside,
      ]
      for step in steps {
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
      let found = try TermFinder(db: db, query: reading, keys: keys, index: index, kind: kind).whole()
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
    try candidates.rows { $0.rows(containing: query.words) }.compactMap { row in
      let words: String = row["words"]
      guard Self.startsWord(query.words, in: words) else { return nil }
      return TermMatch(row, .substring, score: Self.share(query.words, of: words))
    }
  }

  private func fitting() throws -> [TermMatch] {
    let pattern = WildcardPattern(query.words)
    let literal = query.words.filter { $0 != "*" && $0 != "?" }
    return try candidates.rows { $0.rows(fitting: pattern) }.compactMap { row in
      let words: String = row["words"]
      return pattern.fits(words) ? TermMatch(row, .wildcard, score: Self.share(literal, of: words)) : nil
    }
  }

  private func near() throws -> [TermMatch] {
    let wanted = query.words.unicodeScalars.map(\.value)
    let limit = EditDistance.limit(for: wanted.count)
    let found = try candidates.rows { $0.rows(near: query.words, atMost: limit) }.compactMap { row -> TermMatch? in
      let words = (row["words"] as String).unicodeScalars.map(\.value)
      guard let distance = EditDistance.between(wanted, words, atMost: limit) else { return nil }
      let score = 1 - Double(distance) / Double(max(wanted.count, words.count))
      return TermMatch(row, distance == 0 ? .exact : .fuzzy, score: score)
    }
    return try whole() + found
  }

  private func matching() throws -> [TermMatch] {
    let expression = try TermExpression(text, keys: keys, seconds: Self.expressionSeconds)
    let rows = try candidates.rows { index in
      try index.texts(containing: expression.literals).filter { try expression.matches($0.text) }.map(\.row)
    }
    return try rows.filter { try expression.matches($0["text"]) }.map { TermMatch($0, .regex, score: 1) }
  }

  /// Terms that are read as the words are typed.
  /// - Parameters:
  ///   - isWhole: whether as a whole; their reading only begins so otherwise.
  ///   - kinds: whether the first letters of syllables are meant.
  private func read(isWhole: Bool, of kinds: [Bool]) throws -> [TermMatch] {
    guard let typed = TypedReading(text), typed.letters.utf8.count > 1 else { return [] }
    let wanted = kinds.map { TermReading(isInitials: $0, letters: typed.letters) }
    guard let index = try index() else { return [] }
    let known = wanted.flatMap { index.rows(of: $0, isPrefix: !isWhole) }
    let unknown = try candidates.unknown(index)
    let isKnown = Set(known)
    let rows = try candidates.rows { _ in known }
    let readings = try HanReadings(
      for: unknown.map { $0["words"] as String }, dictionary: LexiconSources.standard.dictionary)
    return rows.compactMap { row in
      let words: String = row["words"]
      if !isKnown.contains(row["id"]) {
        let fits = readings.readings(of: words).contains { reading in
          wanted.contains { wanted in
            wanted.isInitials == reading.isInitials
              && (isWhole ? wanted.letters == reading.letters : reading.letters.hasPrefix(wanted.letters))
          }
        }
        if !fits { return nil }
      }
      let score = isWhole ? 1 : min(1, Double(typed.letters.count) / Double(max(1, 3 * words.unicodeScalars.count)))
      return TermMatch(row, .pinyin, score: score)
    }
  }

  private static let expressionSeconds = 2.0

  private var candidates: TermCandidates {
    get throws { TermCandidates(db: db, index: try index(), kind: ConceptKindCondition(kind: kind?.rawValue)) }
  }

  private func rows(_ condition: String, _ arguments: [any DatabaseValueConvertible]) throws -> [Row] {
    try ConceptKindCondition(kind: kind?.rawValue).rows(db, condition, arguments)
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
