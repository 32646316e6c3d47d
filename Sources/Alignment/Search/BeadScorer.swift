import Foundation

/// The score of a bead: log prior of its kind, words in both directions, lengths, division, structure; in nats.
struct BeadScorer {
  let source: TextSide
  let target: TextSide
  let settings: AlignmentSettings
  let lengths: LengthModel
  /// How well target sentences are explained by runs of source sentences, and the reverse.
  let targetGivenSource: SpanTable
  let sourceGivenTarget: SpanTable
  private let sourceClauses: ClauseEvidence
  private let targetClauses: ClauseEvidence
  let structure: StructureEvidence
  private let markEvidence: MarkEvidence
  /// In the order of `BeadKind.all`.
  let kindScores: [Double]

  init(
    _ source: TextSide, _ target: TextSide, settings: AlignmentSettings, prior: BeadPrior, tables: TranslationTables,
    lengths: LengthModel, anchors: AnchorEvidence, structure: StructureEvidence, marks: MarkEvidence,
    candidates: BeadCandidates
  ) {
    self.source = source
    self.target = target
    self.settings = settings
    self.structure = structure
    self.lengths = lengths
    markEvidence = marks
    kindScores = prior.probabilities.map { settings.priorWeight * log($0) }
    let reach = candidates.band.sentenceReach(longest: BeadKind.longest, count: source.count)
    let runs = candidates.runs(sourceReach: reach, targetReach: reach.transposed(count: target.count))
    var forward = SpanTable(
      given: source, explained: target, ratios: tables.forwardRatios, runs: runs.target, longest: BeadKind.longest,
      floor: settings.lexicalFloor, weight: settings.lexicalWeight)
    var backward = SpanTable(
      given: target, explained: source, ratios: tables.backwardRatios, runs: runs.source, longest: BeadKind.longest,
      floor: settings.lexicalFloor, weight: settings.lexicalWeight)
    sourceClauses = ClauseEvidence(side: source, table: backward, otherCount: target.count)
    targetClauses = ClauseEvidence(side: target, table: forward, otherCount: source.count)
    anchors.add(to: &forward, of: .target)
    anchors.add(to: &backward, of: .source)
    targetGivenSource = forward
    sourceGivenTarget = backward
  }

  /// The score of the bead of the given kind that ends before the given sentences.
  @inline(__always)
  func score(endingAt i: Int, _ j: Int, _ number: Int, _ kind: BeadKind) -> Double {
    let p = i - kind.source
    let q = j - kind.target
    var score = kindScores[number]
    if kind.isNull { return score + structure.omission(p..<i, q..<j) }
    for sentence in q..<j {
      score += Double(targetGivenSource.value(sentence, last: i - 1, count: kind.source))
    }
    for sentence in p..<i {
      score += Double(sourceGivenTarget.value(sentence, last: j - 1, count: kind.target))
    }
    let sourceLength = source.lengthBefore[i] - source.lengthBefore[p]
    let targetLength = target.lengthBefore[j] - target.lengthBefore[q]
    score += settings.lengthWeight * lengths.score(sourceLength, targetLength)
    score += division(kind, sourceLength, targetLength)
    return score + clauses(p..<i, q..<j) + marks(p..<i, q..<j) + structure.score(p..<i, q..<j)
  }

  /// What words and values say, in both directions.
  func words(_ p: Range<Int>, _ q: Range<Int>) -> Double {
    var score = 0.0
    for sentence in q {
      score += Double(targetGivenSource.value(sentence, last: p.upperBound - 1, count: p.count))
    }
    for sentence in p {
      score += Double(sourceGivenTarget.value(sentence, last: q.upperBound - 1, count: q.count))
    }
    return score
  }

  /// What the places of clauses say.
  @inline(__always)
  func clauses(_ p: Range<Int>, _ q: Range<Int>) -> Double {
    var score = 0.0
    if p.count == 1 && q.count > 1 {
      score += settings.clauseWeight * sourceClauses.division(of: p.lowerBound, into: q, lost: settings.lostClauses)
    }
    if q.count == 1 && p.count > 1 {
      score += settings.clauseWeight * targetClauses.division(of: q.lowerBound, into: p, lost: settings.lostClauses)
    }
    if settings.strayWeight > 0 {
      score -= settings.strayWeight * (sourceClauses.strays(of: p, from: q) + targetClauses.strays(of: q, from: p))
    }
    return score
  }

  /// What the marks at the edges of sentences say.
  @inline(__always)
  func marks(_ p: Range<Int>, _ q: Range<Int>) -> Double { settings.markWeight * markEvidence.score(p, q) }

  /// A long sentence is likelier to be divided than a short one.
  @inline(__always)
  func division(_ kind: BeadKind, _ sourceLength: Double, _ targetLength: Double) -> Double {
    let extra = kind.target - kind.source
    if extra == 0 { return 0 }
    let relative =
      extra > 0
      ? sourceLength * Double(source.count) / (Double(kind.source) * source.length)
      : targetLength * Double(target.count) / (Double(kind.target) * target.length)
    return settings.divisionWeight * Double(abs(extra)) * log(relative)
  }
}

/// t(y|x) in both directions and, derived, t(y|x) / p(y).
struct TranslationTables {
  let forward: SparseRows
  let backward: SparseRows
  let forwardRatios: SparseRows
  let backwardRatios: SparseRows

  init(forward: SparseRows, backward: SparseRows, _ source: TextSide, _ target: TextSide) {
    self.forward = forward
    self.backward = backward
    forwardRatios = forward.mapValues { $1 / target.frequency[Int($0)] }
    backwardRatios = backward.mapValues { $1 / source.frequency[Int($0)] }
  }
}
