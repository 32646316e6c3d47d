import Alignment
import Mentions

/// Two texts of a set that are language versions of each other, with the beads between their sentences. They are two drafts, or
/// what two columns or paragraphs in turn of one draft hold.
public struct DraftPair: Sendable {
  /// The sentences of the first version (Chinese, where one is Chinese), then those of the second.
  public let source: [DraftSentence], target: [DraftSentence]
  /// The beads in the order of the first version; of one draft, those of each table and of the running text.
  public let beads: [Bead]

  init(source: [DraftSentence], target: [DraftSentence], beads: [Bead]) {
    self.source = source
    self.target = target
    self.beads = beads
  }

  /// The two versions that one draft holds, among its sentences.
  init(_ draft: BilingualDraft, among sentences: [DraftSentence]) {
    let byPlace = Dictionary(sentences.map { ($0.sentence.place, $0) }) { first, _ in first }
    func side(_ read: ReadDocument) -> [DraftSentence] { read.document.sentences.compactMap { byPlace[$0.place] } }
    self.init(source: side(draft.pair.source), target: side(draft.pair.target), beads: draft.pair.beads)
  }

  /// The sentences of a bead, those of the first version and those of the second.
  public func sentences(of bead: Bead) -> (source: ArraySlice<DraftSentence>, target: ArraySlice<DraftSentence>) {
    (source[bead.source], target[bead.target])
  }
}
