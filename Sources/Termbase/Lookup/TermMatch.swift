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
    let standing = TermStatus.allCases.firstIndex(of: status) ?? 0
    return (match.rank, -score, standing, conceptKey, text)
  }
}

extension LookupMatch {
  /// Better ways to agree first.
  var rank: Int {
    switch self {
    case .exact: 0
    case .prefix, .wildcard, .regex, .pinyin: 1
    case .substring: 2
    case .fuzzy: 3
    case .inside: 4
    }
  }
}
