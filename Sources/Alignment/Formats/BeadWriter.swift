import Languages
import Segmentation

/// The sentences of two sides, for writing beads: a writer knows nothing of where they come from.
public struct BeadSides: Sendable {
  /// The languages of the first and second side.
  public let source: Language, target: Language
  /// Their sentences.
  public let sourceSentences: [String], targetSentences: [String]
  /// What the two files are called; empty when they have no name.
  public let sourceName: String, targetName: String
  /// The blocks and cells of the sentences; empty for lines, which have none.
  public let sourceLayout: [Sentence], targetLayout: [Sentence]
  /// Whether the second side's file was given first; a writer that numbers lines then turns the beads round.
  public let swapped: Bool

  /// Two sides of lines.
  public init(
    source: Language, target: Language, sourceSentences: [String], targetSentences: [String],
    sourceName: String = "", targetName: String = "", swapped: Bool = false
  ) {
    self.source = source
    self.target = target
    self.sourceSentences = sourceSentences
    self.targetSentences = targetSentences
    self.sourceName = sourceName
    self.targetName = targetName
    sourceLayout = []
    targetLayout = []
    self.swapped = swapped
  }

  /// The sides of an aligned pair.
  public init(_ pair: AlignedPair, swapped: Bool = false) {
    source = pair.source.document.language
    target = pair.target.document.language
    sourceLayout = pair.source.document.sentences
    targetLayout = pair.target.document.sentences
    sourceSentences = sourceLayout.map(\.text)
    targetSentences = targetLayout.map(\.text)
    sourceName = pair.source.document.path
    targetName = pair.target.document.path
    self.swapped = swapped
  }
}

/// A format for beads: one file a format.
public protocol BeadWriter: Sendable {
  /// The whole text, each line ended.
  /// - Throws: `EncodingError` from a format that encodes.
  func write(_ beads: [Bead], _ sides: BeadSides) throws -> String
}
