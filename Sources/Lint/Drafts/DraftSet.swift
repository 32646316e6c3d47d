import Alignment
import Languages
import Mentions

/// Drafts that belong together, with what several rules ask of them worked out once: sentences by number, former names,
/// acronyms, titles; which of them are language versions of one text; and what a base knows.
public struct DraftSet: Sendable {
  /// The drafts in the order given, then versions that only a pair brought.
  public let drafts: [ReadDocument]
  /// All sentences, draft by draft, in reading order.
  public let sentences: [DraftSentence]
  /// The drafts' languages that occur, in the order of their tags.
  public let languages: [Language]
  /// The drafts that are compared with their other language.
  public let pairs: [DraftPair]
  /// What a base knows; nothing without one.
  public let known: KnownNames
  /// Which number goes with which provisional name.
  let formerNames: FormerNameIndex
  /// Which acronym stands for what.
  let acronyms: AcronymIndex

  /// A set from its drafts; a draft whose path was there already is left out.
  /// - Parameters:
  ///   - pairs: two language versions each; those not among the drafts are added to them.
  ///   - known: what a base knows.
  public init(_ drafts: [ReadDocument], pairs: [AlignedPair] = [], known: KnownNames = .none) {
    var seen: Set<String> = []
    let all = drafts + pairs.flatMap { [$0.source, $0.target] }
    let distinct = all.filter { seen.insert($0.document.path).inserted }
    let byDraft = distinct.enumerated().map { number, draft in
      zip(draft.document.sentences, draft.mentions).enumerated().map { index, pair in
        DraftSentence(draft: number, index: index, path: draft.document.path, sentence: pair.0, mentions: pair.1)
      }
    }
    self.drafts = distinct
    self.known = known
    self.pairs = pairs.compactMap { pair in
      let paths = [pair.source, pair.target].map(\.document.path)
      let numbers = paths.compactMap { path in distinct.firstIndex { $0.document.path == path } }
      guard numbers.count == 2, numbers[0] != numbers[1] else { return nil }
      return DraftPair(source: byDraft[numbers[0]], target: byDraft[numbers[1]], beads: pair.beads)
    }
    let sentences = Array(byDraft.joined())
    self.sentences = sentences
    languages = Set(sentences.map(\.language)).sorted { $0.tag < $1.tag }
    formerNames = FormerNameIndex(sentences)
    acronyms = AcronymIndex(sentences)
  }

  /// The sentences of one language, whichever draft they stand in.
  public func sentences(in language: Language) -> [DraftSentence] { sentences.filter { $0.language == language } }
}
