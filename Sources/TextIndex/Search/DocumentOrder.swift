/// Places in the order in which the documents were added, in a bead the source first. Places in a batch's text are in this
/// order.
///
/// Where a phrase is frequent the text is read from its beginning, which finds the first places sooner than looking at all.
struct DocumentOrder {
  private let found: [BatchPlaces]
  /// How many places are too many to be looked at.
  private static let many = 1 << 15

  init(_ found: [BatchPlaces]) { self.found = found }

  /// The first places after one found earlier. A batch whose beads all come later than places enough is not looked at.
  func first(_ count: Int, after place: ConcordancePlace?) -> [ConcordancePlace] {
    var kept: [ConcordancePlace] = []
    for places in found.sorted(by: { Self.firstBead($0) < Self.firstBead($1) }) where places.matches.count > 0 {
      if kept.count == count, let last = kept.last, Self.firstBead(places) > last.bead { continue }
      kept += first(count, after: place, in: places)
      kept.sort(by: Self.isBefore)
      if kept.count > count { kept.removeSubrange(count...) }
    }
    return kept
  }

  private static func firstBead(_ places: BatchPlaces) -> Int64 { places.batch.beads?.lowerBound ?? .max }

  private static func isBefore(_ left: ConcordancePlace, _ right: ConcordancePlace) -> Bool {
    (left.bead, left.side, left.language, left.range.lowerBound)
      < (right.bead, right.side, right.language, right.range.lowerBound)
  }

  private func first(_ count: Int, after place: ConcordancePlace?, in places: BatchPlaces) -> [ConcordancePlace] {
    let from = place.map { places.batch.firstUnit(from: $0.bead) } ?? 0
    func isWanted(_ candidate: ConcordancePlace) -> Bool { place.map { Self.isBefore($0, candidate) } ?? true }
    if case .ranks(let ranks, let length) = places.matches, ranks.count > Self.many {
      return scan(places.batch, ranks, length, from: from, count, isWanted)
    }
    guard from < places.batch.unitCount else { return [] }
    let lowest = places.batch.range(of: from).lowerBound
    // The unit of the place found earlier may have others; it has at most as many as bytes.
    let extra = place == nil ? 0 : places.batch.range(of: from).count + 1
    var least = LeastElements<(start: Int, number: Int)>(count + extra) { $0.start < $1.start }
    for number in 0..<places.matches.count {
      let start = places.start(number)
      if start >= lowest { least.insert((start, number)) }
    }
    return Array(least.sorted().lazy.map { places.place($0.number) }.filter(isWanted).prefix(count))
  }

  /// Reads the text on from a unit until enough places are found.
  private func scan(
    _ batch: TextBatch, _ ranks: Range<Int>, _ length: Int, from: Int, _ count: Int,
    _ isWanted: (ConcordancePlace) -> Bool
  ) -> [ConcordancePlace] {
    let first = Int(batch.suffixes[ranks.lowerBound])
    let phrase = UnsafeBufferPointer(rebasing: batch.text[first..<first + length])
    var places: [ConcordancePlace] = []
    for unit in from..<batch.unitCount {
      let range = batch.range(of: unit)
      var at = range.lowerBound
      while places.count < count, at + length <= range.upperBound,
        let start = ByteSearch.first(phrase, in: batch.text, at..<range.upperBound)
      {
        at = start + 1
        guard batch.isStart(start, inUnit: range) else { continue }
        let offset = start - range.lowerBound
        let place = ConcordancePlace(
          bead: batch.bead(of: unit), side: batch.side(of: unit), language: batch.language,
          range: offset..<offset + length)
        if isWanted(place) { places.append(place) }
      }
      if places.count >= count { break }
    }
    return places
  }
}
