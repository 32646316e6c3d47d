/// Places by what follows them: each batch has them so already, and the batches are merged.
struct RightOrder {
  private let found: [BatchPlaces]

  init(_ found: [BatchPlaces]) { self.found = found }

  /// The first places after one found earlier; nil when that is in no batch any more.
  func first(_ count: Int, after place: ConcordancePlace?) -> [ConcordancePlace]? {
    let batches = found.filter { $0.matches.count > 0 }
    var next = [Int](repeating: 0, count: batches.count)
    if let place {
      guard let context = found.lazy.compactMap({ $0.context(of: place) }).first else { return nil }
      for index in batches.indices { next[index] = Self.bound(batches[index], context) }
    }
    if batches.count == 1 {
      return (next[0]..<min(batches[0].matches.count, next[0] + count)).map { batches[0].place($0) }
    }
    // What stands around the next place of each batch; nil when it has no more.
    func head(_ index: Int) -> PlaceContext? {
      next[index] < batches[index].matches.count ? batches[index].context(next[index]) : nil
    }
    var heads = batches.indices.map(head)
    var places: [ConcordancePlace] = []
    while places.count < count, let index = Self.least(heads) {
      places.append(batches[index].place(next[index]))
      next[index] += 1
      heads[index] = head(index)
    }
    return places
  }

  /// The place that comes first.
  private static func least(_ heads: [PlaceContext?]) -> Int? {
    var best: (index: Int, context: PlaceContext)?
    for (index, head) in heads.enumerated() {
      guard let head else { continue }
      if best.map({ head.isBefore($0.context) }) ?? true { best = (index, head) }
    }
    return best?.index
  }

  /// The number of the first match that comes after a place.
  private static func bound(_ places: BatchPlaces, _ context: PlaceContext) -> Int {
    var (low, high) = (0, places.matches.count)
    while low < high {
      let middle = (low + high) / 2
      if context.isBefore(places.context(middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
