import Languages
import Mentions

/// Drafts that belong together, with what several rules ask of them worked out once: sentences by number, former names,
/// acronyms, titles.
public struct DraftSet: Sendable {
  /// The drafts in the order given.
  public let drafts: [ReadDocument]
  /// All sentences, draft by draft, in reading order.
  public let sentences: [DraftSentence]
  /// The drafts' languages that occur, in the order of their tags.
  public let languages: [Language]
  /// Which number goes with which provisional name.
  let formerNames: FormerNameIndex
  /// Which acronym stands for what.
  let acronyms: AcronymIndex

  /// A set from its drafts.
  public init(_ drafts: [ReadDocument]) {
    self.drafts = drafts
    var sentences: [DraftSentence] = []
    for (number, draft) in drafts.enumerated() {
      for (index, pair) in zip(draft.document.sentences, draft.mentions).enumerated() {
        sentences.append(
          DraftSentence(draft: number, index: index, path: draft.document.path, sentence: pair.0, mentions: pair.1))
      }
    }
    self.sentences = sentences
    languages = Set(sentences.map(\.language)).sorted { $0.tag < $1.tag }
    formerNames = FormerNameIndex(sentences)
    acronyms = AcronymIndex(sentences)
  }

  /// The sentences of one language, whichever draft they stand in.
  public func sentences(in language: Language) -> [DraftSentence] { sentences.filter { $0.language == language } }
}
