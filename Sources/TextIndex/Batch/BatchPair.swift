/// One side of an addition to the base: its texts of one language stand together in a batch.
public struct BatchPair: Sendable, Hashable {
  /// The addition's row.
  public let id: Int64
  /// A number that no other addition has, also not one that takes the row of an earlier one.
  public let stamp: Int64
  /// 0 for the source, 1 for the target.
  public let side: UInt8

  /// One side of an addition.
  public init(id: Int64, stamp: Int64, side: UInt8) {
    self.id = id
    self.stamp = stamp
    self.side = side
  }
}

/// What a unit, one side of a bead, is beside its text.
public struct UnitDetails: Sendable, Hashable {
  /// The bead's row.
  public let bead: Int64
  /// The bead's confidence.
  public let confidence: Float
  /// What kind of block the text is, as the base numbers kinds.
  public let kind: UInt8

  /// What a unit is.
  public init(bead: Int64, confidence: Float, kind: UInt8) {
    self.bead = bead
    self.confidence = confidence
    self.kind = kind
  }
}
