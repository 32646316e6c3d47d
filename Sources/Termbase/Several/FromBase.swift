/// Something that was found, with the base it is from. Encoded it is what was found with a member more, `base`, where
/// several bases were asked.
public struct FromBase<Found: Sendable>: Sendable {
  /// What the base is called; nil when only one was asked.
  public let base: String?
  /// What was found.
  public let found: Found

  /// Something found.
  public init(_ found: Found, base: String?) {
    self.found = found
    self.base = base
  }
}

extension FromBase: Encodable where Found: Encodable {
  private enum Key: CodingKey { case base }

  /// What was found, and the base.
  public func encode(to encoder: any Encoder) throws {
    try found.encode(to: encoder)
    guard let base else { return }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(base, forKey: .base)
  }
}

/// What several bases gave, as one; encoded it has the members of one base's result.
public struct FromBases<Hit: Sendable>: Sendable {
  /// The words as given.
  public let query: String
  /// How many there are in all bases together, whatever the limit.
  public let total: Int
  /// Some of them.
  public let hits: [FromBase<Hit>]
  /// What continues a search of one base.
  public var next: String?
}

extension FromBases: Encodable where Hit: Encodable {}
