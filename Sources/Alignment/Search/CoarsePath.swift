import Foundation

/// A first path through two texts of any size, from sentences that share rare words.
///
/// Each source sentence looks up the target sentences that contain translations of its rarer words (an inverted index,
/// no band: a long omission costs nothing), and the heaviest chain of such pairs that rises on both sides is kept
/// (a Fenwick tree, K log M), if it is longer than chance would make it. Between the chain's links the whole box is searched while it is small.
struct CoarsePath {
  struct Link {
    let source: Int
    let target: Int
    let weight: Float
  }

  let links: [Link]
  private let sourceCount: Int
  private let targetCount: Int

  /// - Parameter rows: t(target word | source word).
  init(_ source: TextSide, _ target: TextSide, rows: SparseRows) {
    sourceCount = source.count
    targetCount = target.count
    let candidates = Self.candidates(source, target, rows)
    let chain = Self.heaviestChain(candidates, targetCount: target.count)
    links = Double(chain.count) > 1.5 * Self.chance(candidates.count) ? chain : []
  }

  /// The same path through every lock: links that disagree with one are left out.
  func keeping(_ locks: LockedLinks) -> CoarsePath {
    if locks.isEmpty { return self }
    let kept = links.filter { locks.agrees(($0.source, $0.target)) }
    let locked = locks.chain.map { Link(source: $0.source, target: $0.target, weight: 1) }
    return CoarsePath(
      links: (kept + locked).sorted { $0.source < $1.source }, sourceCount: sourceCount, targetCount: targetCount)
  }

  /// A path of links that rise on both sides.
  init(links: [Link], sourceCount: Int, targetCount: Int) {
    self.links = links
    self.sourceCount = sourceCount
    self.targetCount = targetCount
  }

  /// Where every good path passes: after a link between two others that stand right before and after it.
  var crossings: [(source: Int, target: Int)] {
    links.indices.filter(isStraight).map { (links[$0].source + 1, links[$0].target + 1) }
  }

  /// Whether the links before and after one stand right before and after it in both texts.
  func isStraight(at number: Int) -> Bool {
    guard number > 0, number + 1 < links.count else { return false }
    let (before, link, after) = (links[number - 1], links[number], links[number + 1])
    return before.source + 1 == link.source && before.target + 1 == link.target && link.source + 1 == after.source
      && link.target + 1 == after.target
  }

  /// How long the longest rising chain of pairs is that stand anywhere by chance (Vershik and Kerov 1977).
  private static func chance(_ pairs: Int) -> Double { 2 * Double(pairs).squareRoot() }

  /// The states to visit: every box between links, and around it as far as it is long, `radius` at most: where links
  /// stand close together they confirm each other. A box too large for that is searched along a path through it.
  /// - Parameter path: how many target sentences have passed at each row of a box (`LengthPath`); without it every box is
  ///   searched as a whole.
  func band(radius: Int, along path: ((_ from: LengthPath.State, _ end: LengthPath.State) -> [Int])? = nil) -> Band {
    var low = [Int](repeating: targetCount, count: sourceCount + 1)
    var high = [Int](repeating: 0, count: sourceCount + 1)
    var from = (source: 0, target: 0)
    let ends = links.map { (source: $0.source, target: $0.target) } + [(source: sourceCount, target: targetCount)]
    for end in ends {
      let rows = max(0, end.source - from.source)
      let columns = max(0, end.target - from.target)
      let passed = rows * columns > Self.largestBox ? path?(from, end) : nil
      let around = passed == nil ? min(radius, Self.leastRadius + max(rows, columns)) : Self.lengthRadius
      for row in 0...rows {
        let first = passed.map { row == 0 ? from.target : $0[row - 1] } ?? from.target
        let last = passed?[row] ?? end.target
        low[from.source + row] = min(low[from.source + row], first - around)
        high[from.source + row] = max(high[from.source + row], last + around)
      }
      from = (min(end.source + 1, sourceCount), min(end.target + 1, targetCount))
    }
    return Band(low: low, high: high, targets: 0..<targetCount)
  }

  /// How far from a link the search looks at least.
  private static let leastRadius = 4
  /// How far it looks from a path by lengths.
  private static let lengthRadius = 15
  /// How many states a box has that is searched as a whole.
  private static let largestBox = 250_000

  /// Pairs of sentences that share much of their weight in rare words, a few for each source sentence.
  private static func candidates(_ source: TextSide, _ target: TextSide, _ rows: SparseRows) -> [Link] {
    let index = SentenceIndex(target)
    let sourceIndex = SentenceIndex(source)
    var shared = [Float](repeating: 0, count: target.count)
    var touched: [Int] = []
    var result: [Link] = []
    for sentence in 0..<source.count {
      var own: Float = 0
      for word in Set(source.tokens[source.tokenRange(sentence..<sentence + 1)]).sorted() {
        let rarity = sourceIndex.rarity(word)
        own += rarity
        for at in rows.row(Int(word)) {
          let other = rows.columns[at]
          guard index.isRare(other) else { continue }
          let gain = min(rarity, index.rarity(other)) * rows.values[at].squareRoot()
          for posting in index.sentences(with: other) {
            if shared[Int(posting)] == 0 { touched.append(Int(posting)) }
            shared[Int(posting)] += gain
          }
        }
      }
      for (other, score) in Self.best(touched, shared) {
        let weight = 2 * score / (own + index.weight(other))
        if weight > 0.12 { result.append(Link(source: sentence, target: other, weight: weight)) }
      }
      for other in touched { shared[other] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return result
  }

  /// Up to four of `touched` with the greatest values, none below six tenths of the greatest; the greater first, then
  /// the earlier.
  private static func best(_ touched: [Int], _ shared: [Float]) -> [(other: Int, value: Float)] {
    var best: [(other: Int, value: Float)] = []
    for other in touched {
      let value = shared[other]
      if best.count == 4, let last = best.last, (last.value, other) < (value, last.other) {
        best.removeLast()
      }
      guard best.count < 4 else { continue }
      let at = best.firstIndex { ($0.value, other) < (value, $0.other) } ?? best.count
      best.insert((other, value), at: at)
    }
    return best.filter { $0.value >= 0.6 * best[0].value }
  }

  static func heaviestChain(_ candidates: [Link], targetCount: Int) -> [Link] {
    var tree = FenwickMaximum(count: targetCount + 1)
    var previous = [Int](repeating: -1, count: candidates.count)
    var sums = [Float](repeating: 0, count: candidates.count)
    var at = 0
    while at < candidates.count {
      var end = at
      while end < candidates.count && candidates[end].source == candidates[at].source { end += 1 }
      for number in at..<end {
        let before = tree.best(before: candidates[number].target)
        previous[number] = before.number
        sums[number] = before.value + candidates[number].weight
      }
      for number in at..<end { tree.raise(candidates[number].target, to: sums[number], number: number) }
      at = end
    }
    var chain: [Link] = []
    var number = tree.best(before: targetCount).number
    while number >= 0 {
      chain.append(candidates[number])
      number = previous[number]
    }
    return chain.reversed()
  }
}

/// Prefix maxima that can be raised.
private struct FenwickMaximum {
  private var values: [Float]
  private var numbers: [Int]

  init(count: Int) {
    values = .init(repeating: 0, count: count + 1)
    numbers = .init(repeating: -1, count: count + 1)
  }

  /// The best of the positions before `position`.
  func best(before position: Int) -> (value: Float, number: Int) {
    var result: (value: Float, number: Int) = (0, -1)
    var at = position
    while at > 0 {
      if values[at] > result.value { result = (values[at], numbers[at]) }
      at -= at & -at
    }
    return result
  }

  mutating func raise(_ position: Int, to value: Float, number: Int) {
    var at = position + 1
    while at < values.count {
      if value > values[at] { (values[at], numbers[at]) = (value, number) }
      at += at & -at
    }
  }
}
