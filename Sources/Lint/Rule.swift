import Mentions

/// One demand on drafts: one file, one type, named by what it demands. Its doc comment is its manual page.
///
/// A rule knows nothing of output formats; reporters know nothing of rules.
public protocol Rule: Sendable {
  /// The name in findings and options, `former-name-conflict`.
  static var name: String { get }

  /// How much its findings matter.
  static var severity: Severity { get }

  /// What it demands, in one line.
  static var summary: String { get }

  /// A rule needs nothing to begin.
  init()

  /// The findings in a set of drafts, in any order; one draft is a set of one.
  func findings(in drafts: [ReadDocument]) -> [Finding]
}
