import Documents

/// How much a finding matters.
public enum Severity: String, Sendable, Codable, Comparable, CaseIterable {
  case suggestion
  case warning
  case error

  /// Suggestions stand below warnings, warnings below errors.
  public static func < (left: Severity, right: Severity) -> Bool {
    let order: [Severity] = [.suggestion, .warning, .error]
    return order.firstIndex(of: left)! < order.firstIndex(of: right)!
  }
}

/// A stretch of a file.
public struct Location: Sendable, Hashable {
  /// The path as the user gave it.
  public let file: String
  /// Where, in Unicode scalars of the file's text.
  public let place: Place

  /// A location.
  public init(file: String, place: Place) {
    self.file = file
    self.place = place
  }
}

/// Something a rule found, with the other places that make it a finding and the form it would prefer.
public struct Finding: Sendable, Hashable {
  /// The rule's name, `former-name-conflict`.
  public let rule: String
  /// How much it matters.
  public let severity: Severity
  /// Where.
  public let location: Location
  /// What stands there.
  public let excerpt: String
  /// One sentence for a person.
  public let message: String
  /// The other places it is compared with.
  public let related: [Location]
  /// What to write instead of the excerpt, where the rule knows.
  public let fix: String?
  /// Whether the fix is right whatever the text means, so that a program may make it without asking.
  public let isCertain: Bool

  /// A finding.
  public init(
    rule: String, severity: Severity, location: Location, excerpt: String, message: String,
    related: [Location] = [], fix: String? = nil, isCertain: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.location = location
    self.excerpt = excerpt
    self.message = message
    self.related = related
    self.fix = fix
    self.isCertain = isCertain && fix != nil
  }
}
