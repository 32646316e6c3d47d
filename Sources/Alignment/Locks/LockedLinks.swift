/// What locks ask of a search: which sentences form a bead of one sentence each with each other, and which stand alone.
/// (A lock of several sentences is searched as one: see `LockedText`.)
struct LockedLinks {
  private enum Rule: Equatable {
    case free
    case alone
    case linked(Int)
  }

  private var source: [Rule]
  private var target: [Rule]
  /// The links that rise on both sides, in order.
  private(set) var chain: [(source: Int, target: Int)] = []
  /// How many sentences before each are locked; one more than sentences.
  private var sourceLocked: [Int] = [0]
  private var targetLocked: [Int] = [0]

  /// Nothing is locked.
  static let none = LockedLinks(links: [], aloneSource: [], aloneTarget: [], sourceCount: 0, targetCount: 0)

  /// The longest rising chain of `links` is kept in the search; the sentences of the others stand alone there.
  init(
    links: [(source: Int, target: Int)], aloneSource: [Int], aloneTarget: [Int], sourceCount: Int, targetCount: Int
  ) {
    source = .init(repeating: .free, count: sourceCount)
    target = .init(repeating: .free, count: targetCount)
    for link in links { (source[link.source], target[link.target]) = (.alone, .alone) }
    for number in aloneSource { source[number] = .alone }
    for number in aloneTarget { target[number] = .alone }
    chain = Self.longestChain(links.sorted { $0.source < $1.source })
    for link in chain { (source[link.source], target[link.target]) = (.linked(link.target), .linked(link.source)) }
    count()
  }

  private mutating func count() {
    sourceLocked = Self.counted(source)
    targetLocked = Self.counted(target)
  }

  /// How many of the rules before each are none of free choice.
  private static func counted(_ rules: [Rule]) -> [Int] {
    var sums = [0]
    for rule in rules { sums.append(sums[sums.count - 1] + (rule == .free ? 0 : 1)) }
    return sums
  }

  /// The locks of some sentences of each side, which count from 0 then; the links cross neither range's ends.
  func part(_ p: Range<Int>, _ q: Range<Int>) -> LockedLinks {
    if isEmpty { return .none }
    func moved(_ rules: ArraySlice<Rule>, _ start: Int) -> [Rule] {
      rules.map { if case .linked(let other) = $0 { .linked(other - start) } else { $0 } }
    }
    var part = self
    part.source = moved(source[p], q.lowerBound)
    part.target = moved(target[q], p.lowerBound)
    part.chain = chain.filter { p.contains($0.source) && q.contains($0.target) }
      .map { ($0.source - p.lowerBound, $0.target - q.lowerBound) }
    part.count()
    return part
  }

  /// The same locks, and these sentences alone.
  func leaving(_ sources: [Int], _ targets: [Int], sourceCount: Int, targetCount: Int) -> LockedLinks {
    var result = self
    if source.isEmpty { result.source = .init(repeating: .free, count: sourceCount) }
    if target.isEmpty { result.target = .init(repeating: .free, count: targetCount) }
    for number in sources { result.source[number] = .alone }
    for number in targets { result.target[number] = .alone }
    result.count()
    return result
  }

  /// Whether a sentence of the first text, or the second, may be in any bead.
  func isFree(source number: Int) -> Bool { source.isEmpty || source[number] == .free }
  func isFree(target number: Int) -> Bool { target.isEmpty || target[number] == .free }

  /// Whether nothing is locked.
  var isEmpty: Bool { sourceLocked[sourceLocked.count - 1] + targetLocked[targetLocked.count - 1] == 0 }

  /// Whether a bead of these sentences keeps every lock.
  func allows(_ p: Range<Int>, _ q: Range<Int>) -> Bool {
    let locked =
      sourceLocked[p.upperBound] - sourceLocked[p.lowerBound] + targetLocked[q.upperBound] - targetLocked[q.lowerBound]
    if locked == 0 { return true }
    if p.count == 1 && q.isEmpty { return source[p.lowerBound] == .alone }
    if q.count == 1 && p.isEmpty { return target[q.lowerBound] == .alone }
    return p.count == 1 && q.count == 1 && source[p.lowerBound] == .linked(q.lowerBound)
  }

  /// Whether a link can stand beside the chain: on the same side of every lock in both texts.
  func agrees(_ link: (source: Int, target: Int)) -> Bool {
    guard source[link.source] == .free, target[link.target] == .free else { return false }
    var low = 0
    var high = chain.count
    while low < high {
      let middle = (low + high) / 2
      if chain[middle].source < link.source { low = middle + 1 } else { high = middle }
    }
    return (low == 0 || chain[low - 1].target < link.target) && (low == chain.count || link.target < chain[low].target)
  }

  /// The longest rising chain by patience sorting, n log n; links rise by source.
  private static func longestChain(_ links: [(source: Int, target: Int)]) -> [(source: Int, target: Int)] {
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: links.count)
    for (number, link) in links.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if links[ends[middle]].target < link.target { low = middle + 1 } else { high = middle }
      }
      previous[number] = low > 0 ? ends[low - 1] : -1
      if low == ends.count { ends.append(number) } else { ends[low] = number }
    }
    var result: [(source: Int, target: Int)] = []
    var at = ends.last ?? -1
    while at >= 0 {
      result.append(links[at])
      at = previous[at]
    }
    return result.reversed()
  }
}
