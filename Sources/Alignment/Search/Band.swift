/// The part of the grid of states (sentences passed on each side) that a search visits: for each number of source
/// sentences a stretch of target sentences. Both ends rise monotonically; every path goes from the first row's first
/// state to the last row's last.
struct Band {
  /// How many source sentences stand before the first row.
  let firstRow: Int
  /// First and last state of each row from `firstRow` on, both inclusive; one more than source sentences.
  let low: [Int]
  let high: [Int]
  /// The number of the first state of each row, then how many states there are.
  let offsets: [Int]

  /// A band from its rows' ends, which are put in order.
  /// - Parameters:
  ///   - firstRow: how many source sentences stand before the first row.
  ///   - targets: the target sentences between the first state and the last.
  init(firstRow: Int = 0, low: [Int], high: [Int], targets: Range<Int>) {
    var low = low.map { min(max(targets.lowerBound, $0), targets.upperBound) }
    var high = high.map { min(max(targets.lowerBound, $0), targets.upperBound) }
    low[0] = targets.lowerBound
    high[high.count - 1] = targets.upperBound
    (low, high) = Self.rising(low, high)
    var offsets = [0]
    offsets.reserveCapacity(low.count + 1)
    for row in low.indices { offsets.append(offsets[row] + high[row] - low[row] + 1) }
    self.firstRow = firstRow
    self.low = low
    self.high = high
    self.offsets = offsets
  }

  /// How many states there are.
  var stateCount: Int { offsets[offsets.count - 1] }
  /// The source sentences between the first state and the last.
  var sources: Range<Int> { firstRow..<firstRow + low.count - 1 }
  /// The target sentences between the first state and the last.
  var targets: Range<Int> { low[0]..<high[high.count - 1] }

  /// The state's number; only for states inside.
  func state(_ source: Int, _ target: Int) -> Int {
    offsets[source - firstRow] + target - low[source - firstRow]
  }

  /// The states of a row, by how many target sentences they have passed.
  func row(_ source: Int) -> ClosedRange<Int> { low[source - firstRow]...high[source - firstRow] }

  /// Around the beads of a path and others that are likely, as far as these stand within `farthest` sentences of it:
  /// where everything is alike, everything is likely.
  init(around path: [Lesson], and likely: [Lesson], sourceCount: Int, targetCount: Int, radius: Int) {
    var (low, high) = Self.ends(path, sourceCount, targetCount)
    low[0] = 0
    high[sourceCount] = targetCount
    (low, high) = Self.rising(low, high)
    let (least, most) = Self.ends(likely, sourceCount, targetCount)
    for row in low.indices {
      low[row] = min(low[row], max(least[row], low[row] - Self.farthest))
      high[row] = max(high[row], min(most[row], high[row] + Self.farthest))
    }
    self.init(low: low.map { $0 - radius }, high: high.map { $0 + radius }, targets: 0..<targetCount)
  }

  /// How far from the path likely beads widen the band.
  private static let farthest = 8

  /// The same ends, none before that of a row above it or after that of a row below it.
  private static func rising(_ low: [Int], _ high: [Int]) -> (low: [Int], high: [Int]) {
    var (low, high) = (low, high)
    for row in stride(from: low.count - 2, through: 0, by: -1) { low[row] = min(low[row], low[row + 1]) }
    for row in 1..<max(1, high.count) { high[row] = max(high[row], high[row - 1]) }
    return (low, high)
  }

  private static func ends(_ beads: [Lesson], _ sourceCount: Int, _ targetCount: Int) -> (low: [Int], high: [Int]) {
    var low = [Int](repeating: targetCount, count: sourceCount + 1)
    var high = [Int](repeating: 0, count: sourceCount + 1)
    for bead in beads {
      for row in bead.source.lowerBound...bead.source.upperBound {
        low[row] = min(low[row], bead.target.lowerBound)
        high[row] = max(high[row], bead.target.upperBound)
      }
    }
    return (low, high)
  }

  /// The same band with the state before and the state after every locked link, and none that passes one by.
  func keeping(_ locks: LockedLinks) -> Band {
    if locks.chain.isEmpty { return self }
    var low = low
    var high = high
    var first = 0
    var least = 0
    for link in locks.chain + [(source: sources.upperBound, target: targets.upperBound)] {
      for row in first...link.source {
        low[row] = min(max(low[row], least), link.target)
        high[row] = min(max(high[row], least), link.target)
      }
      low[first] = least
      high[link.source] = link.target
      first = min(sources.upperBound, link.source + 1)
      least = min(targets.upperBound, link.target + 1)
    }
    return Band(low: low, high: high, targets: targets)
  }

  /// For each of `count` source sentences the target sentences that can share a bead with it, given that a bead has at
  /// most `longest` sentences a side; none for a sentence outside the band.
  func sentenceReach(longest: Int, count: Int) -> [Range<Int>] {
    (0..<count).map { sentence in
      guard sources.contains(sentence) else { return 0..<0 }
      let from = low[max(0, sentence + 1 - longest - firstRow)]
      return from..<max(from, high[min(low.count - 1, sentence + longest - firstRow)])
    }
  }
}

extension Array where Element == Range<Int> {
  /// The same relation from the other side: for each of `count` columns the rows that reach it. The ends of rows that
  /// reach anything rise.
  func transposed(count: Int) -> [Range<Int>] {
    var first = [Int](repeating: 0, count: count)
    var last = [Int](repeating: 0, count: count)
    // A column's first row is the first whose end is beyond it, its last the last whose beginning is not.
    var seen = 0
    for (row, range) in enumerated() where !range.isEmpty {
      seen = Swift.max(seen, range.lowerBound)
      while seen < range.upperBound {
        first[seen] = row
        seen += 1
      }
    }
    var next = count
    for (row, range) in enumerated().reversed() where !range.isEmpty {
      next = Swift.min(next, range.upperBound)
      while next > range.lowerBound {
        next -= 1
        last[next] = row + 1
      }
    }
    return (0..<count).map { first[$0]..<Swift.max(first[$0], last[$0]) }
  }
}
