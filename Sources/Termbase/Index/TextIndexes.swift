import TextIndex

/// The batches that answer for the additions of one moment.
struct TextIndexes: Sendable {
  /// The state of the base (`LivePairs.state`).
  let state: String
  let batches: [TextBatch]
  /// The documents of each addition.
  let documents: [Int64: [PairDocument]]
  /// For each batch, which of its pairs answer: those that are in the base and that no batch before it has.
  let live: [[Bool]]
  /// The texts, with nothing left out.
  let concordance: Concordance
  /// What no batch has, by language.
  let missing: [String: [BatchPair]]

  init(state: String, batches: [TextBatch], pairs: LivePairs) {
    self.state = state
    self.batches = batches
    documents = pairs.documents
    var wanted = pairs.byLanguage.mapValues { Set($0) }
    let live = batches.map { batch in
      (0..<batch.pairCount).map { wanted[batch.language]?.remove(batch.pair($0)) != nil }
    }
    self.live = live
    concordance = Concordance(batches, isPair: { live[$0][$1] })
    var missing: [String: [BatchPair]] = [:]
    for (language, all) in pairs.byLanguage {
      let left = all.filter { wanted[language]?.contains($0) ?? false }
      if !left.isEmpty { missing[language] = left }
    }
    self.missing = missing
  }
}
