import ArgumentParser
import Termbase

/// `concord stats`: what is in the base.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Show what is in the base.")

  @Option(help: "text or json.") var format: Format = .text

  @OptionGroup var base: BaseOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    let stats = try base.open(readOnly: true).stats()
    switch format {
    case .json: try output.write(try JSON.document(stats))
    case .text: try output.write(StatsReport.text(stats))
    }
  }
}
