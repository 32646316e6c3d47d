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

      With --against a draft is aligned with its other language and compared sentence by sentence, as is a draft that holds \
      both languages, in columns of a table or one after the other (not with --language); with --base its names \
      are compared with those of a base. concord explain tells what the rules demand.

        concord lint draft.docx
        concord lint zh.docx --against en.docx
        concord lint draft.docx --base meeting --as-of 2023-05-18
        concord lint --format html -o findings.html zh.docx en.docx
        concord lint --comments commented.docx draft.docx
        concord lint --fix --dry-run draft.txt
        concord lint --format sarif -o findings.sarif *.txt
      """)

  @Argument(help: ArgumentHelp("Drafts; - is standard input.", valueName: "file")) var files: [String]

  @Option(help: "The language (zh, en); detected when not given.") var language: String?
  @Option(help: "text, json, sarif, checkstyle, github, junit, html, or docx: a copy with comments.")
  var format: LintFormat = .text
  @Option(
    name: [.long, .customLong("min-severity")],
    help: ArgumentHelp("Leave out findings below suggestion, warning or error.", valueName: "severity"))
  var severity: Severity?

  @Option(help: ArgumentHelp("Only this rule; several may be given.", valueName: "rule")) var only: [String] = []
  @Option(help: ArgumentHelp("All rules but this one; several may be given.", valueName: "rule"))
  var without: [String] = []

  @OptionGroup var commenting: CommentingOptions
  @OptionGroup var set: DraftSetOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var baseline: BaselineOptions
  @OptionGroup var fixes: FixOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try set.check(drafts: files)
    try configuration.check()
    try baseline.check()
    try fixes.check(files: files)
    if format == .docx && files.count != 1 {
      throw ValidationError("--format docx is for one draft; --comments FOLDER is for several.")
    }
    if (format == .docx || commenting.comments != nil) && files.contains("-") {
      throw ValidationError("Comments go into a copy of a file, not of standard input.")
    }
  }

  func run() throws {
    if let language { _ = try Reading.pack(language) }
    var pass = try LintPass(self, isLast: !fixes.fix)
    if fixes.fix {
      let outcomes = try pass.drafts.given.map { ($0.document.path, try LintFixer(pass.findings).outcome(for: $0)) }
      if fixes.dryRun { return try show(outcomes) }
      try make(outcomes)
      pass = try LintPass(self, isLast: true)
    }
    try write(pass.findings, in: pass.drafts)
    if !pass.findings.isEmpty || pass.isStale { throw ExitCode(1) }
  }

  /// Shows what would be changed.
  private func show(_ outcomes: [(path: String, outcome: LintFixer.Outcome)]) throws {
    let diff = outcomes.map(\.outcome.diff).joined()
    try output.write(diff, inputs: files)
    for (path, outcome) in outcomes { Messages.fixes(outcome, path: path, isDone: false).map(StandardError.line) }
    if !diff.isEmpty { throw ExitCode(1) }
  }

  /// Changes the files; all changes are worked out by now.
  private func make(_ outcomes: [(path: String, outcome: LintFixer.Outcome)]) throws {
    for (path, outcome) in outcomes {
      if let bytes = outcome.bytes { try AtomicFile.write(Data(bytes), to: path) }
      Messages.fixes(outcome, path: path, isDone: true).map(StandardError.line)
    }
  }

  private func write(_ findings: [Finding], in drafts: LintDrafts) throws {
    let inputs = files + set.against
    let words = WordFindings(findings, in: drafts, options: commenting.options)
    if let comments = commenting.comments { try words.write(to: comments) }
    if format == .docx {
      guard let draft = drafts.word.first else { throw RequestError.noWordDraft(files[0]) }
      return try output.write(bytes: try words.copy(of: draft), inputs: inputs)
    }
    let reporter = try format.reporter(
      drafts, set.lexicons, isTerminal: StandardOutput.isTerminal && output.output == nil)
    try output.write(try reporter.report(findings, in: drafts.read), inputs: inputs)
  }
}

extension Severity: ExpressibleByArgument {}
