/// Finds sentences that stand in another order on the other side: an annex before another, a list sorted anew.
///
/// A path that rises on both sides cannot have them. It leaves them without counterpart, or ties them to sentences they
/// share no words with, or far fewer than with others (rows of a table that all have the same prefix of a telephone
/// number); among those *loose* sentences pairs are looked for that are each other's likest, and neighbouring pairs are put
/// in chains. A chain counts when it crosses beads that hold, or another chain (a short table sorted anew, in which no
/// bead holds), and the likelier a coincidence, the more it must show: two or three links together less each than a
/// single one.
struct MovedText {
  /// Links that rise on both sides, close together.
  struct Chain {
    var links: [CoarsePath.Link]
    /// The sentences from the first link to the last.
    var sources: Range<Int> { links[0].source..<links[links.count - 1].source + 1 }
    var targets: Range<Int> { links[0].target..<links[links.count - 1].target + 1 }
  }

  private let likeness: Likeness
  private let sourceCount: Int
  private let targetCount: Int
  private let everyTarget: [Bool]

  /// A bead whose sides are less alike is loose.
  private static let held: Float = 0.12
  /// How much likelier another sentence must be, and how alike at least, for a bead that shares words to be loose.
  private static let better: Float = 2, alike: Float = 0.5
  /// The least likeness of a link, and the mean that a chain of one, two, or more links must have.
  private static let least: Float = 0.2
  private static let means: [Float] = [0.55, 0.35, 0.25]
  /// What a single link's words must weigh at least, in nats, and how far it must be ahead of any other.
  private static let weight: Float = 2.5
  private static let lead: Float = 1.4
  /// How far apart the links of a chain are at most.
  private static let gap = 4

  /// - Parameter rows: t(target word | source word).
  init(_ source: TextSide, _ target: TextSide, rows: SparseRows) {
    likeness = Likeness(source, target, rows: rows)
    sourceCount = source.count
    targetCount = target.count
    everyTarget = Array(repeating: true, count: target.count)
  }

  /// The chains that cross a path, longest first.
  /// - Parameter path: beads that rise on both sides.
  func chains(crossing path: [Bead], locks: LockedLinks) -> [Chain] {
    var looseSource = [Bool](repeating: false, count: sourceCount)
    var looseTarget = [Bool](repeating: false, count: targetCount)
    var heldSource = [Int](repeating: 0, count: sourceCount)
    var heldTarget = [Int](repeating: 0, count: targetCount)
    var held = 0
    for bead in path {
      let isHeld = isHeld(bead)
      if isHeld { held += 1 }
      for sentence in bead.source {
        heldSource[sentence] = held
        looseSource[sentence] = !isHeld && locks.isFree(source: sentence)
      }
      for sentence in bead.target {
        heldTarget[sentence] = held
        looseTarget[sentence] = !isHeld && locks.isFree(target: sentence)
      }
    }
    guard looseSource.contains(true), looseTarget.contains(true) else { return [] }
    let found = links(looseSource, looseTarget)
    let links = Self.outOfOrder(found, found.map { (heldSource[$0.source], heldTarget[$0.target]) })
    return chains(links).sorted { ($1.links.count, $0.links[0].source) < ($0.links.count, $1.links[0].source) }
  }

  /// Whether a bead's sides share words, and none of them far more with another sentence.
  private func isHeld(_ bead: Bead) -> Bool {
    if bead.source.isEmpty || bead.target.isEmpty { return false }
    let share = likeness.of(bead.source, bead.target).share
    if share < Self.held { return false }
    // No other sentence can be so much more alike than a bead of which half the words agree; joined sentences are not asked.
    let isCertain = share * Self.better >= 1 || bead.source.count > 1 || bead.target.count > 1
    if isCertain { return true }
    let best = likeness.likest(to: bead.source.lowerBound, among: everyTarget).first
    return best.map { $0.share < max(Self.alike, Self.better * share) || bead.target.contains($0.target) } ?? true
  }

  /// The links that cross beads that hold, or one another between two of these.
  /// - Parameter held: how many beads that hold stand before each side of a link.
  private static func outOfOrder(_ links: [CoarsePath.Link], _ held: [(source: Int, target: Int)]) -> [CoarsePath.Link]
  {
    var crosses = held.map { $0.source != $0.target }
    var farthest: [Int: Int] = [:]
    for number in links.indices where held[number].source == held[number].target {
      let before = farthest[held[number].source] ?? -1
      if before > links[number].target { crosses[number] = true }
      farthest[held[number].source] = max(before, links[number].target)
    }
    var nearest: [Int: Int] = [:]
    for number in links.indices.reversed() where held[number].source == held[number].target {
      let after = nearest[held[number].source] ?? Int.max
      if after < links[number].target { crosses[number] = true }
      nearest[held[number].source] = min(after, links[number].target)
    }
    return links.indices.filter { crosses[$0] }.map { links[$0] }
  }

  /// A pair of sentences with how alike they are, and whether any other comes near.
  private struct Pair {
    let link: CoarsePath.Link
    let nats: Float
    var isAhead: Bool
  }

  /// The pairs of loose sentences that are each other's likest.
  private func links(_ looseSource: [Bool], _ looseTarget: [Bool]) -> [CoarsePath.Link] {
    var pairs: [Pair] = []
    var bestForTarget: [Int: (pair: Int, next: Float)] = [:]
    for sentence in looseSource.indices where looseSource[sentence] {
      let found = likeness.likest(to: sentence, among: looseTarget)
      for (place, candidate) in found.enumerated() {
        guard candidate.share >= Self.least else { continue }
        let next = found.count > 1 ? found[place == 0 ? 1 : 0].share : 0
        let number = pairs.count
        if let before = bestForTarget[candidate.target] {
          let (high, low) = (pairs[before.pair].link.weight, candidate.share)
          bestForTarget[candidate.target] = low > high ? (number, high) : (before.pair, max(before.next, low))
        } else {
          bestForTarget[candidate.target] = (number, 0)
        }
        pairs.append(
          Pair(
            link: .init(source: sentence, target: candidate.target, weight: candidate.share), nats: candidate.nats,
            isAhead: place == 0 && candidate.share >= Self.lead * next))
        if place > 0 { pairs[number].isAhead = false }
      }
    }
    var bestForSource: [Int: Float] = [:]
    for pair in pairs { bestForSource[pair.link.source] = max(bestForSource[pair.link.source] ?? 0, pair.link.weight) }
    return pairs.indices.compactMap { number in
      let pair = pairs[number]
      guard let best = bestForTarget[pair.link.target], best.pair == number,
        bestForSource[pair.link.source] == pair.link.weight
      else { return nil }
      let isAlone = pair.isAhead && pair.link.weight >= Self.lead * best.next && pair.nats >= Self.weight
      // What could be another's is of use in a chain only.
      let weight = isAlone ? pair.link.weight : min(pair.link.weight, Self.means[0] - 0.01)
      return .init(source: pair.link.source, target: pair.link.target, weight: weight)
    }
  }

  /// Links close together on both sides become one chain.
  private func chains(_ links: [CoarsePath.Link]) -> [Chain] {
    var open: [Chain] = []
    var done: [Chain] = []
    for link in links {
      done += open.filter { link.source - $0.sources.upperBound >= Self.gap }
      open.removeAll { link.source - $0.sources.upperBound >= Self.gap }
      let next = open.indices.filter {
        let ahead = link.target - open[$0].targets.upperBound
        return link.source >= open[$0].sources.upperBound && ahead >= 0 && ahead < Self.gap
      }.min { (open[$0].targets.upperBound, $0) > (open[$1].targets.upperBound, $1) }
      if let next { open[next].links.append(link) } else { open.append(Chain(links: [link])) }
    }
    return (done + open).filter { chain in
      let mean = chain.links.reduce(0) { $0 + $1.weight } / Float(chain.links.count)
      return mean >= Self.means[min(chain.links.count, Self.means.count) - 1]
    }
  }
}
