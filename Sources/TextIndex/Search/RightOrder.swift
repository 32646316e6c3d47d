/// Places by what follows them: each batch has them so already, and the batches are merged.
struct RightOrder {
  private let found: [BatchPlaces]

  init(_ found: [BatchPlaces]) { self.found = found }

  /// The first places after one found earlier; nil when that is in no batch any more.
  func first(_ count: Int, after place: ConcordancePlace?) -> [ConcordancePlace]? {
    var next = [Int](repeating: 0, count: found.count)
    if let place {
      guard let context = found.lazy.compactMap({ $0.context(of: place) }).first else { return nil }
      for index in found.indices { next[index] = Self.bound(found[index], context) }
    }
    var places: [ConcordancePlace] = []
    while places.count < count, let index = least(next) {
      places.append(found[index].place(next[index]))
      next[index] += 1
    }
    return places
  }

  /// The batch whose next place comes first.
  private func least(_ next: [Int]) -> Int? {
    var best: (index: Int, context: PlaceContext)?
    for index in found.indices where next[index] < found[index].matches.count {
      if found.count == 1 { return index }
      let context = found[index].context(next[index])
      if best.map({ context.isBefore($0.context) }) ?? true { best = (index, context) }
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
