/// Cuts a band into parts at states that every good path passes, so that memory is bounded by a part and parts can be
/// searched apart from each other.
///
/// A part is as long as its states are few; where no such state is known it goes on, so nothing is lost but memory.
struct BandParts {
  /// The parts in order; the last state of each is the first of the next.
  let bands: [Band]

  /// About how many states a part has.
  static let size = 64_000

  /// - Parameter crossings: states in order, as sentences passed on each side.
  init(_ band: Band, crossings: [(source: Int, target: Int)]) {
    var bands: [Band] = []
    var from = (source: band.sources.lowerBound, target: band.targets.lowerBound)
    for crossing in crossings {
      guard crossing.source > from.source, crossing.target >= from.target else { continue }
      guard band.row(crossing.source).contains(crossing.target) else { continue }
      let before = band.states(from.source, crossing.source)
      let after = band.states(crossing.source, band.sources.upperBound)
      guard before >= Self.size, after >= Self.size / 2 else { continue }
      bands.append(band.part(from, crossing))
      from = crossing
    }
    if bands.isEmpty {
      self.bands = [band]
    } else {
      self.bands = bands + [band.part(from, (band.sources.upperBound, band.targets.upperBound))]
    }
  }
}

extension Band {
  /// How many states the rows from one up to another have.
  fileprivate func states(_ from: Int, _ to: Int) -> Int { offsets[to - firstRow] - offsets[from - firstRow] }

  /// The states between two of its own.
  fileprivate func part(_ from: (source: Int, target: Int), _ to: (source: Int, target: Int)) -> Band {
    let rows = from.source - firstRow...to.source - firstRow
    return Band(
      firstRow: from.source, low: Array(low[rows]), high: Array(high[rows]), targets: from.target..<to.target)
  }
}
