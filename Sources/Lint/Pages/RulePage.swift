/// A rule's manual page: what `concord explain RULE` prints beside the rule's name, severity and summary.
public struct RulePage: Sendable {
  /// What goes wrong for a reader where the rule is broken.
  public let why: String
  /// What is compared with what, and which form is the yardstick.
  public let judges: String
  /// What looks like a finding and is none.
  public let passesOver: String
  /// What the drafts must come with for the rule to say anything.
  public let needs: Need
  /// Texts with the findings that they must give; texts without marks must give none. They are the rule's tests.
  public let examples: [RuleExample]

  /// What a rule compares drafts with.
  public enum Need: Sendable, CaseIterable {
    /// Nothing but the drafts.
    case drafts
    /// The other language version.
    case translation
    /// A base.
    case base
    /// Both.
    case translationAndBase
  }

  /// A page.
  public init(
    why: String, judges: String, passesOver: String = "", needs: Need = .drafts, examples: [RuleExample]
  ) {
    self.why = why
    self.judges = judges
    self.passesOver = passesOver
    self.needs = needs
    self.examples = examples
  }
}
