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
  /// Numbers of `pairs` by the first word of the English.
  let byFirstWord: [String: [Int]]
  /// Numbers of `pairs` by the Chinese, and by the folded English.
  let byChinese: [[Unicode.Scalar]: [Int]], byEnglish: [[String]: [Int]]
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
    byFirstWord = Dictionary(grouping: pairs.indices.filter { [pairs] in !pairs[$0].en.isEmpty }) { [pairs] in
      pairs[$0].en[0]
    }
    byChinese = Dictionary(grouping: pairs.indices) { [pairs] in pairs[$0].zh }
    byEnglish = Dictionary(grouping: pairs.indices) { [pairs] in pairs[$0].en }
    self.byFirst = byFirst
    self.byAcronym = byAcronym
  }

  /// What the glossary says to a pair that it does not have.
  enum Objection {
    /// One text is a part of the other's rendering, or holds it: 电信标准 opposite *telecommunication standardization*,
    /// which is 电信标准化.
    case part
    /// One text has another rendering.
    case other
  }

  /// Its objection, nil when it has the pair or neither text.
  func objection(to zh: [Unicode.Scalar], _ en: [String]) -> Objection? {
    let renderings = byChinese[zh] ?? [], forms = byEnglish[en] ?? []
    if renderings.isEmpty && forms.isEmpty || renderings.contains(where: forms.contains) { return nil }
    let isPart =
      renderings.contains { SequenceOverlap.holds(pairs[$0].en, en) }
      || forms.contains { SequenceOverlap.holds(pairs[$0].zh, zh) }
    return isPart ? .part : .other
  }
}
