import Lint

extension Messages {
  /// Words for what is wrong with a configuration or a `concord-ignore` comment.
  static func configuration(_ error: ConfigurationError) -> String {
    switch error {
    case .syntax(let path, let line, let column, let detail): "\(path):\(line):\(column): no TOML (\(detail))"
    case .unknownKey(let path, let line, let key, let known):
      "\(path):\(line): there is no key “\(key)” here; there are \(known.joined(separator: ", "))"
    case .unknownRule(let path, let line, let rule, let near):
      "\(path):\(line): no rule “\(rule)”; "
        + (near.map { "is “\($0)” meant?" } ?? "concord explain lists the rules")
    case .wrongType(let path, let line, let key, let expected): "\(path):\(line): “\(key)” must be \(expected)"
    case .wrongValue(let path, let line, let key, let value, let expected):
      "\(path):\(line): “\(key)” is “\(value)”; it must be \(expected)"
    case .missingKey(let path, let line, let key): "\(path):\(line): \(key) is missing here"
    case .neverMatches(let path, let line, let what, let reason):
      "\(path):\(line): “\(what)” can never match: \(words(for: reason))"
    case .unknownRemark(let path, let line, let text):
      "\(path):\(line): no comment “\(text)”; there is <!-- concord-ignore RULE -->"
    case .noIgnoredRule(let path, let line):
      "\(path):\(line): concord-ignore names no rule; write <!-- concord-ignore RULE -->"
    case .nothingToIgnore(let path, let line): "\(path):\(line): no text follows this concord-ignore; take it out"
    }
  }

  private static func words(for reason: ConfigurationError.NeverMatch) -> String {
    switch reason {
    case .empty: "it is empty"
    case .outside: "paths count from the configuration's folder, and lead neither above it nor from the root"
    case .folder: "it ends with a stroke, but drafts are files; add **"
    case .brokenClass: "a bracket in it is not closed, or holds nothing"
    case .lineEnd: "it holds a line end, which no sentence has"
    case .ruleOff: "the rule is switched off everywhere"
    }
  }

  /// Words for what became of a draft's certain fixes; nil where there are none.
  static func fixes(_ outcome: LintFixer.Outcome, path: String, isDone: Bool) -> String? {
    if outcome.made == 0 && outcome.left == 0 { return nil }
    let made = outcome.made == 1 ? "1 fix" : "\(outcome.made) fixes"
    var line = "\(path): \(made) \(isDone ? "made" : "would be made")"
    if outcome.left > 0 {
      line +=
        "; \(outcome.left) must be made by hand (only texts, Markdown and plain runs of Word documents are changed)"
    }
    return line
  }

  static func encoding(_ error: EncodedText.Failure) -> String {
    switch error {
    case .notReversible(let path): "\(path): its charset cannot be written back unchanged; save it as UTF-8"
    case .notEncodable(let path, let text, let charset):
      "\(path): \(charset) cannot hold “\(text.prefix(20))”; save it as UTF-8"
    }
  }

  static func baseline(_ error: BaselineError) -> String {
    switch error {
    case .malformed(let path, let line):
      "\(path):\(line): no line of a baseline; write it anew with --write-baseline"
    }
  }

  /// Words for a known finding that no longer occurs.
  static func stale(_ entry: Baseline.Entry, baseline: String) -> String {
    "\(baseline): \(entry.file): \(entry.rule) at “\(entry.excerpt)” no longer occurs; "
      + "take it out with --prune-baseline"
  }
}
