import Segmentation

/// Cuts two texts into rows that stand side by side: the smallest stretches of whole blocks that no bead crosses, but
/// for beads in another order.
struct BeadRows {
  /// Sentences of both sides that share a row; one may be empty.
  struct Row {
    let source: Range<Int>
    let target: Range<Int>
  }

  /// The rows from top to bottom; every sentence is in one.
  private(set) var rows: [Row] = []

  init(_ beads: [Bead], _ sides: BeadSides) {
    let source = Self.starts(sides.sourceLayout, count: sides.sourceSentences.count)
    let target = Self.starts(sides.targetLayout, count: sides.targetSentences.count)
    var start = (source: 0, target: 0)
    var end = (source: 0, target: 0)
    for link in Self.inOrder(beads) + [(source.count - 1..<source.count, target.count - 1..<target.count)] {
      let sourceCuts = (end.source...link.0.lowerBound).filter { source[$0] }
      let targetCuts = (end.target...link.1.lowerBound).filter { target[$0] }
      if let first = sourceCuts.first, let second = targetCuts.first {
        add(start.source..<first, start.target..<second)
        for (from, to) in zip(sourceCuts, sourceCuts.dropFirst()) { add(from..<to, second..<second) }
        start = (sourceCuts[sourceCuts.count - 1], targetCuts[targetCuts.count - 1])
        for (from, to) in zip(targetCuts, targetCuts.dropFirst()) { add(start.source..<start.source, from..<to) }
      }
      end = (link.0.upperBound, link.1.upperBound)
    }
  }

  private mutating func add(_ source: Range<Int>, _ target: Range<Int>) {
    if !source.isEmpty || !target.isEmpty { rows.append(Row(source: source, target: target)) }
  }

  /// The linked beads that rise on both sides.
  private static func inOrder(_ beads: [Bead]) -> [(Range<Int>, Range<Int>)] {
    var result: [(Range<Int>, Range<Int>)] = []
    var end = (source: 0, target: 0)
    for bead in beads where !bead.moved && !bead.source.isEmpty && !bead.target.isEmpty {
      guard bead.source.lowerBound >= end.source, bead.target.lowerBound >= end.target else { continue }
      result.append((bead.source, bead.target))
      end = (bead.source.upperBound, bead.target.upperBound)
    }
    return result
  }

  /// Before which sentences a row may begin, the end included: where a block begins, but not inside a table's row.
  private static func starts(_ layout: [Sentence], count: Int) -> [Bool] {
    (0...count).map { at in
      guard at > 0, at < layout.count else { return true }
      if let before = layout[at - 1].cell, let here = layout[at].cell {
        return (before.table, before.row) != (here.table, here.row)
      }
      return layout[at - 1].block != layout[at].block
    }
  }
}
