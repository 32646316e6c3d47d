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

        concord lint draft.docx
        concord lint --format json *.txt
      """)

  @Argument(help: ArgumentHelp("Drafts; - is standard input.", valueName: "file")) var files: [String]

  @Option(help: "The language (zh, en); detected when not given.") var language: String?
  @Option(help: "text or json.") var format: Format = .text
  @Option(help: ArgumentHelp("Leave out findings below suggestion, warning or error.", valueName: "severity"))
  var severity: Severity = .suggestion

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    if let language { _ = try Reading.pack(language) }
    let drafts = try files.map { try Reading.read(try input.document($0), language: language) }
    let findings = Linter().findings(in: drafts).filter { $0.severity >= severity }
    let colours =
      StandardOutput.isTerminal && output.output == nil
      && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    let reporter: any Reporter =
      switch format {
      case .text: TextReporter(colours: colours)
      case .json: JSONReporter()
      }
    try output.write(try reporter.report(findings, in: drafts), inputs: files)
    if !findings.isEmpty { throw ExitCode(1) }
  }
}

extension Severity: ExpressibleByArgument {}
