/// Something that speaks for a pair of files, or against it.
public struct PairingReason: Sendable, Hashable {
  /// What it is about.
  public let kind: Kind
  /// How much it says: about the natural logarithm of how much likelier it is in a pair than by chance; below 0 it speaks
  /// against the pair. Rounded to tenths.
  public let weight: Double
  /// What was found: `circular:96`, `34/36`; empty where the kind says all.
  public let detail: String

  /// A reason.
  public init(kind: Kind, weight: Double, detail: String = "") {
    self.kind = kind
    self.weight = (weight * 10).rounded() / 10
    self.detail = detail
  }

  /// What reasons there are.
  public enum Kind: String, Sendable, CaseIterable {
    /// The names differ in a language mark only.
    case names
    /// The documents bear the same number, or different ones.
    case number
    /// The documents bear the same date, or different ones.
    case date
    /// What both name: designations, dates, numbers, addresses; in `detail` how many of how many.
    case mentions
    /// Words of one that are translated in the other; in `detail` how many of how many.
    case words
    /// How long the one is for the other.
    case length
    /// No other files were given.
    case onlyTwo = "only-two"
    /// A person said so, in a list of pairs.
    case said
  }
}

/// Why a likely pair is not used.
public enum DoubtCause: Sendable, Hashable {
  /// Another file is as good a counterpart of one of the two.
  case rival(String)
  /// The names say that they are a pair, and the contents that it is another.
  case namesAgainstContents(String)
  /// What the two say does not go together: numbers, dates, or nearly everything.
  case contradiction
  /// One is a revision, the other is not, or is another one.
  case revision
  /// Too little speaks for it.
  case weak
  /// The names are those of two languages, the texts are in one.
  case sameLanguage
}
