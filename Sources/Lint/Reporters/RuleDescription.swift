/// What a report tells of a rule.
public struct RuleDescription: Sendable, Hashable {
  /// The rule's name.
  public let name: String
  /// How much its findings matter.
  public let severity: Severity
  /// Its demand in one line.
  public let summary: String

  /// A description.
  public init(name: String, severity: Severity, summary: String) {
    self.name = name
    self.severity = severity
    self.summary = summary
  }

  /// The description of a rule.
  public init(_ rule: any Rule.Type) { self.init(name: rule.name, severity: rule.severity, summary: rule.summary) }

  /// Those of all rules, in the order of their names.
  public static let all = RuleSet.all.map { RuleDescription($0) }
}
