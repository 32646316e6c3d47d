import Languages

/// The sentences of two sides, for writing beads: a writer knows nothing of where they come from.
public struct BeadSides: Sendable {
  /// The languages of the first and second side.
  public let source: Language, target: Language
  /// Their sentences.
  public let sourceSentences: [String], targetSentences: [String]
  /// Whether the second side's file was given first; a writer that numbers lines then turns the beads round.
  public let swapped: Bool

  /// Two sides.
  public init(
    source: Language, target: Language, sourceSentences: [String], targetSentences: [String], swapped: Bool = false
  ) {
    self.source = source
    self.target = target
    self.sourceSentences = sourceSentences
    self.targetSentences = targetSentences
    self.swapped = swapped
  }

  /// The sides of an aligned pair.
  public init(_ pair: AlignedPair, swapped: Bool = false) {
    self.init(
      source: pair.source.document.language, target: pair.target.document.language,
      sourceSentences: pair.source.document.sentences.map(\.text),
      targetSentences: pair.target.document.sentences.map(\.text), swapped: swapped)
  }
}

/// A format for beads: one file a format.
public protocol BeadWriter: Sendable {
  /// The whole text, each line ended.
  /// - Throws: `EncodingError` from a format that encodes.
  func write(_ beads: [Bead], _ sides: BeadSides) throws -> String
}
