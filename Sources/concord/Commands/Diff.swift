import ArgumentParser
import Termbase

/// `concord diff`: what one base says that another does not.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show in what two bases differ.",
    discussion: """
      What the second base says that the first does not, and what it does not say any more, as concord log shows it; for \
      an older copy of a base, or the base of a colleague. Neither is changed. Exits with 1 when they differ.

        concord diff ../last-year .
        concord diff backup/base.sqlite .concord --format json
      """)

  @Argument(help: ArgumentHelp("The base to begin with: its folder or file.", valueName: "base1")) var first: String
  @Argument(help: ArgumentHelp("The base to compare with it.", valueName: "base2")) var second: String
  @Option(help: "text or json.") var format: Format = .text

  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    let before = try Termbase.open(at: first, readOnly: true)
    let changes = try Termbase.open(at: second, readOnly: true).difference(from: before)
    switch format {
    case .json: try output.write(try JSON.document(changes))
    case .text: if !changes.isEmpty { try output.write(ChangeReport.text(changes)) }
    }
    if !changes.isEmpty { throw ExitCode(1) }
  }
}
