import Alignment
import ArgumentParser
import Documents
import Foundation
import Languages
import Mentions
import Terminology

/// `concord extract`: the terminology of a pair.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Extract the terminology of two language versions of a circular.",
    discussion: """
      Recommendations with their provisional names and titles, bodies and acronyms with their full forms, and key terms \
      (best first), each with the sentences that show it.

        concord extract zh.docx en.docx
        concord extract --format jsonl zh.txt en.txt > terms.jsonl
        concord extract --format csv -o terms.csv zh.txt en.txt
      """)

  @Argument(help: ArgumentHelp("One language version; - is standard input.", valueName: "file")) var first: String
  @Argument(help: ArgumentHelp("The other language version.", valueName: "file")) var second: String

  @Option(help: "text, jsonl or csv.") var format: Format = .text

  @OptionGroup var pair: PairOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl, csv }

  func run() throws {
    let (source, target, _) = try pair.read(first, second)
    let aligned = try Aligning.align(source, target)
    let concepts = try Extracting.extractor().concepts(in: aligned)
    let writer: any ConceptWriter =
      switch format {
      case .text: TextConceptWriter()
      case .jsonl: JSONLinesConceptWriter()
      case .csv: CSVConceptWriter()
      }
    try output.write(try writer.write(concepts))
  }
}
