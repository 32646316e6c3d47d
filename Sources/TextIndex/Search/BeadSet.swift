/// Beads in which the further conditions of a concordance hold.
struct BeadSet {
  private var bits: BitSet
  private let first: Int64

  /// No beads, with room for those of the batches.
  init(room batches: [TextBatch]) {
    let ranges = batches.compactMap(\.beads)
    first = ranges.map(\.lowerBound).min() ?? 0
    let last = ranges.map(\.upperBound).max() ?? 0
    bits = BitSet(capacity: Int(last - first) + 1)
  }

  /// Adds the beads of matches in units that count.
  mutating func insert(_ matches: BatchMatches, of batch: TextBatch, _ filter: UnitFilter) {
    // All matches are looked at, so that this is most of what a search with conditions costs.
    if case .ranks(let ranks, _) = matches, filter.letsAllThrough, batch.areConsecutive {
      let offset = batch.bead(of: 0) - first
      for unit in UnsafeBufferPointer(rebasing: batch.suffixUnits[ranks]) { bits.insert(Int(offset) + Int(unit)) }
      return
    }
    for index in 0..<matches.count {
      let unit = Int(batch.suffixUnits[matches[index].rank])
      if filter.contains(unit) { insert(batch.bead(of: unit)) }
    }
  }

  mutating func insert(_ bead: Int64) { bits.insert(Int(bead - first)) }
  func contains(_ bead: Int64) -> Bool { bits.contains(Int(bead - first)) }
  mutating func formIntersection(_ other: BeadSet) { bits.formIntersection(other.bits) }
  mutating func subtract(_ other: BeadSet) { bits.subtract(other.bits) }
}
