/// Which beads within a band are worth scoring: those of a few sentences all, those of many only where their lengths go
/// together at all, because most are far from it and each costs a look at every word.
struct BeadCandidates {
  let band: Band
  let grid: LatticeGrid
  /// For each state the kinds of beads that end there, the bit of each kind by its number in `BeadKind.all`.
  let kinds: [UInt32]
  /// The number of each state's first bead, in order of states and kinds; then how many there are.
  let starts: [Int32]

  /// From so many sentences on one side, lengths decide.
  private static let many = 3
  /// The least log probability of lengths; a bead below it is not tried.
  private static let least = -10.0

  /// - Parameters:
  ///   - structure: beads across cells are left out.
  ///   - locks: beads that break one are left out.
  init(
    _ band: Band, _ source: TextSide, _ target: TextSide, lengths: LengthModel, structure: StructureEvidence,
    locks: LockedLinks
  ) {
    self.band = band
    grid = LatticeGrid(band: band)
    kinds = [UInt32](unsafeUninitializedCapacity: band.stateCount) { [grid] kinds, count in
      grid.forEachRow { row in
        for j in row.targets {
          var mask: UInt32 = 0
          for (number, reach) in row.reaches.enumerated() where j >= reach.low && j <= reach.high {
            let kind = LatticeGrid.kinds[number]
            let (p, q) = (row.source - kind.source..<row.source, j - kind.target..<j)
            guard structure.allows(p, q), locks.isEmpty || locks.allows(p, q) else { continue }
            if max(kind.source, kind.target) < Self.many
              || lengths.score(source.length(of: p), target.length(of: q)) >= Self.least
            {
              mask |= 1 << UInt32(number)
            }
          }
          kinds[row.state(j)] = mask
        }
      }
      count = band.stateCount
    }
    var starts = [Int32](repeating: 0, count: kinds.count + 1)
    for state in kinds.indices { starts[state + 1] = starts[state] + Int32(kinds[state].nonzeroBitCount) }
    self.starts = starts
  }

  /// How many beads.
  var count: Int { Int(starts[starts.count - 1]) }

  /// The number of a bead that is one of them.
  func number(endingAt state: Int, kind: Int) -> Int {
    Int(starts[state]) + (kinds[state] & (1 << UInt32(kind) - 1)).nonzeroBitCount
  }

  /// Calls `body` with each bead's kind and number, of those that end at a state.
  @inline(__always)
  func forEachBead(endingAt state: Int, _ body: (_ kind: Int, _ number: Int) -> Void) {
    var mask = kinds[state]
    var number = Int(starts[state])
    while mask != 0 {
      body(mask.trailingZeroBitCount, number)
      mask &= mask - 1
      number += 1
    }
  }

  /// For each sentence of each side and each sentence within its reach, how long the longest run is that ends with the
  /// latter and that a bead with the former has; at least 1.
  func runs(sourceReach: [Range<Int>], targetReach: [Range<Int>]) -> (source: RunLengths, target: RunLengths) {
    var ofSource = RunLengths(reach: sourceReach)
    var ofTarget = RunLengths(reach: targetReach)
    grid.forEachRow { row in
      for j in row.targets {
        forEachBead(endingAt: row.state(j)) { number, _ in
          let kind = LatticeGrid.kinds[number]
          if kind.isNull { return }
          for sentence in row.source - kind.source..<row.source { ofSource.raise(sentence, j - 1, to: kind.target) }
          for sentence in j - kind.target..<j { ofTarget.raise(sentence, row.source - 1, to: kind.source) }
        }
      }
    }
    return (ofSource, ofTarget)
  }
}

/// For each sentence, and each of the other side within its reach, the length of a run of the other side's sentences.
struct RunLengths {
  let reach: [Range<Int>]
  /// Where each sentence's lengths start in `lengths`.
  let offsets: [Int]
  private(set) var lengths: [UInt8]

  init(reach: [Range<Int>]) {
    self.reach = reach
    var offsets = [0]
    offsets.reserveCapacity(reach.count + 1)
    for range in reach { offsets.append(offsets[offsets.count - 1] + range.count) }
    self.offsets = offsets
    lengths = .init(repeating: 1, count: offsets[reach.count])
  }

  fileprivate mutating func raise(_ sentence: Int, _ last: Int, to length: Int) {
    let at = offsets[sentence] + last - reach[sentence].lowerBound
    if lengths[at] < UInt8(length) { lengths[at] = UInt8(length) }
  }
}
