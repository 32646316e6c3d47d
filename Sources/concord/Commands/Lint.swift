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
        concord lint --format json *.txt
      """)

  @Argument(help: ArgumentHelp("Drafts; - is standard input.", valueName: "file")) var files: [String]

  @Option(help: "The language (zh, en); detected when not given.") var language: String?
  @Option(help: "text or json.") var format: Format = .text
  @Option(help: ArgumentHelp("Leave out findings below suggestion, warning or error.", valueName: "severity"))
  var severity: Severity = .suggestion

  @Option(help: ArgumentHelp("Only this rule; several may be given.", valueName: "rule")) var only: [String] = []
  @Option(help: ArgumentHelp("All rules but this one; several may be given.", valueName: "rule"))
  var without: [String] = []

  @OptionGroup var set: DraftSetOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws { try set.check(drafts: files) }

  func run() throws {
    if let language { _ = try Reading.pack(language) }
    let linter = Linter(rules: try rules())
    let set = try set.set(of: files) { try Reading.read(try input.document($0), language: language) }
    let drafts = set.drafts
    let findings = linter.findings(in: set).filter { $0.severity >= severity }
    let colours =
      StandardOutput.isTerminal && output.output == nil
      && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    let reporter: any Reporter =
      switch format {
      case .text: TextReporter(colours: colours)
      case .json: JSONReporter()
      }
    try output.write(try reporter.report(findings, in: drafts), inputs: files + self.set.against)
    if !findings.isEmpty { throw ExitCode(1) }
  }

  /// The rules that were asked for.
  /// - Throws: `RequestError.unknownRule`.
  private func rules() throws -> [any Rule] {
    for name in only + without where RuleSet.rule(named: name) == nil { throw RequestError.unknownRule(name) }
    return RuleSet.all.filter { rule in
      (only.isEmpty || only.contains(rule.name)) && !without.contains(rule.name)
    }.map { $0.init() }
  }
}

extension Severity: ExpressibleByArgument {}
