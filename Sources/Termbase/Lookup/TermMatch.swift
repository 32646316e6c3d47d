import GRDB
import Terminology

/// A term that agrees with the words.
struct TermMatch {
  let concept: Int64
  let conceptKey: String
  let text: String
  let status: TermStatus
  let match: LookupMatch
  let score: Double
  let type: TermType

  /// A row of `TermFinder.columns`.
  init(_ row: Row, _ match: LookupMatch, score: Double) {
    concept = row["concept"]
    conceptKey = row["conceptKey"]
    text = row["text"]
    status = TermStatus(rawValue: row["status"]) ?? .admitted
    type = TermType(rawValue: row["type"]) ?? .fullForm
    self.match = match
    self.score = score
  }

  /// The best match of each concept, best first. Concepts that are as good stand in the order of their keys.
  static func bestByConcept(_ matches: [TermMatch]) -> [TermMatch] {
    var seen = Set<Int64>()
    return matches.sorted { $0.rank < $1.rank }.filter { seen.insert($0.concept).inserted }
  }

  private var rank: (Int, Double, Int, String, String) {
    let kinds: [LookupMatch: Int] = [
      .exact: 0, .prefix: 1, .wildcard: 1, .regex: 1, .pinyin: 1,
      .substring: 2, .fuzzy: 3, .inside: 4,
    ]
    let standing = TermStatus.allCases.firstIndex(of: status) ?? 0
    return (kinds[match] ?? 9, -score, standing, conceptKey, text)
  }
}
