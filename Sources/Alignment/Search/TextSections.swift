/// Cuts a very long pair into sections that are aligned apart from each other, so that memory and the time for a sentence
/// stay the same whatever the length, and sections may go to several threads.
///
/// A cut stands after a link of the coarse path that two others confirm; where there is none, at any link; where nothing
/// links, at the same share of the characters between the links around. Each section learns its own words and kinds.
struct TextSections {
  /// The sentences of each section on both sides; together all of them.
  let ranges: [(source: Range<Int>, target: Range<Int>)]

  private typealias State = (source: Int, target: Int)

  /// - Parameter whole: how many sentences of both sides a section has at most, where there is any link to cut at.
  init(_ path: CoarsePath, _ source: TextSide, _ target: TextSide, whole: Int) {
    let window = whole / 2...whole * 5 / 8
    var ranges: [(source: Range<Int>, target: Range<Int>)] = []
    var from: State = (0, 0)
    let end: State = (source.count, target.count)
    var next = 0
    while Self.progress(from, end) > whole {
      while next < path.links.count, Self.progress(from, path.links[next]) < window.lowerBound { next += 1 }
      let cut = Self.cut(after: from, window, path, next, source, target)
      ranges.append((from.source..<cut.source, from.target..<cut.target))
      from = cut
    }
    self.ranges = ranges + [(from.source..<end.source, from.target..<end.target)]
  }

  private static func progress(_ from: State, _ to: State) -> Int { to.source - from.source + to.target - from.target }
  private static func progress(_ from: State, _ link: CoarsePath.Link) -> Int {
    progress(from, (link.source, link.target))
  }

  /// - Parameter next: the first link in the window.
  private static func cut(
    after from: State, _ window: ClosedRange<Int>, _ path: CoarsePath, _ next: Int, _ source: TextSide,
    _ target: TextSide
  ) -> State {
    var last = next
    while last < path.links.count, progress(from, path.links[last]) <= window.upperBound {
      if path.isStraight(at: last) { return (path.links[last].source + 1, path.links[last].target + 1) }
      last += 1
    }
    if last > next {
      let link = path.links[(next + last) / 2]
      return (link.source, link.target)
    }
    let before: State = next > 0 ? (path.links[next - 1].source + 1, path.links[next - 1].target + 1) : (0, 0)
    let after: State =
      next < path.links.count ? (path.links[next].source, path.links[next].target) : (source.count, target.count)
    let low: State = (max(before.source, from.source), max(before.target, from.target))
    return between(low, after, progress: window.lowerBound - progress(from, low), source, target)
  }

  /// The state in a box without links after so many of its sentences, at the same share of both sides' characters.
  private static func between(
    _ low: State, _ high: State, progress wanted: Int, _ source: TextSide, _ target: TextSide
  ) -> State {
    let lengths = (source.length(of: low.source..<high.source), target.length(of: low.target..<high.target))
    func column(_ row: Int) -> Int {
      let share = lengths.0 > 0 ? source.length(of: low.source..<row) / lengths.0 : 0
      var (first, last) = (low.target, high.target)
      while first < last {
        let middle = (first + last + 1) / 2
        if target.length(of: low.target..<middle) <= share * lengths.1 { first = middle } else { last = middle - 1 }
      }
      return first
    }
    var (first, last) = (low.source, high.source)
    while first < last {
      let middle = (first + last) / 2
      if progress(low, (middle, column(middle))) < wanted { first = middle + 1 } else { last = middle }
    }
    return (first, min(high.target, column(first)))
  }
}
