import ICU
import Languages
import Terminology

/// Bases that are asked together: their answers as one, each hit with the base it is from. One base answers as it does alone.
/// Nothing is merged: a concept that two bases have is two hits, so that the reader sees who says what.
public struct Termbases: Sendable {
  /// The bases with what they are called.
  public let bases: [(name: String, base: Termbase)]

  /// Bases, in the order in which equal hits are to stand.
  public init(_ bases: [(name: String, base: Termbase)]) { self.bases = bases }

  private func from<Found>(_ found: Found, _ number: Int) -> FromBase<Found> {
    FromBase(found, base: bases.count > 1 ? bases[number].name : nil)
  }

  /// Looks words up. The best hits of all bases come first; where one base has the words as a whole term, what only holds
  /// them in another is left out, as in a base that has both.
  /// - Throws: `TermbaseError`; `ICUError` when ICU has no such order.
  public func lookup(_ words: String, options: LookupOptions) throws -> FromBases<LookupHit> {
    let results = try bases.map { try $0.base.lookup(words, options: options) }
    guard bases.count > 1 else {
      return FromBases(query: words, total: results[0].total, hits: results[0].hits.map { from($0, 0) })
    }
    let best = results.compactMap { $0.hits.map(\.match.rank).min() }.min()
    let kept = results.indices.filter { number in
      options.mode != .exact || results[number].hits.contains { $0.match.rank == best }
    }
    let hits = kept.flatMap { number in results[number].hits.map { from($0, number) } }
    let sorted =
      options.order == .best
      ? stable(hits) { $0.found.isBetter(than: $1.found) } : try NameOrder(options.order).sorted(hits)
    return FromBases(
      query: words, total: kept.reduce(0) { $0 + results[$1].total }, hits: Array(sorted.prefix(options.limit)))
  }

  /// The bilingual concordance, base after base.
  /// - Parameter options: with several bases in the order of documents only, and not after a place.
  /// - Throws: `TermbaseError`.
  public func search(_ words: String, options: SearchOptions) throws -> FromBases<SearchHit> {
    var options = options
    var found = FromBases<SearchHit>(query: words, total: 0, hits: [])
    for number in bases.indices {
      let result = try bases[number].base.search(words, options: options)
      found = FromBases(
        query: words, total: found.total + result.total, hits: found.hits + result.hits.map { from($0, number) },
        next: bases.count > 1 ? nil : result.next)
      options.offset = max(0, options.offset - result.total)
      options.limit -= result.hits.count
    }
    return found
  }

  /// The terms of texts, in the order of their places; of the same place in the order of the bases.
  /// - Throws: `TermbaseError`.
  public func terms(in texts: [String]) throws -> [FromBase<DraftTerm>] {
    let found = try bases.indices.flatMap { number in
      try bases[number].base.terms(in: texts).map { from($0, number) }
    }
    return bases.count > 1 ? stable(found) { $0.found.stands(before: $1.found) } : found
  }

  /// The entries of terms that `terms(in:)` found.
  /// - Throws: `TermbaseError`.
  public func entries(of terms: [FromBase<DraftTerm>]) throws -> [ConceptEntry] {
    try bases.flatMap { name, base in
      try base.entries(of: terms.filter { $0.base == nil || $0.base == name }.map(\.found.concept))
    }
  }

  /// The translation memory: for each sentence the hits of all bases, the best first.
  /// - Throws: `TermbaseError`.
  public func match(
    _ sentences: [MemorySentence], language: Language, options: MatchOptions
  ) throws -> [FromBases<MatchHit>] {
    let results = try bases.map { try $0.base.match(sentences, language: language, options: options) }
    return sentences.indices.map { sentence in
      let hits = results.indices.flatMap { number in results[number][sentence].hits.map { from($0, number) } }
      let best = stable(hits) { $0.found.rank > $1.found.rank }.prefix(options.limit)
      return FromBases(query: sentences[sentence].text, total: hits.count, hits: Array(best))
    }
  }

  /// In order; what is equal stays as it stands.
  private func stable<Element>(_ elements: [Element], _ isBefore: (Element, Element) -> Bool) -> [Element] {
    elements.enumerated().sorted { left, right in
      if isBefore(left.element, right.element) { return true }
      return !isBefore(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}

extension LookupHit {
  /// Whether it agrees better with the words, as within a base.
  fileprivate func isBetter(than other: LookupHit) -> Bool {
    let standings = TermStatus.allCases
    func rank(_ hit: LookupHit) -> (Int, Double, Int, String) {
      (hit.match.rank, -hit.score, standings.firstIndex(of: hit.status) ?? 0, hit.concept)
    }
    return rank(self) < rank(other)
  }
}

extension DraftTerm {
  fileprivate func stands(before other: DraftTerm) -> Bool {
    guard let own = places.first, let theirs = other.places.first else { return false }
    return (own.text, own.start, -own.end) < (theirs.text, theirs.start, -theirs.end)
  }
}

extension NameOrder {
  /// The same of hits: those with a Chinese name by that, then the others by the name that matched.
  fileprivate func sorted(_ hits: [FromBase<LookupHit>]) throws -> [FromBase<LookupHit>] {
    try sorted(hits) { hit in
      let chinese = hit.found.details.first { $0.language.hasPrefix("zh") }?.text
      return (chinese, hit.found.matched)
    }
  }
}
