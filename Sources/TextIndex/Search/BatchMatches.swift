/// Where a pattern stands in a batch, by rank.
enum BatchMatches {
  /// All ranks of a stretch, each a match of so many bytes.
  case ranks(Range<Int>, length: Int)
  /// Some ranks, ascending, each with the bytes of its match.
  case list([Match])

  struct Match {
    let rank: UInt32
    let length: UInt32
  }

  /// All places of a pattern.
  init(of pattern: TextPattern, in batch: TextBatch) {
    let first = batch.ranks(of: pattern.parts[0].bytes)
    if pattern.parts.count == 1 {
      self = .ranks(first, length: pattern.parts[0].bytes.count)
      return
    }
    // Units without the rarest of the further parts are passed over without reading their text.
    let further = pattern.parts.dropFirst().filter { !$0.isAnywhere }.map { batch.ranks(of: $0.bytes) }
    let rarest = further.min { $0.count < $1.count }
    var units: BitSet?
    if let rarest, rarest.count < first.count {
      var set = BitSet(capacity: batch.unitCount)
      for rank in rarest { set.insert(Int(batch.suffixUnits[rank])) }
      units = set
    }
    self = .list(
      first.compactMap { rank in
        let unit = Int(batch.suffixUnits[rank])
        if let units, !units.contains(unit) { return nil }
        let start = Int(batch.suffixes[rank])
        guard let end = pattern.end(from: start, inUnit: batch.range(of: unit), of: batch) else { return nil }
        return Match(rank: UInt32(rank), length: UInt32(end - start))
      })
  }

  var count: Int {
    switch self {
    case .ranks(let ranks, _): ranks.count
    case .list(let matches): matches.count
    }
  }

  /// A match by its number.
  subscript(_ number: Int) -> (rank: Int, length: Int) {
    switch self {
    case .ranks(let ranks, let length): (ranks.lowerBound + number, length)
    case .list(let matches): (Int(matches[number].rank), Int(matches[number].length))
    }
  }

  /// The matches in the units that `isKept` keeps.
  func filtered(in batch: TextBatch, _ isKept: (_ unit: Int) -> Bool) -> BatchMatches {
    var kept: [Match] = []
    if case .ranks(let ranks, let length) = self {
      for rank in ranks where isKept(Int(batch.suffixUnits[rank])) {
        kept.append(Match(rank: UInt32(rank), length: UInt32(length)))
      }
      return .list(kept)
    }
    for number in 0..<count {
      let match = self[number]
      if isKept(Int(batch.suffixUnits[match.rank])) {
        kept.append(Match(rank: UInt32(match.rank), length: UInt32(match.length)))
      }
    }
    return .list(kept)
  }
}
