import Languages

/// How much speaks for two documents being versions of each other, by what they say.
///
/// What both name counts by how rare it is, what only one names counts against the pair by half as much (an IDF-weighted
/// overlap; Sparck Jones 1972). A name in Latin letters only counts for a pair: English has more of them than Chinese.
/// `likeness` is the share of what they name that both do (Dice). Words of a language with headwords in the lexicon
/// count when a translation stands in the other document.
struct PairScorer {
  let sources: [PairingItem], targets: [PairingItem]
  let sourceTable: FeatureTable, targetTable: FeatureTable
  private let sourceWords: FeatureTable, targetWords: FeatureTable

  init(sources: [PairingItem], targets: [PairingItem]) {
    self.sources = sources
    self.targets = targets
    sourceTable = FeatureTable(sources, \.features)
    targetTable = FeatureTable(targets, \.features)
    sourceWords = FeatureTable(sources, \.words)
    targetWords = FeatureTable(targets, \.words)
  }

  /// How much a feature counts, by the side on which it is more common.
  func weight(_ feature: Feature) -> Double {
    min(sourceTable.information(feature), targetTable.information(feature)) * feature.kind.reliability
  }

  /// The score of a source and a target; nil where one has no content.
  func score(_ source: Int, _ target: Int) -> ContentScore? {
    guard let first = sources[source].file.content, let second = targets[target].file.content else { return nil }
    var score = ContentScore()
    addMentions(first, second, to: &score)
    addWords(first, second, targetWords, to: &score)
    addWords(second, first, sourceWords, to: &score)
    score.length = Self.length(
      first.length, sources[source].file.language, second.length, targets[target].file.language)
    score.number = Self.number(first.numbers, second.numbers)
    score.sharedNumber = first.numbers.intersection(second.numbers).sorted().first ?? ""
    if let date = first.date, let other = second.date {
      score.date = date == other ? 4 : Self.isStated(date, in: second) || Self.isStated(other, in: first) ? -2 : -8
      score.sharedDate = date == other ? date : ""
    }
    return score
  }

  private func addMentions(_ first: DocumentContent, _ second: DocumentContent, to score: inout ContentScore) {
    var (one, other) = (0, 0)
    while one < first.features.count || other < second.features.count {
      if other == second.features.count || one < first.features.count && first.features[one] < second.features[other] {
        let feature = first.features[one]
        if feature.kind != .name { score.sourceOnly += weight(feature) }
        if feature.kind.isIdentity { score.sourceIdentities += 1 }
        one += 1
      } else if one == first.features.count || second.features[other] < first.features[one] {
        let feature = second.features[other]
        if feature.kind != .name { score.targetOnly += weight(feature) }
        if feature.kind.isIdentity { score.targetIdentities += 1 }
        other += 1
      } else {
        let feature = first.features[one]
        score.shared += weight(feature)
        if feature.kind != .name { score.sharedCount += 1 }
        if feature.kind.isIdentity { score.sharedIdentities += 1 }
        one += 1
        other += 1
      }
    }
    score.count = max(first.namedThings, second.namedThings)
  }

  /// Words of `heads` that are translated in `others`.
  private func addWords(
    _ heads: DocumentContent, _ others: DocumentContent, _ table: FeatureTable, to score: inout ContentScore
  ) {
    guard heads.translatedWords > 0, !others.words.isEmpty else { return }
    var found: [Int32: Int] = [:]
    var at = 0
    for (feature, word) in heads.translations {
      while at < others.words.count, others.words[at] < feature { at += 1 }
      if at < others.words.count, others.words[at] == feature {
        found[word, default: 0] += table.documents(with: feature).count
      }
    }
    score.words += heads.translatedWords
    score.translated += found.count
    // In the order of the words, so that the sum is the same on every run.
    for word in found.keys.sorted() {
      score.wordWeight += table.information(count: found[word] ?? 0, .word) * Feature.Kind.word.reliability
    }
  }

  private static func number(_ first: Set<String>, _ second: Set<String>) -> Double {
    if first.isEmpty || second.isEmpty { return 0 }
    if !first.isDisjoint(with: second) { return 6 }
    let kinds = [first, second].map { Set($0.map { $0.prefix { $0 != ":" } }) }
    return kinds[0].isDisjoint(with: kinds[1]) ? 0 : -12
  }

  private static func isStated(_ date: String, in content: DocumentContent) -> Bool {
    content.features.contains(Feature(.date, date))
  }

  /// Letters of a translation for one of the original: Chinese needs about a third of what alphabets do.
  private static func length(_ first: Int, _ language: Language, _ second: Int, _ other: Language) -> Double {
    let expected = (language == .chinese ? 1 : 3.0) / (other == .chinese ? 1 : 3.0)
    guard first > 0, second > 0 else { return 0 }
    let deviation = Logarithm.natural(Double(first) / Double(second) / expected) / 0.35
    return max(-6, 1 - deviation * deviation / 2)
  }
}

extension Feature.Kind {
  /// Whether two documents that name different ones are likely to be different documents.
  var isIdentity: Bool {
    switch self {
    case .designation, .provisionalName, .date, .reference, .address: true
    default: false
    }
  }
}
