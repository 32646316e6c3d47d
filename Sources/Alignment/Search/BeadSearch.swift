/// The passes of an alignment: a coarse path, then search and learning in turn, then the last search with confidences.
///
/// Where the lexicon knows most words, each pass learns from its best path. Where it does not, the first paths are
/// poor, and learning from them would only confirm them; so the first passes learn from every likely bead by its
/// probability (expectation–maximisation over whole alignments) until the path no longer changes.
///
/// Each search goes part by part (`BandParts`); the parts are cut where the path before was sure, and do not depend on
/// each other, so that they may be searched on several threads with one result.
struct BeadSearch {
  let source: TextSide
  let target: TextSide
  let settings: AlignmentSettings
  let seeds: SeedTranslations
  let anchors: AnchorEvidence
  let structure: StructureEvidence
  let sourceMarks: EdgeMarks
  let targetMarks: EdgeMarks
  let locks: LockedLinks
  /// The words as they are written, for the reasons.
  let sourceForms: WordForms
  let targetForms: WordForms
  /// How many threads may search parts at once.
  var threads = 1

  /// How much the scores are flattened for the probabilities that are learnt from: words of a sentence are not
  /// independent.
  private static let temper = 0.6
  /// The same for confidences: chosen on the development documents so that of the beads given 0.9 nine in ten are right
  /// (`concord evaluate calibration`). What is learnt leaving one out needs less flattening.
  private static let certainty = 0.8
  /// Beads less probable than this are left out of the next search.
  private static let unlikely: Float = 0.0001
  /// Beads less probable than this are not learnt from.
  private static let faint: Float = 0.01

  /// What one search hands to the next.
  private struct State {
    var tables: TranslationTables
    var prior: BeadPrior
    var lengths: LengthModel
    var marks: MarkEvidence
    var band: Band
    var crossings: [(source: Int, target: Int)]
    /// The beads to be kept, and the sentences that stand elsewhere.
    var locks: LockedLinks
    /// What stands elsewhere; nil before it was looked for.
    var moves: MoveSearch?
    var path: [Bead] = []
  }

  /// The beads of the best alignment.
  func run() -> [Bead] {
    let coarse = CoarsePath(source, target, rows: seeds.forward).keeping(locks)
    var state = State(
      tables: TranslationTables(forward: seeds.forward, backward: seeds.backward, source, target),
      prior: .general(null: settings.nullProbability),
      lengths: LengthModel(source, target, links: coarse.links, variance: settings.lengthVariance),
      marks: MarkEvidence(sourceMarks, targetMarks, beads: []),
      band: coarse.band(radius: settings.firstRadius) {
        LengthPath(source, target, from: $0, to: $1, variance: settings.lengthVariance).targets()
      }.keeping(locks), crossings: coarse.crossings,
      locks: locks)
    if seeds.coverage < settings.sufficientCoverage {
      var before: [Bead]
      var passes = 0
      repeat {
        before = state.path
        improve(&state, fromAllBeads: true)
        passes += 1
      } while passes < settings.explorationPasses && !Self.isSame(state.path, before)
    }
    for _ in 0..<settings.learningPasses { improve(&state, fromAllBeads: false) }
    let path = search(state, isLast: true).flatMap(\.path)
    return state.moves?.merged(into: path) { search($0, state, $1, isLast: true).path } ?? path
  }

  /// What the search of a part finds.
  private struct Found: Sendable {
    let path: [Bead]
    /// The scores of the path's beads.
    let scores: [Double]
    let expectedCounts: [Double]
    let likely: [Lesson]
  }

  /// Searches, and learns from what was found: the best path, or all likely beads.
  private func improve(_ state: inout State, fromAllBeads: Bool) {
    let found = search(state)
    state.path = found.flatMap(\.path)
    let moved = fromAllBeads ? [] : findMoves(&state, scores: found.flatMap(\.scores))
    var counts = [Double](repeating: 0, count: BeadKind.all.count)
    for part in found {
      for (kind, count) in part.expectedCounts.enumerated() { counts[kind] += count }
    }
    state.prior = .general(null: settings.nullProbability).adapted(to: counts, strength: settings.priorStrength)
    let path = (state.path + moved).map { Lesson(source: $0.source, target: $0.target, weight: 1) }
    let likely = found.flatMap(\.likely)
    let lessons = Lessons(fromAllBeads ? likely.filter { $0.weight > Self.faint } : path)
    state.tables = lessons.learn(source, target, seeds: seeds)
    state.lengths = LengthModel(source, target, beads: path, variance: settings.lengthVariance)
    state.marks = MarkEvidence(sourceMarks, targetMarks, beads: likely)
    state.band = Band(
      around: path.dropLast(moved.count), and: likely, sourceCount: source.count, targetCount: target.count,
      radius: settings.radius
    ).keeping(locks)
    state.crossings = Self.crossings(state.path)
  }

  /// Looks once for text in another order; its sentences stand alone in the searches to come.
  /// - Returns: the beads of such text.
  private func findMoves(_ state: inout State, scores: [Double]) -> [Bead] {
    if let moves = state.moves {
      state.path.removeAll { moves.touches($0) }
      return moves.beads
    }
    let isKnown = seeds.coverage >= settings.sufficientCoverage
    let text = MovedText(source, target, rows: isKnown ? seeds.forward : state.tables.forward)
    let found = state
    let moves = MoveSearch(
      text.chains(crossing: state.path, locks: locks), path: state.path, scores: scores, locks: locks,
      counts: (source.count, target.count)
    ) {
      let part = search($0, found, $1)
      return zip(part.path, part.scores).map { ($0, $1) }
    }
    state.moves = moves
    if moves.beads.isEmpty { return [] }
    state.locks = moves.locks
    state.path.removeAll { moves.touches($0) }
    return moves.beads
  }

  /// Searches part by part.
  private func search(_ state: State, isLast: Bool = false) -> [Found] {
    let parts = BandParts(state.band, crossings: state.crossings).bands
    return Parallel.map(parts.count, threads: threads) { search(parts[$0], state, state.locks, isLast: isLast) }
  }

  /// Searches a band.
  private func search(_ band: Band, _ state: State, _ locks: LockedLinks, isLast: Bool = false) -> Found {
    let candidates = BeadCandidates(
      band, source, target, lengths: state.lengths, structure: structure, locks: locks)
    let scorer = BeadScorer(
      source, target, settings: settings, prior: state.prior, tables: state.tables, lengths: state.lengths,
      anchors: anchors, structure: structure, marks: state.marks, candidates: candidates)
    let lattice = BeadLattice(scorer, candidates)
    let posterior = lattice.posterior(temper: isLast ? Self.certainty : Self.temper)
    let reasons = BeadReasons(
      scorer: scorer, tables: state.tables, anchors: anchors, sourceForms: sourceForms, targetForms: targetForms)
    let path = lattice.bestPath()
    let beads = path.map { step in
      Bead(
        source: step.source, target: step.target, confidence: posterior.probability(step),
        reasons: isLast && settings.explains ? reasons.reasons(step, score: step.score) : [])
    }
    return Found(
      path: beads, scores: path.map(\.score), expectedCounts: posterior.expectedCounts,
      likely: isLast ? [] : lattice.beads(posterior, above: Self.unlikely))
  }

  private static func isSame(_ path: [Bead], _ other: [Bead]) -> Bool {
    path.count == other.count && zip(path, other).allSatisfy { $0.source == $1.source && $0.target == $1.target }
  }

  /// Where a path surely passes: after a 1-1 bead between others, all three nearly certain.
  private static func crossings(_ path: [Bead]) -> [(source: Int, target: Int)] {
    func isSure(_ bead: Bead) -> Bool { bead.confidence > 0.99 && bead.source.count == 1 && bead.target.count == 1 }
    return path.indices.dropFirst().dropLast().compactMap { at in
      guard isSure(path[at - 1]), isSure(path[at]), isSure(path[at + 1]) else { return nil }
      return (path[at].source.upperBound, path[at].target.upperBound)
    }
  }
}
