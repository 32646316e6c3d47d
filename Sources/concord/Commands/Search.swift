import ArgumentParser
import Termbase

/// `concord search`: bilingual concordance.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show where words stand, with the other language beside them.",
    discussion: """
      One Chinese character is enough; an English word is found from its beginning. Exits with 1 when nothing is found.

        concord search 研究组
        concord search "study group"
      """)

  @Argument(help: "The words; several are one phrase.") var words: [String]

  @Option(help: "How many places at most.") var limit = 20
  @Option(help: "How many places to pass over.") var offset = 0
  @Option(help: "text or json.") var format: Format = .text

  @OptionGroup var base: BaseOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    if limit < 1 || offset < 0 { throw ValidationError("--limit is at least 1, --offset at least 0.") }
  }

  func run() throws {
    let query = words.joined(separator: " ")
    let result = try base.open(readOnly: true).search(query, options: SearchOptions(limit: limit, offset: offset))
    switch format {
    case .json: try output.write(try JSON.document(result))
    case .text: if result.total > 0 { try output.write(SearchReport(query: query).text(result)) }
    }
    if result.total == 0 {
      if format == .text { StandardError.write("concord: “\(query)”: nothing found\n") }
      throw ExitCode(1)
    }
  }
}
