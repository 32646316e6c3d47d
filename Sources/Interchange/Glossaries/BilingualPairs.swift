import Languages
import Termbase
import Terminology

/// Concepts as pairs of names in two languages, for glossaries that know nothing else.
///
/// A name of the source language goes with each name of the target language of its type that may be used (preferred or
/// admitted), the preferred first; an acronym or full form without its like goes with the best of the others. Names that are
/// the same in all languages belong to both. A provisional name goes with the number that took its place.
struct BilingualPairs {
  /// A pair with what a translator should know beside it.
  struct Pair {
    let source: TermEntry, target: TermEntry
    let concept: ConceptEntry
    /// The concept's place among all, from 1.
    let number: Int
    /// Names in the target language to be avoided.
    let avoided: [TermEntry]
  }

  let source: Language, target: Language
  /// Concepts without a name in one of the languages.
  private(set) var oneSided = 0

  init(source: Language, target: Language) {
    self.source = source
    self.target = target
  }

  /// The pairs of concepts, in their order.
  mutating func pairs(of concepts: [ConceptEntry]) -> [Pair] {
    concepts.enumerated().flatMap { place, concept -> [Pair] in
      let from = concept.terms.filter { $0.language == nil || $0.language == source }
      let all = concept.terms.filter { $0.language == nil || $0.language == target }
      let usable = all.filter { $0.status != .deprecated && $0.status != .superseded }
      let avoided = all.filter { $0.status == .deprecated }
      let pairs = from.flatMap { name in
        Self.counterparts(of: name, in: usable).map {
          Pair(source: name, target: $0, concept: concept, number: place + 1, avoided: avoided)
        }
      }.filter { !isTrivial($0) }
      if from.isEmpty || usable.isEmpty { oneSided += 1 }
      return pairs
    }
  }

  /// A name that is the same in all languages says nothing beside itself.
  private func isTrivial(_ pair: Pair) -> Bool {
    pair.source.text == pair.target.text && pair.source.language == nil
      && pair.concept.terms.count { $0.language != nil } > 0
  }

  private static func counterparts(of name: TermEntry, in usable: [TermEntry]) -> [TermEntry] {
    let type = name.type == .provisionalName ? .designation : name.type
    let same = usable.filter { $0.type == type }
    // A title or a number without its like has no counterpart; an acronym may have a full form, and the other way round.
    if same.isEmpty && (type == .title || type == .designation) { return [] }
    let found = same.isEmpty ? usable.filter { $0.type == .fullForm || $0.type == .title } : same
    let best = found.isEmpty ? usable : found
    let ranked = best.filter { $0.status == .preferred } + best.filter { $0.status != .preferred }
    // An acronym without an acronym of its language goes with the one best name alone.
    return same.isEmpty ? Array(ranked.prefix(1)) : ranked
  }

  /// What a translator should know of a pair, in few words.
  static func comment(_ pair: Pair) -> String {
    var parts: [String] = []
    if let status = pair.source.status, status == .deprecated || status == .superseded {
      parts.append("\(pair.source.text): \(status.rawValue)")
    }
    if pair.target.status == .admitted { parts.append("admitted") }
    if !pair.avoided.isEmpty { parts.append("not: " + pair.avoided.map(\.text).joined(separator: ", ")) }
    parts += pair.concept.details.filter { $0.category == "subjectField" }.map(\.value)
    parts += [pair.target.note, pair.source.note].compactMap { $0 }
    return parts.joined(separator: "; ")
  }
}
