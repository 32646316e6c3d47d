import ArgumentParser
import Documents
import Foundation
import Languages
import Lint
import Mentions

/// `concord lint`: findings.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find inconsistent names in drafts.",
    discussion: """
      Several files are one set: a name is compared over all of them, within each language; provisional names and \
      telephone numbers across languages too. Exits with 1 when there are findings.

      With --against a draft is aligned with its other language and compared sentence by sentence; with --base its names \
      are compared with those of a base. concord explain tells what the rules demand.

        concord lint draft.docx
        concord lint zh.docx --against en.docx
        concord lint draft.docx --base meeting --as-of 2023-05-18
        concord lint --format html -o findings.html zh.docx en.docx
        concord lint --comments commented.docx draft.docx
        concord lint --format sarif -o findings.sarif *.txt
      """)

  @Argument(help: ArgumentHelp("Drafts; - is standard input.", valueName: "file")) var files: [String]

  @Option(help: "The language (zh, en); detected when not given.") var language: String?
  @Option(help: "text, json, sarif, checkstyle, github, junit, html, or docx: a copy with comments.")
  var format: LintFormat = .text
  @Option(
    help: ArgumentHelp(
      "Also write a copy of the Word document with the findings as comments; a folder, for several.", valueName: "file")
  )
  var comments: String?
  @Option(
    name: [.long, .customLong("min-severity")],
    help: ArgumentHelp("Leave out findings below suggestion, warning or error.", valueName: "severity"))
  var severity: Severity?

  @Option(help: ArgumentHelp("Only this rule; several may be given.", valueName: "rule")) var only: [String] = []
  @Option(help: ArgumentHelp("All rules but this one; several may be given.", valueName: "rule"))
  var without: [String] = []

  @OptionGroup var set: DraftSetOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var baseline: BaselineOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try set.check(drafts: files)
    try configuration.check()
    try baseline.check()
    if format == .docx && files.count != 1 {
      throw ValidationError("--format docx is for one draft; --comments FOLDER is for several.")
    }
    if (format == .docx || comments != nil) && files.contains("-") {
      throw ValidationError("Comments go into a copy of a file, not of standard input.")
    }
  }

  func run() throws {
    if let language { _ = try Reading.pack(language) }
    let configurations = LintConfigurations(configuration)
    var documents: [String: Document] = [:]
    var settings: [String: FileSettings] = [:]
    let set = try set.set(of: files) { file in
      let said = try configurations.settings(for: file == "-" ? input.path : file)
      let document = try input.document(file)
      documents[document.path] = document
      settings[document.path] = said
      return try Reading.read(
        document, language: self.set.against.contains(file) ? nil : language ?? said.language?.tag)
    }
    let drafts = LintDrafts(set: set, documents: documents, given: files)
    let filter = FindingFilter(set.drafts, settings: settings, ignored: try drafts.ignored())
    let rules = try rules().filter { filter.runs(type(of: $0).name) }
    let found = filter.filtered(Linter(rules: rules).findings(in: set))
    let said = try configurations.configuration(for: files[0])
    let outcome = try baseline.outcome(
      of: found, in: drafts, configured: said?.baseline, rules: Set(rules.filter(set.answers).map { type(of: $0).name })
    )
    let least = severity ?? said?.configuration.severity ?? .suggestion
    let findings = outcome.findings.filter { $0.severity >= least }
    try write(findings, in: drafts)
    if !findings.isEmpty || outcome.isStale { throw ExitCode(1) }
  }

  private func write(_ findings: [Finding], in drafts: LintDrafts) throws {
    let inputs = files + set.against
    let words = WordFindings(findings, in: drafts)
    if let comments { try words.write(to: comments) }
    if format == .docx {
      guard let draft = drafts.word.first else { throw RequestError.noWordDraft(files[0]) }
      return try output.write(bytes: try words.copy(of: draft), inputs: inputs)
    }
    let reporter = try format.reporter(
      drafts, set.lexicons, isTerminal: StandardOutput.isTerminal && output.output == nil)
    try output.write(try reporter.report(findings, in: drafts.read), inputs: inputs)
  }

  /// The rules that were asked for.
  /// - Throws: `RequestError.unknownRule`.
  private func rules() throws -> [any Rule] {
    for name in only + without where RuleSet.rule(named: name) == nil { throw RequestError.unknownRule(name) }
    let chosen = only.isEmpty ? RuleSet.standard : RuleSet.all.filter { only.contains($0.name) }
    return chosen.filter { !without.contains($0.name) }.map { $0.init() }
  }
}

extension DraftSet {
  /// Whether the set has what a rule needs to say anything.
  fileprivate func answers(_ rule: any Rule) -> Bool {
    switch type(of: rule).page.needs {
    case .drafts: true
    case .translation: !pairs.isEmpty
    case .base: !known.isEmpty
    case .translationAndBase: !pairs.isEmpty && !known.isEmpty
    }
  }
}

extension Severity: ExpressibleByArgument {}
