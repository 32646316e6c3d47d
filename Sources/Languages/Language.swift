/// A language by its BCP 47 tag: `zh` (Simplified unless said), `en`.
public struct Language: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The tag, lower case, for example `zh`.
  public let tag: String

  /// A language by its tag; nothing is checked here (`LanguagePacks.pack(for:)` knows which have a pack).
  public init(_ tag: String) { self.tag = tag.lowercased() }

  /// Chinese.
  public static let chinese = Language("zh")
  /// English.
  public static let english = Language("en")

  /// The tag.
  public var description: String { tag }

  /// Encoded as its bare tag.
  public init(from decoder: any Decoder) throws { self.init(try decoder.singleValueContainer().decode(String.self)) }

  /// Encoded as its bare tag.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tag)
  }
}
