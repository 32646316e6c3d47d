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

  mutating func insert(_ bead: Int64) { bits.insert(Int(bead - first)) }
  func contains(_ bead: Int64) -> Bool { bits.contains(Int(bead - first)) }
  mutating func formIntersection(_ other: BeadSet) { bits.formIntersection(other.bits) }
  mutating func subtract(_ other: BeadSet) { bits.subtract(other.bits) }
}
