import Lint

/// How often a rule found something.
struct FindingCount: Encodable, Hashable {
  /// The rule's name and the findings' severity.
  let rule: String, severity: Severity
  /// How many findings.
  let count: Int

  /// Findings counted, the gravest and most frequent first.
  static func counts(_ findings: [Finding]) -> [FindingCount] { merged(findings.map { Self(of: $0) }) }

  /// Counts of several texts together.
  static func merged(_ counts: [FindingCount]) -> [FindingCount] {
    Dictionary(grouping: counts) { [$0.rule, $0.severity.rawValue] }.values.map { same in
      Self(rule: same[0].rule, severity: same[0].severity, count: same.reduce(0) { $0 + $1.count })
    }.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      return (right.count, left.rule) < (left.count, right.rule)
    }
  }

  private init(rule: String, severity: Severity, count: Int) {
    (self.rule, self.severity, self.count) = (rule, severity, count)
  }

  private init(of finding: Finding) { self.init(rule: finding.rule, severity: finding.severity, count: 1) }
}
