import Alignment

/// Two drafts of a set that are language versions of one text, with the beads between their sentences.
public struct DraftPair: Sendable {
  /// The sentences of the first version (Chinese, where one is Chinese), then those of the second.
  public let source: [DraftSentence], target: [DraftSentence]
  /// The beads in the order of the first version.
  public let beads: [Bead]

  /// The sentences of a bead, those of the first version and those of the second.
  public func sentences(of bead: Bead) -> (source: ArraySlice<DraftSentence>, target: ArraySlice<DraftSentence>) {
    (source[bead.source], target[bead.target])
  }
}
