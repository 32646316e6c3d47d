/// Puts beads in the order of the first text; sentences that only the second has stand before the first bead that goes
/// on behind them there.
enum BeadOrder {
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
