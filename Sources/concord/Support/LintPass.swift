import Documents
import Lint
import Mentions

/// The drafts of `concord lint` read and checked once.
struct LintPass {
  /// The drafts.
  let drafts: LintDrafts
  /// What is told: what configuration, baseline and severity leave.
  let findings: [Finding]
  /// Whether the baseline has findings that no longer occur.
  let isStale: Bool

  /// Reads and checks the drafts that a command names.
  /// - Parameter isLast: whether the baseline is written, and told what no longer occurs.
  /// - Throws: what reading, configuration, base and baseline throw.
  init(_ command: LintCommand, isLast: Bool) throws {
    let configurations = LintConfigurations(command.configuration)
    var documents: [String: Document] = [:]
    var settings: [String: FileSettings] = [:]
    let reader = BilingualReading.reader(command.set.lexicons)
    // Drafts that are compared with another file are one language version.
    let compared = Set(command.set.against + command.files.prefix(command.set.against.count))
    let set = try command.set.set(of: command.files) { file in
      let said = try configurations.settings(for: file == "-" ? command.input.path : file)
      let document = try command.input.document(file)
      documents[document.path] = document
      settings[document.path] = said
      // The language said is that of the drafts, not of what they are compared with.
      let isOther = command.set.against.contains(file)
      return try DraftText(
        document, language: isOther ? nil : command.language ?? said.language?.tag,
        compared.contains(file) ? nil : reader)
    }
    drafts = LintDrafts(set: set, documents: documents, given: command.files)
    let filter = FindingFilter(set.drafts, settings: settings, ignored: try drafts.ignored())
    let rules = try Self.rules(command, filter)
    let optional = command.only.isEmpty ? RuleSet.all.filter { $0.isOptional }.map { $0.name } : []
    let found = filter.filtered(Linter(rules: rules).findings(in: set), optional: Set(optional))
    let said = try configurations.configuration(for: command.files[0])
    let outcome = try command.baseline.outcome(
      of: found, in: drafts, configured: said?.baseline,
      rules: Set(rules.filter { set.answers($0, hasBase: command.set.base != nil) }.map { type(of: $0).name }),
      isLast: isLast)
    let least = command.severity ?? said?.configuration.severity ?? .suggestion
    findings = outcome.findings.filter { $0.severity >= least }
    isStale = outcome.isStale
  }

  /// The rules that were asked for, by the command or else by the configuration.
  /// - Throws: `RequestError.unknownRule`.
  private static func rules(_ command: LintCommand, _ filter: FindingFilter) throws -> [any Rule] {
    for name in command.only + command.without where RuleSet.rule(named: name) == nil {
      throw RequestError.unknownRule(name)
    }
    let standard = Set(RuleSet.standard.map { $0.name })
    return RuleSet.all.map { $0.name }.filter { name in
      let isWanted =
        command.only.isEmpty ? standard.contains(name) || filter.turnsOn(name) : command.only.contains(name)
      return isWanted && !command.without.contains(name) && filter.runs(name)
    }.compactMap { RuleSet.rule(named: $0)?.init() }
  }
}

extension DraftSet {
  /// Whether the set has what a rule needs to say anything.
  fileprivate func answers(_ rule: any Rule, hasBase: Bool) -> Bool {
    switch type(of: rule).page.needs {
    case .drafts: true
    case .translation: !pairs.isEmpty
    case .base: hasBase
    case .translationAndBase: !pairs.isEmpty && hasBase
    }
  }
}
