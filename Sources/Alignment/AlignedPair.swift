import Languages
import Mentions
import Segmentation

/// Two documents in different languages with the beads between them.
public struct AlignedPair: Sendable {
  /// The first document (Chinese, where one is Chinese).
  public let source: ReadDocument
  /// The second document.
  public let target: ReadDocument
  /// The beads in the order of the first document; every sentence of both is in exactly one.
  public let beads: [Bead]

  /// A pair.
  public init(source: ReadDocument, target: ReadDocument, beads: [Bead]) {
    self.source = source
    self.target = target
    self.beads = beads
  }
}
