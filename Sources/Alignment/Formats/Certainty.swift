/// How sure a bead is, in the three steps that people are shown, and the beads that link nothing.
public enum Certainty: String, Sendable, CaseIterable {
  /// Nine in ten or more are right.
  case sure
  /// More likely right than not.
  case likely
  /// To be looked at.
  case doubtful
  /// Sentences without counterpart.
  case alone

  /// Below this confidence a bead is doubtful.
  public static let doubtfulBelow = 0.6
  /// From this confidence on a bead is sure.
  public static let sureFrom = 0.9

  /// The step of a bead with sentences on both sides; `alone` for others.
  public init(_ bead: Bead) {
    self =
      bead.source.isEmpty || bead.target.isEmpty
      ? .alone
      : bead.confidence >= Self.sureFrom ? .sure : bead.confidence >= Self.doubtfulBelow ? .likely : .doubtful
  }
}
