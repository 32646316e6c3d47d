import Languages

/// The names of a base at a moment, to tell later what has changed.
public struct TermSnapshot: Sendable {
  /// The standing of each name, by its row.
  let statuses: [Int64: String]
}

/// What has changed in the names of a base since a snapshot.
public struct TermChanges: Sendable, Hashable, Codable {
  /// A name with its standing.
  public struct Name: Sendable, Hashable, Codable {
    /// Its language (`mul`: the same in all languages).
    public let language: String
    /// The name.
    public let text: String
    /// Its standing (ISO 30042).
    public let status: String
    /// Its standing before; nil for a new name.
    public var formerly: String?
  }

  /// One thing that has several preferred names in a language.
  public struct Rivals: Sendable, Hashable, Codable {
    /// The language.
    public let language: String
    /// The names, in the order of their letters.
    public let names: [String]
  }

  /// Names that were not there.
  public var new: [Name] = []
  /// Names with another standing.
  public var changed: [Name] = []
  /// Things with several preferred names in a language, of which one is new or has changed: they may contradict each other,
  /// or one may be short for the other.
  public var rivals: [Rivals] = []

  /// Nothing has changed.
  public init() {}
}
