/// Aligns chains of moved text within themselves, keeps those that are clearly worth it, and puts their beads among the
/// others.
struct MoveSearch {
  /// One chain: the states to search, what is left alone there, and the beads that were found.
  private struct Move {
    let band: Band
    let locks: LockedLinks
    let beads: [Bead]
    let score: Double

    var sources: [Int] { beads.flatMap(\.source) }
    var targets: [Int] { beads.flatMap(\.target) }
  }

  private let moves: [Move]
  private let sources: Set<Int>
  private let targets: Set<Int>
  /// The locks that were there before, and every moved sentence alone.
  let locks: LockedLinks

  /// What a chain's beads must score more than what they replace, in nats.
  private static let gain = 2.0
  /// What a sentence costs that loses its counterpart: little, because the two shared no words.
  private static let orphan = 1.0
  /// How far around a chain its beads are looked for.
  private static let radius = 6

  /// - Parameters:
  ///   - chains: moved text as it was found, the surest first.
  ///   - path: the beads without it, with their scores.
  ///   - counts: how many sentences each side has.
  ///   - search: the best path through a band under locks, with scores.
  init(
    _ chains: [MovedText.Chain], path: [Bead], scores: [Double], locks: LockedLinks,
    counts: (source: Int, target: Int), search: (Band, LockedLinks) -> [(bead: Bead, score: Double)]
  ) {
    var moves: [Move] = []
    var taken = locks
    for chain in chains {
      let band = Self.band(chain)
      let found = search(band, taken).filter { !$0.bead.source.isEmpty && !$0.bead.target.isEmpty }
      let beads = found.map(\.bead)
      let kept = (Set(beads.flatMap(\.source)), Set(beads.flatMap(\.target)))
      let others = (chain.sources.filter { !kept.0.contains($0) }, chain.targets.filter { !kept.1.contains($0) })
      let score = found.reduce(0) { $0 + $1.score }
      guard score > 0 else { continue }
      moves.append(
        Move(
          band: band, locks: locks.leaving(others.0, others.1, sourceCount: counts.source, targetCount: counts.target),
          beads: beads, score: score))
      taken = taken.leaving(
        kept.0.sorted(), kept.1.sorted(), sourceCount: counts.source, targetCount: counts.target)
    }
    moves = Self.worthwhile(moves, path, scores, counts)
    self.moves = moves
    sources = Set(moves.flatMap(\.sources))
    targets = Set(moves.flatMap(\.targets))
    self.locks =
      moves.isEmpty
      ? locks
      : locks.leaving(sources.sorted(), targets.sorted(), sourceCount: counts.source, targetCount: counts.target)
  }

  /// Those that gain enough when all of them are made: in a list sorted anew each takes the place of another, and a short
  /// one may lean on the longer one whose place it takes.
  private static func worthwhile(
    _ moves: [Move], _ path: [Bead], _ scores: [Double], _ counts: (source: Int, target: Int)
  ) -> [Move] {
    var ofSource = [Int](repeating: 0, count: counts.source)
    var ofTarget = [Int](repeating: 0, count: counts.target)
    for (number, bead) in path.enumerated() {
      for sentence in bead.source { ofSource[sentence] = number }
      for sentence in bead.target { ofTarget[sentence] = number }
    }
    var moves = moves
    while true {
      let sources = Set(moves.flatMap(\.sources))
      let targets = Set(moves.flatMap(\.targets))
      // What giving up a bead costs, for each of its sentences that moves.
      func cost(_ number: Int) -> Double {
        let bead = path[number]
        let stay = bead.source.count { !sources.contains($0) } + bead.target.count { !targets.contains($0) }
        let go = bead.source.count + bead.target.count - stay
        return (scores[number] + orphan * Double(stay)) / Double(go)
      }
      let given = moves.map { move in move.sources.map { ofSource[$0] } + move.targets.map { ofTarget[$0] } }
      let gains = moves.indices.map { moves[$0].score - given[$0].reduce(0) { $0 + cost($1) } }
      let means = means(of: gains, sharing: given)
      let kept = moves.indices.filter { gains[$0] >= gain || gains[$0] > 0 && means[$0] >= gain }.map { moves[$0] }
      if kept.count == moves.count { return kept }
      moves = kept
    }
  }

  /// For each move the mean gain of those that give up the same beads, directly or through others.
  private static func means(of gains: [Double], sharing given: [[Int]]) -> [Double] {
    var group = Array(gains.indices)
    func root(_ number: Int) -> Int {
      var number = number
      while group[number] != number { number = group[number] }
      return number
    }
    var first: [Int: Int] = [:]
    for (number, beads) in given.enumerated() {
      for bead in beads {
        if let other = first[bead] { group[root(number)] = root(other) } else { first[bead] = number }
      }
    }
    var sums: [Int: (gain: Double, count: Int)] = [:]
    for number in gains.indices {
      sums[root(number), default: (0, 0)].gain += gains[number]
      sums[root(number), default: (0, 0)].count += 1
    }
    return gains.indices.map { number in sums[root(number)].map { $0.gain / Double($0.count) } ?? 0 }
  }

  /// The states around a chain's links, between its first sentences and its last.
  private static func band(_ chain: MovedText.Chain) -> Band {
    let start = (source: chain.sources.lowerBound, target: chain.targets.lowerBound)
    let links = chain.links.map {
      CoarsePath.Link(source: $0.source - start.source, target: $0.target - start.target, weight: $0.weight)
    }
    let path = CoarsePath(links: links, sourceCount: chain.sources.count, targetCount: chain.targets.count)
    let band = path.band(radius: radius)
    return Band(
      firstRow: start.source, low: band.low.map { $0 + start.target }, high: band.high.map { $0 + start.target },
      targets: chain.targets)
  }

  /// The moved beads as they were first found.
  var beads: [Bead] { moves.flatMap(\.beads) }

  /// Whether a bead has a moved sentence.
  func touches(_ bead: Bead) -> Bool {
    bead.source.contains { sources.contains($0) } || bead.target.contains { targets.contains($0) }
  }

  /// A path in which moved sentences stand alone, with the moved beads in their place.
  /// - Parameter search: the best path through a band under locks.
  func merged(into path: [Bead], search: (Band, LockedLinks) -> [Bead]) -> [Bead] {
    if moves.isEmpty { return path }
    let moved = moves.flatMap { search($0.band, $0.locks) }.filter(touches).map { bead in
      Bead(
        source: bead.source, target: bead.target, confidence: bead.confidence,
        moved: !bead.source.isEmpty && !bead.target.isEmpty, reasons: bead.reasons)
    }
    return BeadOrder.ordered(BeadOrder.marked(path.filter { !touches($0) } + moved))
  }
}
