import Languages

/// What a `concord.toml` says: which rules run where, how much their findings matter, what is right although it looks
/// wrong.
///
///     severity = "warning"                    # leave out findings below
///     language = "zh"                         # of drafts whose language is not said
///     baseline = "concord.baseline"           # findings that are known
///     vocabulary = ["QZF", "自动动力"]          # words of the house: nothing inside them is a finding
///     vocabulary-files = ["words.txt"]        # the same, one a line
///
///     [rules]                                 # off, suggestion, warning, error; on: as the rule has it
///     stray-space = "off"
///     telephone-format = "error"
///
///     [[paths]]                               # for some files; later ones win over earlier ones and over all above
///     files = ["annexes/**", "*.md"]
///     language = "en"
///     rules = { half-width-mark = "off" }
///
///     [[exceptions]]                          # findings that are none
///     rule = "near-duplicate-names"
///     text = "电信标准第96号通函"               # what stands at the place
///     files = ["zh/*.docx"]
///     reason = "quoted from the letter"
///
/// Paths are those of the drafts, counted from the folder the configuration is for.
public struct LintConfiguration: Sendable {
  /// The file it was read from.
  public let path: String
  /// Findings below are left out; nil when it does not say.
  public let severity: Severity?
  /// The baseline's file, counted from the configuration's folder; nil when there is none.
  public let baseline: String?
  /// What holds for all files first, then what holds for some, in the order of the file.
  let sections: [Section]
  /// Findings that are none.
  let exceptions: [Exception]
  /// Words inside which nothing is a finding.
  let vocabulary: [String]

  /// What holds for files that a pattern matches; without patterns, for all.
  struct Section: Sendable {
    let files: [PathPattern]
    let language: Language?
    let rules: [String: Level]
  }

  /// How much a rule's findings matter in some files.
  enum Level: Sendable, Hashable {
    case off
    /// As the rule has it.
    case on
    case severity(Severity)
  }

  /// Findings that are none.
  struct Exception: Sendable {
    let rule: String?
    let text: String?
    let files: [PathPattern]
  }

  /// What holds for a draft.
  /// - Parameter file: its path from the configuration's folder.
  public func settings(for file: String) -> FileSettings {
    var language: Language?
    var rules: [String: Level] = [:]
    for section in sections where section.files.isEmpty || section.files.contains(where: { $0.matches(file) }) {
      language = section.language ?? language
      rules.merge(section.rules) { $1 }
    }
    return FileSettings(
      language: language, rules: rules,
      exceptions: exceptions.filter { $0.files.isEmpty || $0.files.contains { $0.matches(file) } },
      vocabulary: vocabulary)
  }
}

/// What a configuration says of one draft.
public struct FileSettings: Sendable {
  /// Nothing is said: every rule runs as it is.
  public static let none = FileSettings(language: nil, rules: [:], exceptions: [], vocabulary: [])

  /// The language the draft is read in; nil when it is to be detected.
  public let language: Language?
  let rules: [String: LintConfiguration.Level]
  let exceptions: [LintConfiguration.Exception]
  let vocabulary: [String]

  /// Whether a rule is switched off for the draft.
  public func isOff(_ rule: String) -> Bool { rules[rule] == .off }

  /// Whether a rule is named for the draft and not switched off.
  func isAskedFor(_ rule: String) -> Bool { rules[rule].map { $0 != .off } ?? false }

  /// How much a finding of the draft matters; nil when it is none.
  func severity(of finding: Finding) -> Severity? {
    switch rules[finding.rule] ?? .on {
    case .off: return nil
    case .on: break
    case .severity(let severity): return isException(finding) ? nil : severity
    }
    return isException(finding) ? nil : finding.severity
  }

  private func isException(_ finding: Finding) -> Bool {
    exceptions.contains { exception in
      (exception.rule ?? finding.rule) == finding.rule && (exception.text ?? finding.excerpt) == finding.excerpt
    }
  }
}
