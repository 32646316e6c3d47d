/// The passes of an alignment: a coarse path, then search and learning in turn, then the last search with confidences.
struct BeadSearch {
  let source: TextSide
  let target: TextSide
  let settings: AlignmentSettings
  let seeds: SeedTranslations
  let anchors: AnchorEvidence
  let structure: StructureEvidence
  let locks: LockedLinks
  /// The words as they are written, for the reasons.
  let sourceForms: WordForms
  let targetForms: WordForms

  /// How much the scores are flattened for probabilities: words of a sentence are not independent.
  private static let temper = 0.6
  /// The most sentences of a bead that is learnt from.
  private static let longestLesson = 6

  /// The beads of the best alignment.
  func run() -> [Bead] {
    var tables = TranslationTables(forward: seeds.forward, backward: seeds.backward, source, target)
    let general = BeadPrior.general(null: settings.nullProbability)
    var prior = general
    let coarse = CoarsePath(source, target, rows: seeds.forward).keeping(locks)
    var lengths = LengthModel(source, target, links: coarse.links, variance: settings.lengthVariance)
    var band = coarse.band(radius: settings.firstRadius).keeping(locks)
    for _ in 0..<settings.learningPasses {
      let lattice = BeadLattice(scorer(prior, tables, lengths, band), band: band, locks: locks)
      let path = lattice.bestPath()
      let posterior = lattice.posterior(temper: Self.temper)
      prior = general.adapted(to: posterior.expectedCounts, strength: settings.priorStrength)
      tables = learn(path)
      lengths = LengthModel(
        source, target, beads: path.map { ($0.source, $0.target) }, variance: settings.lengthVariance)
      band = Band(
        around: path.map { ($0.source, $0.target) }, sourceCount: source.count, targetCount: target.count,
        radius: settings.radius
      ).keeping(locks)
    }
    let scorer = scorer(prior, tables, lengths, band)
    let lattice = BeadLattice(scorer, band: band, locks: locks)
    let posterior = lattice.posterior(temper: Self.temper)
    let reasons = BeadReasons(
      scorer: scorer, tables: tables, anchors: anchors, sourceForms: sourceForms, targetForms: targetForms)
    return lattice.bestPath().map { step in
      Bead(
        source: step.source, target: step.target, confidence: posterior.probability(step),
        reasons: settings.explains ? reasons.reasons(step, score: lattice.score(step)) : [])
    }
  }

  private func scorer(_ prior: BeadPrior, _ tables: TranslationTables, _ lengths: LengthModel, _ band: Band)
    -> BeadScorer
  {
    BeadScorer(
      source, target, settings: settings, prior: prior, tables: tables, lengths: lengths,
      anchors: anchors, structure: structure, band: band)
  }

  private func learn(_ path: [BeadLattice.Step]) -> TranslationTables {
    let lessons = path.filter {
      !BeadKind.all[$0.kind].isNull && $0.source.count + $0.target.count <= Self.longestLesson
    }
    let forward = AssociationLearner(source, target, beads: lessons.map { ($0.source, $0.target) })
    let backward = AssociationLearner(target, source, beads: lessons.map { ($0.target, $0.source) })
    return TranslationTables(
      forward: forward.learn(seeds: seeds.forward), backward: backward.learn(seeds: seeds.backward), source, target)
  }
}
