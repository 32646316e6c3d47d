import Alignment
import Languages
import Mentions
import Terminology

/// Drafts that belong together, with what several rules ask of them worked out once: sentences by number, former names,
/// acronyms, titles; which of them are language versions of one text; and what a base knows.
///
/// Rules look at texts of one language each: a draft is one, or two where it holds both language versions.
public struct DraftSet: Sendable {
  /// The drafts in the order given, then versions that only a pair brought.
  public let drafts: [ReadDocument]
  /// The drafts' texts, each in one language, in the order of the drafts; `DraftSentence.draft` counts them.
  let texts: [ReadDocument]
  /// All sentences, text by text, in reading order.
  public let sentences: [DraftSentence]
  /// The drafts' languages that occur, in the order of their tags.
  public let languages: [Language]
  /// The drafts that are compared with their other language.
  public let pairs: [DraftPair]
  /// The terms of the pairs with their places in the drafts, as the extractor gives them.
  public let terms: [Concept]
  /// What a base knows; nothing without one.
  public private(set) var known: KnownNames
  private let byLanguage: [Language: [DraftSentence]]
  /// Which number goes with which provisional name.
  let formerNames: FormerNameIndex
  /// Which acronym stands for what.
  let acronyms: AcronymIndex

  /// A set from its drafts; a draft whose path was there already is left out.
  /// - Parameters:
  ///   - pairs: two language versions each; those not among the drafts are added to them.
  ///   - bilingual: those of the drafts that hold two language versions, each read as `BilingualDraft.whole`.
  ///   - terms: the terms of the pairs, for the rule that compares their renderings.
  ///   - known: what a base knows.
  ///   - memory: the last look at these drafts, which this one takes the place of.
  public init(
    _ drafts: [ReadDocument], pairs: [AlignedPair] = [], bilingual: [BilingualDraft] = [], terms: [Concept] = [],
    known: KnownNames = .none, memory: DraftMemory? = nil
  ) {
    var seen: Set<String> = []
    let all = drafts + pairs.flatMap { [$0.source, $0.target] }
    let distinct = all.filter { seen.insert($0.document.path).inserted }
    let twofold = Dictionary(bilingual.map { ($0.whole.document.path, $0) }) { first, _ in first }
    let texts = distinct.flatMap { twofold[$0.document.path]?.parts ?? [$0] }
    let byText = texts.enumerated().map { Self.sentences(of: $0.element, number: $0.offset, memory) }
    memory?.replace(by: zip(texts, byText).map { (DraftMemory.Key($0), $1) })
    self.drafts = distinct
    self.texts = texts
    self.terms = bilingual.flatMap(\.terms) + terms
    self.known = known
    self.pairs =
      pairs.compactMap { pair in
        let paths = [pair.source, pair.target].map(\.document.path)
        let numbers = paths.compactMap { path in
          twofold[path] == nil ? texts.firstIndex { $0.document.path == path } : nil
        }
        guard numbers.count == 2, numbers[0] != numbers[1] else { return nil }
        return DraftPair(source: byText[numbers[0]], target: byText[numbers[1]], beads: pair.beads)
      }
      + bilingual.map { draft in
        DraftPair(draft, among: byText.filter { $0.first?.path == draft.whole.document.path }.flatMap { $0 })
      }
    let sentences = Array(byText.joined())
    self.sentences = sentences
    byLanguage = Dictionary(grouping: sentences, by: \.language)
    languages = byLanguage.keys.sorted { $0.tag < $1.tag }
    formerNames = FormerNameIndex(sentences)
    acronyms = AcronymIndex(sentences)
  }

  private static func sentences(of draft: ReadDocument, number: Int, _ memory: DraftMemory?) -> [DraftSentence] {
    let (sentences, path) = (draft.document.sentences, draft.document.path)
    let kept = memory?.kept(of: DraftMemory.Key(draft), count: sentences.count) { last, at in
      last.content.isContent(of: sentences[at], draft.mentions[at])
    }
    return sentences.indices.map { at in
      DraftSentence(
        draft: number, index: at, path: path, sentence: sentences[at], mentions: draft.mentions[at], kept: kept?[at])
    }
  }

  /// The same drafts beside what a base knows.
  public func knowing(_ known: KnownNames) -> DraftSet {
    var set = self
    set.known = known
    return set
  }

  /// The sentences of one language, whichever draft they stand in.
  public func sentences(in language: Language) -> [DraftSentence] { byLanguage[language] ?? [] }

  /// The sentence that a place lies in; nil where there is none.
  func sentence(at location: Location) -> DraftSentence? {
    sentences.first { sentence in
      sentence.path == location.file && sentence.sentence.place.start <= location.place.start
        && location.place.end <= sentence.sentence.place.end
    }
  }

  /// The text at a place; nil where there is no such draft or place.
  func text(at location: Location) -> String? {
    guard let draft = drafts.first(where: { $0.document.path == location.file }) else { return nil }
    let scalars = draft.document.text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: location.place.start, limitedBy: scalars.endIndex)
    let length = location.place.end - location.place.start
    guard let start, let end = scalars.index(start, offsetBy: length, limitedBy: scalars.endIndex) else { return nil }
    return String(scalars[start..<end])
  }
}
