import Languages

/// Reads where Recommendations stand from the sentences that name them.
///
/// Each name goes with the nearest phrase that can speak of it: one whose subject it is behind the name, one with an object
/// before it, in the same clause. Names of a list go together. The day is the one that stands nearest to the phrase; a
/// consultation's days are its limits, and say nothing of its beginning.
struct StatusReader {
  let side: Side
  let number: Int
  let sites: [[Site]]
  private let phrases: StatusPhrases
  private let lists: NameRuns

  init(side: Side, number: Int, sites: [[Site]]) {
    self.side = side
    self.number = number
    self.sites = sites
    let pack = LanguagePacks.pack(for: side.language) ?? English()
    phrases = StatusPhrases(pack)
    lists = NameRuns(pack)
  }

  /// How far a name may be from its phrase, in scalars: titles may stand between.
  private var reach: Int { side.language == .chinese ? 90 : 220 }

  /// What the sentences say, in order.
  func sightings() -> [StatusSighting] {
    if phrases.isEmpty { return [] }
    return sites.indices.flatMap { sites[$0].isEmpty ? [] : sightings(in: $0) }
  }

  private func sightings(in sentence: Int) -> [StatusSighting] {
    let text = side.texts[sentence]
    let hits = phrases.hits(in: text)
    if hits.isEmpty { return [] }
    let runs = lists.runs(of: sites[sentence], in: text, partedBy: hits.map(\.range))
    var found: [StatusSighting] = []
    var taken = Set<Int>()
    for hit in hits where hit.sense.isRelation {
      guard let related = related(hit, runs, text) else { continue }
      for site in runs[related.run].sites {
        found.append(sighting(site, related.status, other: related.other, hit, sentence))
      }
      taken.insert(related.run)
    }
    for (index, run) in runs.enumerated() where !taken.contains(index) {
      guard let hit = nearest(to: run, hits, text), let status = hit.sense.status else { continue }
      found += run.sites.map { sighting($0, status, other: nil, hit, sentence) }
    }
    return found
  }

  // MARK: Names and phrases

  /// The names before and after a phrase between two, told apart by its sense.
  private func related(
    _ hit: StatusPhrases.Hit, _ runs: [NameRuns.Run], _ text: ScalarText
  ) -> (run: Int, status: RecommendationStatus, other: String?)? {
    let before = runs.lastIndex { $0.range.upperBound <= hit.range.lowerBound && isNear($0, hit, text) }
    let after = runs.firstIndex { $0.range.lowerBound >= hit.range.upperBound && isNear($0, hit, text) }
    func key(_ run: Int) -> String? { runs[run].sites.first?.key }
    switch hit.sense {
    case .renumbered:
      guard let before, let after else { return nil }
      return (before, .renumbered, key(after))
    case .supersededBy:
      guard let before, let after else { return nil }
      return (before, .superseded, key(after))
    case .supersedes:
      if let before, before > 0, isTurned(runs[before - 1], runs[before], text) {
        return (before - 1, .superseded, key(before))
      }
      guard let before, let after else { return nil }
      return (after, .superseded, key(before))
    default: return nil
    }
  }

  /// Whether a mark between two names says that the second one acts.
  private func isTurned(_ first: NameRuns.Run, _ second: NameRuns.Run, _ text: ScalarText) -> Bool {
    let between = first.range.upperBound..<second.range.lowerBound
    return phrases.passiveMarks.contains { mark in between.contains { text.has(mark, at: $0) } }
  }

  private func nearest(
    to run: NameRuns.Run, _ hits: [StatusPhrases.Hit], _ text: ScalarText
  ) -> StatusPhrases.Hit? {
    hits.filter { hit in
      switch hit.sense {
      case .after: hit.range.lowerBound >= run.range.upperBound && isNear(run, hit, text)
      case .before: hit.range.upperBound <= run.range.lowerBound && isNear(run, hit, text)
      default: false
      }
    }.min { distance(run, $0) < distance(run, $1) }
  }

  private func distance(_ run: NameRuns.Run, _ hit: StatusPhrases.Hit) -> Int {
    max(hit.range.lowerBound - run.range.upperBound, run.range.lowerBound - hit.range.upperBound)
  }

  /// Whether name and phrase stand in one clause.
  private func isNear(_ run: NameRuns.Run, _ hit: StatusPhrases.Hit, _ text: ScalarText) -> Bool {
    let low = min(run.range.upperBound, hit.range.upperBound), high = max(run.range.lowerBound, hit.range.lowerBound)
    return high >= low && high - low <= reach
      && !text.scalars[low..<high].contains(where: StatusPhrases.isBreak)
  }

  // MARK: Days

  private func sighting(
    _ site: Site, _ status: RecommendationStatus, other: String?, _ hit: StatusPhrases.Hit, _ sentence: Int
  ) -> StatusSighting {
    StatusSighting(
      key: site.key, status: status, other: other, date: day(of: status, hit, sentence) ?? side.read.date,
      side: number, sentence: sentence, range: site.range)
  }

  private func day(of status: RecommendationStatus, _ hit: StatusPhrases.Hit, _ sentence: Int) -> String? {
    if status == .underConsultation || status == .workItem { return nil }
    let text = side.texts[sentence]
    let dates = side.mentions(sentence).mentions.filter { $0.kind == .date }.map { mention in
      (value: mention.value, range: text.indices(ofUTF8: mention.range))
    }
    func distance(_ range: Range<Int>) -> Int {
      if range.overlaps(hit.range) { return 0 }
      return max(hit.range.lowerBound - range.upperBound, range.lowerBound - hit.range.upperBound)
    }
    let near = dates.filter { distance($0.range) <= 60 }.min { distance($0.range) < distance($1.range) }
    // Of a meeting's days the last one: by then it was so.
    guard let last = near?.value.split(separator: "/").last, [7, 10].contains(last.utf8.count) else { return nil }
    return String(last)
  }
}
