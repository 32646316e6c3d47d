/// Places by what stands before them, read backwards. All places are looked at.
struct LeftOrder {
  private let found: [BatchPlaces]

  init(_ found: [BatchPlaces]) { self.found = found }

  /// The first places after one found earlier; nil when that is in no batch any more.
  func first(_ count: Int, after place: ConcordancePlace?) -> [ConcordancePlace]? {
    var earlier: PlaceContext?
    if let place {
      guard let context = found.lazy.compactMap({ $0.context(of: place) }).first else { return nil }
      earlier = context
    }
    var least = LeastElements<(index: Int, number: Int, context: PlaceContext)>(count) {
      $0.context.isBeforeLeftwards($1.context)
    }
    for (index, places) in found.enumerated() {
      for number in 0..<places.matches.count {
        let context = places.context(number)
        if let earlier, !earlier.isBeforeLeftwards(context) { continue }
        least.insert((index, number, context))
      }
    }
    return least.sorted().map { found[$0.index].place($0.number) }
  }
}
