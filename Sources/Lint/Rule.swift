/// One demand on drafts: one file, one type, named by what it demands. Its doc comment says how it judges, its `page`
/// what its users read.
///
/// A rule knows nothing of output formats; reporters know nothing of rules. What several rules ask of the drafts is
/// worked out once, in `DraftSet`.
public protocol Rule: Sendable {
  /// The name in findings and options, `former-name-conflict`.
  static var name: String { get }

  /// How much its findings matter.
  static var severity: Severity { get }

  /// What it demands, in one line.
  static var summary: String { get }

  /// Whether it runs only when it is asked for; it does not unless a rule says so.
  static var isOptional: Bool { get }

  /// Its manual page, with the examples that are its tests.
  static var page: RulePage { get }

  /// A rule needs nothing to begin.
  init()

  /// The findings in a set of drafts, in any order; one draft is a set of one.
  func findings(in drafts: DraftSet) -> [Finding]
}

extension Rule {
  /// Most rules run unless they are switched off.
  public static var isOptional: Bool { false }

  /// A finding of this rule at a stretch of a sentence.
  func finding(
    at range: Range<Int>, of sentence: DraftSentence, message: String, related: [Location] = [], fix: String? = nil,
    isCertain: Bool = false, severity: Severity = Self.severity
  ) -> Finding {
    Finding(
      rule: Self.name, severity: severity, location: sentence.location(range), excerpt: sentence.text(range),
      message: message, related: related, fix: fix, isCertain: isCertain)
  }
}
