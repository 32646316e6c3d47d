/// Several batches searched as one, each with the units that count.
///
/// The places of a phrase are a range of the suffix array, so that their number is known as soon as the range is; only
/// further conditions make it necessary to look at each of them. The batches are of one moment: whoever holds the value
/// sees the same texts, whatever is written meanwhile.
public struct Concordance: Sendable {
  /// The batches.
  public let batches: [TextBatch]
  private let filters: [UnitFilter]
  private let frequent = FrequentBeads()

  /// - Parameters:
  ///   - batches: in a fixed order.
  ///   - isPair: whether a batch's pair (by its number) counts.
  ///   - isUnit: whether a unit counts; nil when all of a pair that counts do.
  public init(
    _ batches: [TextBatch], isPair: (_ batch: Int, _ pair: Int) -> Bool, isUnit: ((UnitDetails) -> Bool)? = nil
  ) {
    self.batches = batches
    filters = batches.indices.map { batch in
      UnitFilter(batches[batch], isPair: { isPair(batch, $0) }, isUnit: isUnit)
    }
  }

  /// Whether a unit of a batch counts.
  func counts(_ unit: Int, in batch: Int) -> Bool { filters[batch].contains(unit) }

  /// What was found.
  public struct Result: Sendable {
    /// How many places there are, whatever the limit.
    public let total: Int
    /// Some of them, in the order asked for.
    public let places: [ConcordancePlace]
  }

  /// Finds the places of the first condition that is not negated, in beads where all conditions hold.
  /// - Parameters:
  ///   - clauses: the conditions, none of them empty.
  ///   - offset: how many places to pass over.
  ///   - after: only places that come after this one; in an order by context nil is returned when its bead is gone.
  public func search(
    _ clauses: [ConcordanceClause], order: ConcordanceOrder, limit: Int, offset: Int = 0,
    after: ConcordancePlace? = nil
  ) -> Result? {
    guard let first = clauses.firstIndex(where: { !$0.isNegated }) else { return Result(total: 0, places: []) }
    let beads = beads(of: clauses.indices.filter { $0 != first }.map { clauses[$0] })
    let found = batches.indices.compactMap { number -> BatchPlaces? in
      let batch = batches[number]
      guard clauses[first].concerns(batch) else { return nil }
      return BatchPlaces(batch, matches(of: clauses[first].pattern, in: number, within: beads))
    }
    let total = found.reduce(0) { $0 + $1.matches.count }
    let count = max(0, offset) + max(0, limit)
    let places: [ConcordancePlace]
    switch order {
    case .document: places = DocumentOrder(found).first(count, after: after)
    case .right:
      guard let sorted = RightOrder(found).first(count, after: after) else { return nil }
      places = sorted
    case .left:
      guard let sorted = LeftOrder(found).first(count, after: after) else { return nil }
      places = sorted
    }
    return Result(total: total, places: Array(places.dropFirst(max(0, offset))))
  }

  /// The matches of a pattern that count.
  private func matches(of pattern: TextPattern, in number: Int, within beads: BeadSet?) -> BatchMatches {
    let batch = batches[number]
    let filter = filters[number]
    let all = BatchMatches(of: pattern, in: batch)
    if filter.letsAllThrough, beads == nil { return all }
    return all.filtered(in: batch) { unit in
      filter.contains(unit) && (beads?.contains(batch.bead(of: unit)) ?? true)
    }
  }

  /// The beads where conditions hold; nil when there are none to hold.
  private func beads(of clauses: [ConcordanceClause]) -> BeadSet? {
    if clauses.isEmpty { return nil }
    var result: BeadSet?
    for clause in clauses where !clause.isNegated {
      let beads = beads(where: clause)
      if result == nil { result = beads } else { result?.formIntersection(beads) }
    }
    var kept = result ?? allBeads()
    for clause in clauses where clause.isNegated { kept.subtract(beads(where: clause)) }
    return kept
  }

  private func beads(where clause: ConcordanceClause) -> BeadSet {
    if let known = frequent[clause] { return known }
    var set = BeadSet(room: batches)
    var count = 0
    for (number, batch) in batches.enumerated() where clause.concerns(batch) {
      let matches = BatchMatches(of: clause.pattern, in: batch)
      count += matches.count
      set.insert(matches, of: batch, filters[number])
    }
    frequent.keep(set, of: clause, count: count)
    return set
  }

  private func allBeads() -> BeadSet {
    var set = BeadSet(room: batches)
    for batch in batches { for unit in 0..<batch.unitCount { set.insert(batch.bead(of: unit)) } }
    return set
  }
}
