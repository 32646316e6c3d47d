/// The part of the grid of states (sentences passed on each side) that a search visits: for each number of source
/// sentences a stretch of target sentences. Both ends rise monotonically, the first row begins at 0 and the last ends
/// at the number of target sentences.
struct Band {
  /// First and last state of each row, both inclusive; one more than source sentences.
  let low: [Int]
  let high: [Int]
  /// The number of the first state of each row, then how many states there are.
  let offsets: [Int]

  /// A band from its rows' ends, which are put in order.
  init(low: [Int], high: [Int], targetCount: Int) {
    var low = low.map { min(max(0, $0), targetCount) }
    var high = high.map { min(max(0, $0), targetCount) }
    low[0] = 0
    high[high.count - 1] = targetCount
    for row in stride(from: low.count - 2, through: 0, by: -1) { low[row] = min(low[row], low[row + 1]) }
    for row in 1..<max(1, high.count) { high[row] = max(high[row], high[row - 1]) }
    var offsets = [0]
    for row in low.indices { offsets.append(offsets[row] + high[row] - low[row] + 1) }
    self.low = low
    self.high = high
    self.offsets = offsets
  }

  /// How many states there are.
  var stateCount: Int { offsets[offsets.count - 1] }
  /// How many source sentences.
  var sourceCount: Int { low.count - 1 }
  /// How many target sentences.
  var targetCount: Int { high[high.count - 1] }

  /// The state's number; only for states inside.
  func state(_ source: Int, _ target: Int) -> Int { offsets[source] + target - low[source] }

  /// Around beads, a path's among them.
  init(around path: [Lesson], sourceCount: Int, targetCount: Int, radius: Int) {
    var low = [Int](repeating: targetCount, count: sourceCount + 1)
    var high = [Int](repeating: 0, count: sourceCount + 1)
    low[0] = 0
    for bead in path {
      for row in bead.source.lowerBound...bead.source.upperBound {
        low[row] = min(low[row], bead.target.lowerBound)
        high[row] = max(high[row], bead.target.upperBound)
      }
    }
    self.init(low: low.map { $0 - radius }, high: high.map { $0 + radius }, targetCount: targetCount)
  }

  /// The same band with the state before and the state after every locked link, and none that passes one by.
  func keeping(_ locks: LockedLinks) -> Band {
    if locks.chain.isEmpty { return self }
    var low = low
    var high = high
    var first = 0
    var least = 0
    for link in locks.chain + [(source: sourceCount, target: targetCount)] {
      for row in first...link.source {
        low[row] = min(max(low[row], least), link.target)
        high[row] = min(max(high[row], least), link.target)
      }
      low[first] = least
      high[link.source] = link.target
      first = min(sourceCount, link.source + 1)
      least = min(targetCount, link.target + 1)
    }
    return Band(low: low, high: high, targetCount: targetCount)
  }

  /// For each source sentence the target sentences that can share a bead with it, given that a bead has at most
  /// `longest` sentences a side.
  func sentenceReach(longest: Int) -> [Range<Int>] {
    (0..<sourceCount).map { sentence in
      let from = low[max(0, sentence + 1 - longest)]
      return from..<max(from, high[min(sourceCount, sentence + longest)])
    }
  }
}

extension Array where Element == Range<Int> {
  /// The same relation from the other side: for each of `count` columns the rows that reach it. Rows' ends rise.
  func transposed(count: Int) -> [Range<Int>] {
    var first = [Int](repeating: 0, count: count)
    var last = [Int](repeating: 0, count: count)
    var seen = [Bool](repeating: false, count: count)
    for (row, range) in enumerated() {
      for column in range {
        if !seen[column] {
          seen[column] = true
          first[column] = row
        }
        last[column] = row + 1
      }
    }
    return (0..<count).map { first[$0]..<last[$0] }
  }
}
