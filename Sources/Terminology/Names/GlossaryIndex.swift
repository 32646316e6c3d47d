import Glossaries

/// The glossary as the extractor asks it: pairs that may be reported, longest Chinese first.
struct GlossaryIndex: Sendable {
  /// A pair with both texts as scalars, the English folded.
  struct Pair: Sendable {
    let entry: GlossaryEntry
    let zh: [Unicode.Scalar]
    /// Lower-case words of the English.
    let en: [String]
  }

  /// Pairs that are not deprecated, in the glossary's order.
  let pairs: [Pair]
  /// Numbers of `pairs` by the first scalar of the Chinese.
  let byFirst: [Unicode.Scalar: [Int]]
  /// Numbers of `pairs` by acronym key.
  let byAcronym: [String: [Int]]

  init(_ entries: [GlossaryEntry]) {
    pairs = entries.filter { $0.status != .deprecated }.map { entry in
      Pair(entry: entry, zh: Array(entry.zh.unicodeScalars), en: EnglishWords.folded(entry.en))
    }
    var byFirst: [Unicode.Scalar: [Int]] = [:]
    var byAcronym: [String: [Int]] = [:]
    for (number, pair) in pairs.enumerated() {
      if let first = pair.zh.first { byFirst[first, default: []].append(number) }
      if let acronym = pair.entry.acronym { byAcronym[AcronymKey.of(acronym), default: []].append(number) }
    }
    self.byFirst = byFirst
    self.byAcronym = byAcronym
  }
}
