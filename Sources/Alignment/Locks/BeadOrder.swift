/// Puts beads in the order of the first text; sentences that only the second has stand before the first bead that goes
/// on behind them there.
enum BeadOrder {
  /// Beads with the fewest marked as moved: those that the surest rising chain of them leaves out. When two neighbours change
  /// places, that is the smaller one, whichever of the two the search had found first.
  static func marked(_ beads: [Bead]) -> [Bead] {
    let links = beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { bead in
      CoarsePath.Link(
        source: bead.source.lowerBound, target: bead.target.lowerBound,
        weight: Float(max(bead.confidence, 0.01)) * Float(bead.source.count + bead.target.count))
    }.sorted { $0.source < $1.source }
    let targetCount = beads.reduce(0) { max($0, $1.target.upperBound) }
    let chain = Set(CoarsePath.heaviestChain(links, targetCount: targetCount).map(\.source))
    return beads.map { bead in
      let isLinked = !bead.source.isEmpty && !bead.target.isEmpty
      return Bead(
        source: bead.source, target: bead.target, confidence: bead.confidence,
        moved: isLinked && !chain.contains(bead.source.lowerBound), reasons: bead.reasons)
    }
  }

  static func ordered(_ beads: [Bead]) -> [Bead] {
    let bySource = beads.filter { !$0.source.isEmpty }.sorted { $0.source.lowerBound < $1.source.lowerBound }
    let waiting = beads.filter(\.source.isEmpty).sorted { $0.target.lowerBound < $1.target.lowerBound }
    var next = 0
    var result: [Bead] = []
    for bead in bySource {
      while !bead.moved, !bead.target.isEmpty, next < waiting.count,
        waiting[next].target.lowerBound < bead.target.lowerBound
      {
        result.append(waiting[next])
        next += 1
      }
      result.append(bead)
    }
    return result + waiting[next...]
  }
}
