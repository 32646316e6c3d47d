/// The rows of a band as a lattice walks them: for each state, where the bead of each kind that ends there begins.
struct LatticeGrid {
  static let kinds = BeadKind.all

  /// A kind of bead in one row: the states that it can end at, and how far back it begins.
  struct Reach {
    /// The first and last number of target sentences at which the bead begins inside the band.
    let low: Int, high: Int
    /// What added to the number of target sentences gives the state where the bead begins.
    let shift: Int
    let isNull: Bool
  }

  /// A row of states.
  struct Row {
    /// How many source sentences have been passed.
    let source: Int
    /// How many target sentences.
    let targets: ClosedRange<Int>
    /// The kinds, in the order of `BeadKind.all`; only valid while the row is walked.
    let reaches: UnsafeBufferPointer<Reach>
    fileprivate let base: Int

    /// The number of a state.
    @inline(__always)
    func state(_ target: Int) -> Int { base + target }
  }

  let band: Band

  /// Calls `body` with each row in order, or from the last to the first.
  @inline(__always)
  func forEachRow(reversed: Bool = false, _ body: (Row) -> Void) {
    withUnsafeTemporaryAllocation(of: Reach.self, capacity: Self.kinds.count) { reaches in
      let rows = band.low.count
      for step in 0..<rows {
        let row = reversed ? rows - 1 - step : step
        for (number, kind) in Self.kinds.enumerated() {
          reaches.initializeElement(at: number, to: reach(kind, row))
        }
        body(
          Row(
            source: band.firstRow + row, targets: band.low[row]...band.high[row], reaches: UnsafeBufferPointer(reaches),
            base: band.offsets[row] - band.low[row]))
      }
    }
  }

  private func reach(_ kind: BeadKind, _ row: Int) -> Reach {
    let from = row - kind.source
    guard from >= 0 else { return Reach(low: 1, high: 0, shift: 0, isNull: kind.isNull) }
    return Reach(
      low: band.low[from] + kind.target, high: band.high[from] + kind.target,
      shift: band.offsets[from] - band.low[from] - kind.target, isNull: kind.isNull)
  }
}
