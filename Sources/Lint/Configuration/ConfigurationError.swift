/// What is wrong with a configuration file or with a `concord-ignore` comment; lines and columns count from 1.
public enum ConfigurationError: Error, Equatable, Sendable {
  /// The file is no TOML.
  case syntax(path: String, line: Int, column: Int, detail: String)
  /// A key that means nothing here; `known` are those that do.
  case unknownKey(path: String, line: Int, key: String, known: [String])
  /// A rule that does not exist; `near` is the one whose name is nearest.
  case unknownRule(path: String, line: Int, rule: String, near: String?)
  /// A value of another type than `expected`, in words.
  case wrongType(path: String, line: Int, key: String, expected: String)
  /// A value that is none of those that are `expected`, in words.
  case wrongValue(path: String, line: Int, key: String, value: String, expected: String)
  /// Something that must be said and is not.
  case missingKey(path: String, line: Int, key: String)
  /// A pattern, exception or word that can never match anything.
  case neverMatches(path: String, line: Int, what: String, reason: NeverMatch)
  /// A comment that begins with `concord-` and is none that is known.
  case unknownRemark(path: String, line: Int, text: String)
  /// A `concord-ignore` comment without a rule.
  case noIgnoredRule(path: String, line: Int)
  /// A `concord-ignore` comment that no text follows.
  case nothingToIgnore(path: String, line: Int)

  /// Why something can never match.
  public enum NeverMatch: Sendable, Equatable {
    /// It is empty.
    case empty
    /// It names a folder from the root, or one above the configuration's.
    case outside
    /// It ends with a stroke: only folders have such names.
    case folder
    /// A bracket is open, or holds nothing.
    case brokenClass
    /// It holds a line end, which no sentence has.
    case lineEnd
    /// The rule is switched off everywhere.
    case ruleOff
  }
}
