/// Which units of a batch count: those of live additions that a filter lets through.
struct UnitFilter: Sendable {
  /// nil when all do.
  private let units: BitSet?

  /// - Parameters:
  ///   - isPair: whether the pair of a number counts.
  ///   - isUnit: whether a unit counts; nil when all of a pair that counts do.
  init(_ batch: TextBatch, isPair: (Int) -> Bool, isUnit: ((UnitDetails) -> Bool)?) {
    let pairs = (0..<batch.pairCount).map(isPair)
    if isUnit == nil, pairs.allSatisfy({ $0 }) {
      units = nil
      return
    }
    var set = BitSet(capacity: batch.unitCount)
    for (number, counts) in pairs.enumerated() where counts {
      for unit in batch.units(ofPair: number) where isUnit?(batch.details(of: unit)) ?? true { set.insert(unit) }
    }
    units = set
  }

  var letsAllThrough: Bool { units == nil }

  func contains(_ unit: Int) -> Bool { units?.contains(unit) ?? true }
}
