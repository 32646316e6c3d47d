import Foundation
import Languages

/// What of the counts is worth an entry: pairs of words that are each a fair share of the other's translations.
struct LearntEntries {
  /// A headword, its translation, and what speaks for it.
  struct Entry {
    let source: String, target: String
    /// The share of the headword's occurrences that it explains, and of the translation's that the headword explains.
    let share: Float, backShare: Float
    /// How often the two translated each other.
    let together: Float
  }

  /// The least share of a headword's occurrences, and of a translation's.
  private static let leastShare: Float = 0.08
  private static let leastBackShare: Float = 0.02
  /// The fewest times that two words must have translated each other.
  private static let fewest: Float = 0.5
  /// What is added to every count, so that a word seen once is not certain.
  private static let doubt: Float = 0.5
  /// What a share of 1 weighs beside a gloss of the general dictionary (1) and a checked term (3).
  private static let weight: Float = 3

  /// In the order in which the headwords, then the translations, were first seen.
  let all: [Entry]

  /// The entries of a store.
  init(_ store: LinkStore) {
    all = store.all.compactMap { link in
      let share = link.together / (link.sourceCount + Self.doubt)
      let backShare = link.together / (link.targetCount + Self.doubt)
      guard link.together >= Self.fewest, share >= Self.leastShare, backShare >= Self.leastBackShare else { return nil }
      return Entry(
        source: store.sourceWords.words[Int(link.source)], target: store.targetWords.words[Int(link.target)],
        share: min(1, share), backShare: min(1, backShare), together: link.together)
    }
  }

  /// The compiled lexicon's bytes.
  func bytes(_ source: Language, _ target: Language) -> Data {
    let bytes = compiled(source, target)
    defer { bytes.deallocate() }
    return Data(bytes)
  }

  /// The lexicon in memory.
  func lexicon(_ source: Language, _ target: Language) -> Lexicon {
    Lexicon(parts: LexiconStorage(taking: compiled(source, target), isMapped: false).map { [$0] } ?? [])
  }

  private func compiled(_ source: Language, _ target: Language) -> UnsafeRawBufferPointer {
    var compiler = LexiconCompiler(source: source, target: target)
    for entry in all { compiler.add(entry.source, [compiler.key(entry.target)], weight: Self.weight * entry.share) }
    return compiler.bytes()
  }

  /// The entries that both sides are surest of and that were seen most often, of words that differ, best first.
  func mostCertain(_ count: Int) -> [Entry] {
    func certainty(_ entry: Entry) -> Float { entry.share * entry.backShare * logf(1 + entry.together) }
    return Array(
      all.filter { $0.source != $0.target }.sorted { (certainty($1), $0.source) < (certainty($0), $1.source) }.prefix(
        count))
  }
}
