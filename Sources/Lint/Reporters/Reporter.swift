import Mentions

/// Turns findings into text for people or programs; one type a format. A reporter knows nothing of rules.
public protocol Reporter: Sendable {
  /// The findings, which stand in the order of `Linter.findings(in:)`, as text.
  /// - Throws: what the format's encoder throws.
  func report(_ findings: [Finding], in drafts: [ReadDocument]) throws -> String
}
