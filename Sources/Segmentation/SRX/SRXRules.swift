import Languages

/// The rules of a file in Segmentation Rules eXchange 2.0 (LISA OSCAR, 2008): where a text in a language breaks, by
/// patterns for what stands before and after the place.
///
/// Header settings about inline codes (`formathandle`, `segmentsubflows`) have nothing to act on here, because sentences
/// are text without codes; `hasFormatHandles` lets a command say so.
public struct SRXRules: Sendable, Hashable {
  /// The file, as the user named it.
  public let path: String
  /// Whether all language maps that match count, in order, and not the first alone.
  public let isCascade: Bool
  /// Whether the file says on which side of a break inline codes go.
  public let hasFormatHandles: Bool
  /// The sets of rules in the file's order.
  public let languageRules: [LanguageRule]
  /// Which languages take which set, in the file's order.
  public let maps: [LanguageMap]

  /// A named set of rules.
  public struct LanguageRule: Sendable, Hashable {
    /// The name that maps refer to.
    public let name: String
    /// The rules in order: of those that match at a place the first decides.
    public let rules: [BreakRule]
  }

  /// A rule for or against a break.
  public struct BreakRule: Sendable, Hashable {
    /// Whether it breaks; an exception if not.
    public let isBreak: Bool
    /// What stands before the place, as an ICU regular expression; empty matches anywhere.
    public let before: String
    /// What stands after it.
    public let after: String
    /// Its line in the file, from 1.
    public let line: Int
  }

  /// A pattern for language tags and the set they take.
  public struct LanguageMap: Sendable, Hashable {
    /// Matched with a whole tag, whatever the case.
    public let pattern: String
    /// The set's name.
    public let name: String
    /// Its line in the file, from 1.
    public let line: Int
  }
}

/// Why own rules cannot be used. Lines count from 1.
public enum SRXError: Error, Equatable {
  /// Not well-formed XML; `detail` is the XML library's reason.
  case malformedXML(path: String, line: Int, detail: String)
  /// The file declares a document type or entities.
  case forbiddenEntity(path: String, line: Int)
  /// The outermost element is another.
  case notSRX(path: String, element: String)
  /// A version other than 2.0.
  case unsupportedVersion(path: String, version: String)
  /// Elements are nested deeper than `limit`.
  case tooDeep(path: String, line: Int, limit: Int)
  /// An element where it may not stand.
  case misplaced(path: String, line: Int, element: String)
  /// An attribute that must be there is not, or has a value that SRX does not know.
  case invalidAttribute(path: String, line: Int, element: String, attribute: String)
  /// The file ends without rules or without maps.
  case missing(path: String, element: String)
  /// A map names a set that the file does not have.
  case unknownRules(path: String, line: Int, name: String)
  /// A pattern that is no regular expression; `reason` is ICU's name for the cause.
  case invalidPattern(path: String, line: Int, pattern: String, reason: String)
  /// A rule took too many steps over a paragraph, or too much memory.
  case limitPassed(path: String, line: Int, pattern: String, isTime: Bool)
  /// No map matches the language.
  case noRules(path: String, language: Language)
}
