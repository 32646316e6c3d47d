import Documents
import Segmentation

/// What the blocks of two documents say of a bead: sentences of one bead stand in one block on each side, a cell
/// translates a cell, and a block's beginning and end translate a beginning and an end.
///
/// Without blocks (lines that are sentences already) everything is 0.
struct StructureEvidence {
  /// One side's blocks.
  private struct Side {
    /// What joining each sentence to the one before it costs, summed from the start; one more than sentences.
    var joins: [Double] = []
    /// How many sentences up to each are parted by the edge of a cell from the one before; one more than sentences.
    var cellEdges: [Int32] = []
    var kinds: [BlockKind] = []
    var begins: [Bool] = []
    var ends: [Bool] = []
    var labels: [String?] = []

    func isWhole(_ run: Range<Int>) -> Bool {
      run.count < 2 || cellEdges[run.upperBound] == cellEdges[run.lowerBound + 1]
    }

    func part(_ sentences: Range<Int>) -> Side {
      Side(
        joins: Array(joins[sentences.lowerBound...sentences.upperBound]),
        cellEdges: Array(cellEdges[sentences.lowerBound...sentences.upperBound]), kinds: Array(kinds[sentences]),
        begins: Array(begins[sentences]), ends: Array(ends[sentences]), labels: Array(labels[sentences]))
    }
  }

  private let source: Side
  private let target: Side
  private let isPresent: Bool

  /// No blocks are known.
  static let none = StructureEvidence(source: Side(), target: Side(), isPresent: false)

  private init(source: Side, target: Side, isPresent: Bool) {
    self.source = source
    self.target = target
    self.isPresent = isPresent
  }

  /// The blocks of two documents.
  init(_ source: [Sentence], _ target: [Sentence]) {
    self.init(source: Self.side(source), target: Self.side(target), isPresent: true)
  }

  private static func side(_ sentences: [Sentence]) -> Side {
    var side = Side()
    side.joins.append(0)
    side.cellEdges.append(0)
    for (index, sentence) in sentences.enumerated() {
      let begins = index == 0 || sentences[index - 1].block != sentence.block
      side.kinds.append(sentence.kind)
      side.begins.append(begins)
      side.ends.append(index + 1 == sentences.count || sentences[index + 1].block != sentence.block)
      side.labels.append(sentence.label)
      var cost = 0.0
      var partsCells = false
      if begins && index > 0 {
        partsCells = sentence.kind == .cell || sentences[index - 1].kind == .cell
        cost = max(joinCost(sentences[index - 1].kind), joinCost(sentence.kind))
      }
      side.joins.append(side.joins[index] - cost)
      side.cellEdges.append(side.cellEdges[index] + (partsCells ? 1 : 0))
    }
    return side
  }

  /// The evidence for some sentences of each side, which count from 0 then.
  func part(_ p: Range<Int>, _ q: Range<Int>) -> StructureEvidence {
    isPresent ? StructureEvidence(source: source.part(p), target: target.part(q), isPresent: true) : self
  }

  /// What it costs a bead to span the edge of a block.
  private static func joinCost(_ kind: BlockKind) -> Double {
    switch kind {
    case .cell, .heading: 10
    case .item, .footnote, .header, .footer: 7
    case .paragraph: 6
    }
  }

  /// What it is worth that both sides begin, or end, a block, or neither does; and that only one does.
  private static let likeEdge = 0.3, unlikeEdge = -1.0

  /// Whether a bead may have these sentences: those of one side never stand in two cells, or in a cell and elsewhere.
  @inline(__always)
  func allows(_ p: Range<Int>, _ q: Range<Int>) -> Bool {
    !isPresent || (source.isWhole(p) && target.isWhole(q))
  }

  /// The evidence for a bead with sentences on both sides.
  @inline(__always)
  func score(_ p: Range<Int>, _ q: Range<Int>) -> Double {
    if !isPresent { return 0 }
    var score = source.joins[p.upperBound] - source.joins[p.lowerBound + 1]
    score += target.joins[q.upperBound] - target.joins[q.lowerBound + 1]
    score += Self.kindScore(source.kinds[p.lowerBound], target.kinds[q.lowerBound])
    score += source.begins[p.lowerBound] == target.begins[q.lowerBound] ? Self.likeEdge : Self.unlikeEdge
    score += source.ends[p.upperBound - 1] == target.ends[q.upperBound - 1] ? Self.likeEdge : Self.unlikeEdge
    return score
  }

  /// The evidence for a sentence without counterpart. One at a block's end (or beginning) leaves its neighbour with an end
  /// that the other side's counterpart does not have: what that costs there is given back here, for it is one fact.
  @inline(__always)
  func omission(_ p: Range<Int>, _ q: Range<Int>) -> Double {
    if !isPresent { return 0 }
    let isEdge =
      p.isEmpty
      ? target.begins[q.lowerBound] != target.ends[q.lowerBound]
      : source.begins[p.lowerBound] != source.ends[p.lowerBound]
    return isEdge ? Self.likeEdge - Self.unlikeEdge : 0
  }

  /// Kinds differ by how a file was made, a heading and a short paragraph most easily.
  private static func kindScore(_ left: BlockKind, _ right: BlockKind) -> Double {
    if left == right { return left == .paragraph ? 0.2 : 0.8 }
    switch (left, right) {
    case (.heading, .paragraph), (.paragraph, .heading), (.item, .paragraph), (.paragraph, .item): return -0.5
    case (.cell, _), (_, .cell): return -1.5
    default: return -1
    }
  }
}
