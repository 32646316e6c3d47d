/// The least of many elements: so many are kept, and what cannot be among them is passed over.
struct LeastElements<Element> {
  private let limit: Int
  private let isBefore: (Element, Element) -> Bool
  private var kept: [Element] = []
  private var bound: Element?

  init(_ limit: Int, by isBefore: @escaping (Element, Element) -> Bool) {
    self.limit = limit
    self.isBefore = isBefore
  }

  mutating func insert(_ element: Element) {
    if limit == 0 { return }
    if let bound, !isBefore(element, bound) { return }
    kept.append(element)
    if kept.count >= 2 * limit + 64 { cut() }
  }

  private mutating func cut() {
    kept.sort(by: isBefore)
    if kept.count > limit { kept.removeSubrange(limit...) }
    if kept.count == limit { bound = kept.last }
  }

  func sorted() -> [Element] {
    var copy = self
    copy.cut()
    return copy.kept
  }
}
