import Documents
import GRDB

/// Which beads a concordance takes into account.
public struct SearchFilter: Sendable, Hashable {
  /// Only circulars one of whose paths has this in it, whatever its case.
  public var document: String?
  /// Only circulars that name this body or study group, in any of its forms: `TSAG`, `第20研究组`.
  public var body: String?
  /// Only circulars of these years.
  public var years: ClosedRange<Int>?
  /// Only text of these kinds of blocks; of any when empty.
  public var kinds: Set<BlockKind> = []
  /// Only beads at least as sure, 0 to 1.
  public var confidence = 0.0

  /// Nothing is left out.
  public init() {}

  /// Whether it says nothing about whole circulars.
  var takesAllPairs: Bool { document == nil && body == nil && years == nil }

  /// The rows of the additions that are let through.
  func pairs(_ db: Database, keys: TermKeys) throws -> Set<Int64> {
    var conditions: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    if let document {
      conditions.append("documents.path LIKE ? ESCAPE '\\'")
      let escaped = document.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
      arguments.append("%\(escaped)%")
    }
    if let years {
      conditions.append("CAST(substr(documents.date, 1, 4) AS INTEGER) BETWEEN ? AND ?")
      arguments += [years.lowerBound, years.upperBound]
    }
    if let body {
      let candidates = LookupQuery(body, keys: keys).candidates
      let places = candidates.map { _ in "?" }.joined(separator: ", ")
      conditions.append(
        """
        pairs.id IN (SELECT attestations.pair FROM attestations JOIN terms AS own ON own.id = attestations.term
        JOIN terms AS named ON named.concept = own.concept WHERE named.key IN (\(places)))
        """)
      arguments += candidates
    }
    let condition = conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
    return Set(
      try db.rows(
        """
        SELECT DISTINCT pairs.id FROM pairs JOIN documents ON documents.id IN (source, target) WHERE \(condition)
        """, StatementArguments(arguments)
      ).map { $0[0] as Int64 })
  }

  /// Whether a unit of the index is let through; nil when all are.
  var unit: ((_ confidence: Float, _ kind: UInt8) -> Bool)? {
    if kinds.isEmpty && confidence <= 0 { return nil }
    let numbers = Set(kinds.map(UnitKind.number(of:)))
    let least = Float(confidence)
    return { $0 >= least && (numbers.isEmpty || numbers.contains($1)) }
  }
}
