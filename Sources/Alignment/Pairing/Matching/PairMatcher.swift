/// Finds the pairs between the files of two languages.
///
/// Candidates of each file are those that share the rarest features with it, and those that its name points to. In rounds,
/// a candidate becomes a pair when each file is the other's best by a margin and nothing contradicts; a pair's files are
/// then no rivals of others any more.
struct PairMatcher {
  private let sources: [PairingItem], targets: [PairingItem]
  private let scorer: PairScorer
  private let apart: (sources: Distinction, targets: Distinction)
  private var candidates: [Candidate] = []
  private var sourceDone: [Bool], targetDone: [Bool]
  private(set) var pairs: [DocumentPairing.Pair] = []
  private(set) var doubts: [DocumentPairing.Doubt] = []

  init(sources: [PairingItem], targets: [PairingItem]) {
    self.sources = sources
    self.targets = targets
    scorer = PairScorer(sources: sources, targets: targets)
    apart = (Distinction(sources, scorer.sourceTable), Distinction(targets, scorer.targetTable))
    sourceDone = Array(repeating: false, count: sources.count)
    targetDone = Array(repeating: false, count: targets.count)
    collect()
  }

  /// Two files that may be a pair.
  struct Candidate {
    let source: Int, target: Int
    /// What the names say; 0 where nothing.
    let claim: Double
    /// What the contents say; nil where one has none.
    let content: ContentScore?
    /// Whether one is a revision that the other is not.
    let differsInRevision: Bool

    var total: Double { claim + (content?.total ?? 0) }
    var reasons: [PairingReason] {
      (claim > 0 ? [PairingReason(kind: .names, weight: claim)] : []) + (content?.reasons ?? [])
    }
  }

  /// How many candidates of a file are compared.
  private static let limit = 10

  private mutating func collect() {
    let claims = NameClaims(sources: sources, targets: targets)
    var wanted = claims.targets.map { Set($0.keys) }
    for (number, source) in sources.enumerated() {
      guard let content = source.file.content else { continue }
      wanted[number].formUnion(scorer.targetTable.nearest(to: content.features, limit: Self.limit))
    }
    for (number, target) in targets.enumerated() {
      guard let content = target.file.content else { continue }
      for source in scorer.sourceTable.nearest(to: content.features, limit: Self.limit) {
        wanted[source].insert(number)
      }
    }
    for source in sources.indices {
      for target in wanted[source].sorted() {
        let differs = sources[source].revisions != targets[target].revisions
        let claim = claims.targets[source][target] ?? 0
        if differs && claim == 0 { continue }
        candidates.append(
          Candidate(
            source: source, target: target, claim: claim, content: scorer.score(source, target),
            differsInRevision: differs))
      }
    }
  }

  /// Fills `pairs` and `doubts`.
  mutating func match() {
    while round() {}
    for (candidate, rivals) in best() {
      if let cause = cause(candidate, rivals) { addDoubt(candidate, cause) }
    }
    for candidate in candidates where candidate.claim > 0 { addClaimDoubt(candidate) }
  }

  /// Takes what is sure among the open candidates; says whether anything was.
  private mutating func round() -> Bool {
    var found = false
    for (candidate, rivals) in best() where cause(candidate, rivals) == nil {
      sourceDone[candidate.source] = true
      targetDone[candidate.target] = true
      pairs.append(
        DocumentPairing.Pair(
          sources[candidate.source].file, targets[candidate.target].file, reasons: candidate.reasons))
      found = true
    }
    return found
  }

  /// The open candidates that are the best of both their files, each with the next best of either.
  private func best() -> [(Candidate, [Candidate])] {
    let open = candidates.filter { !sourceDone[$0.source] && !targetDone[$0.target] }
    var bySource: [Int: [Candidate]] = [:], byTarget: [Int: [Candidate]] = [:]
    for candidate in open {
      bySource[candidate.source, default: []].append(candidate)
      byTarget[candidate.target, default: []].append(candidate)
    }
    return bySource.keys.sorted().compactMap { source in
      let ofSource = Self.bestTwo(bySource[source] ?? [])
      guard let first = ofSource.first else { return nil }
      let ofTarget = Self.bestTwo(byTarget[first.target] ?? [])
      guard let back = ofTarget.first, back.source == source || back.total == first.total else { return nil }
      let rivals = (ofSource + ofTarget).filter { $0.source != first.source || $0.target != first.target }
      return (first, rivals)
    }
  }

  private static func bestTwo(_ candidates: [Candidate]) -> [Candidate] {
    Array(candidates.sorted { ($1.total, $0.source, $0.target) < ($0.total, $1.source, $1.target) }.prefix(2))
  }

  /// Why a candidate is not used; nil when it is.
  private func cause(_ candidate: Candidate, _ rivals: [Candidate]) -> DoubtCause? {
    if candidate.differsInRevision { return .revision }
    if let rival = rivals.max(by: { $0.total < $1.total }), candidate.total - rival.total < Margin.needed(candidate) {
      let file = rival.source == candidate.source ? targets[rival.target].file : sources[rival.source].file
      return .rival(file.path)
    }
    guard let content = candidate.content else { return candidate.claim > 0 ? nil : .weak }
    if candidate.claim > 0 {
      return content.isForeign || content.number < 0 && content.isContradictory ? .contradiction : nil
    }
    if content.isContradictory || isOfAnotherLetter(candidate) { return .contradiction }
    return Margin.isSufficient(content) ? nil : .weak
  }

  /// Whether what sets one of the two apart in its series is not in the other.
  private func isOfAnotherLetter(_ candidate: Candidate) -> Bool {
    let shares = [
      apart.sources.share(of: candidate.source, in: targets[candidate.target].file.content, scorer.weight),
      apart.targets.share(of: candidate.target, in: sources[candidate.source].file.content, scorer.weight),
    ]
    return shares.compactMap { $0 }.contains { $0 < 0.5 }
  }

  private mutating func addDoubt(_ candidate: Candidate, _ cause: DoubtCause) {
    if cause == .weak || cause == .contradiction, candidate.claim == 0, (candidate.content?.likeness ?? 0) < 0.35 {
      return
    }
    doubts.append(
      DocumentPairing.Doubt(
        source: sources[candidate.source].file, target: targets[candidate.target].file, cause: cause,
        reasons: candidate.reasons))
  }

  /// A pair that the names claim and that was not used: because of the contents, where nothing else was said of it.
  private mutating func addClaimDoubt(_ candidate: Candidate) {
    let (source, target) = (sources[candidate.source].file, targets[candidate.target].file)
    if sourceDone[candidate.source] && targetDone[candidate.target] { return }
    if doubts.contains(where: { $0.source == source && $0.target == target }) { return }
    if candidate.differsInRevision { return addDoubt(candidate, .revision) }
    let other =
      pairs.first { $0.source == source }?.target ?? pairs.first { $0.target == target }?.source
    if let other { return addDoubt(candidate, .namesAgainstContents(other.path)) }
    let rival = candidates.filter {
      ($0.source == candidate.source) != ($0.target == candidate.target) && $0.total >= candidate.total
    }.max { $0.total < $1.total }
    if let rival {
      let file = rival.source == candidate.source ? targets[rival.target].file : sources[rival.source].file
      addDoubt(candidate, .rival(file.path))
    }
  }
}
