/// The passes of an alignment: a coarse path, then search and learning in turn, then the last search with confidences.
///
/// Where the lexicon knows most words, each pass learns from its best path. Where it does not, the first paths are
/// poor, and learning from them would only confirm them; so the first passes learn from every likely bead by its
/// probability (expectation–maximisation over whole alignments) until the path no longer changes.
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

  /// How much the scores are flattened for probabilities: words of a sentence are not independent.
  private static let temper = 0.6
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
    var path: [BeadLattice.Step] = []
  }

  /// The beads of the best alignment.
  func run() -> [Bead] {
    let coarse = CoarsePath(source, target, rows: seeds.forward).keeping(locks)
    var state = State(
      tables: TranslationTables(forward: seeds.forward, backward: seeds.backward, source, target),
      prior: .general(null: settings.nullProbability),
      lengths: LengthModel(source, target, links: coarse.links, variance: settings.lengthVariance),
      marks: MarkEvidence(sourceMarks, targetMarks, beads: []),
      band: coarse.band(radius: settings.firstRadius).keeping(locks))
    if seeds.coverage < settings.sufficientCoverage {
      var before: [BeadLattice.Step]
      var passes = 0
      repeat {
        before = state.path
        improve(&state, fromAllBeads: true)
        passes += 1
      } while passes < settings.explorationPasses && state.path != before
    }
    for _ in 0..<settings.learningPasses { improve(&state, fromAllBeads: false) }
    return beads(state)
  }

  /// Searches, and learns from what was found: the best path, or all likely beads.
  private func improve(_ state: inout State, fromAllBeads: Bool) {
    let lattice = BeadLattice(scorer(state), band: state.band, locks: locks)
    let posterior = lattice.posterior(temper: Self.temper)
    state.path = lattice.bestPath()
    state.prior = .general(null: settings.nullProbability)
      .adapted(to: posterior.expectedCounts, strength: settings.priorStrength)
    let path = state.path.map { Lesson(source: $0.source, target: $0.target, weight: 1) }
    let likely = lattice.beads(posterior, above: Self.unlikely)
    let lessons = Lessons(fromAllBeads ? likely.filter { $0.weight > Self.faint } : path)
    state.tables = lessons.learn(source, target, seeds: seeds)
    state.lengths = LengthModel(source, target, beads: path, variance: settings.lengthVariance)
    state.marks = MarkEvidence(sourceMarks, targetMarks, beads: likely)
    state.band = Band(
      around: path + likely, sourceCount: source.count, targetCount: target.count, radius: settings.radius
    ).keeping(locks)
  }

  /// The last search.
  private func beads(_ state: State) -> [Bead] {
    let scorer = scorer(state)
    let lattice = BeadLattice(scorer, band: state.band, locks: locks)
    let posterior = lattice.posterior(temper: Self.temper)
    let reasons = BeadReasons(
      scorer: scorer, tables: state.tables, anchors: anchors, sourceForms: sourceForms, targetForms: targetForms)
    return lattice.bestPath().map { step in
      Bead(
        source: step.source, target: step.target, confidence: posterior.probability(step),
        reasons: settings.explains ? reasons.reasons(step, score: lattice.score(step)) : [])
    }
  }

  private func scorer(_ state: State) -> BeadScorer {
    BeadScorer(
      source, target, settings: settings, prior: state.prior, tables: state.tables, lengths: state.lengths,
      anchors: anchors, structure: structure, marks: state.marks, band: state.band)
  }
}
