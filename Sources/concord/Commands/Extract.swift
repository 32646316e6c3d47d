import Alignment
import ArgumentParser
import Documents
import Foundation
import Interchange
import Languages
import Mentions
import Termbase
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
        concord extract                                      (the base's)
      """)

  @Argument(help: ArgumentHelp("Two language versions; - is standard input; none: the base.", valueName: "file"))
  var files: [String] = []

  @Option(help: "text, jsonl, csv or tbx (TBX-Basic).") var format: Format = .text
  @Flag(help: "With the base: also what only the glossaries know.") var glossaries = false

  @OptionGroup var pair: PairOptions
  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var base: BaseOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl, csv, tbx }

  func validate() throws {
    guard [0, 2].contains(files.count) else {
      throw ValidationError("Give two language versions, or none for the terminology of the base.")
    }
  }

  func run() throws {
    let (concepts, texts) = files.isEmpty ? (try conceptsOfBase(), [:]) : try conceptsOfPair()
    switch format {
    case .text: try output.write(TerminologyText(texts: texts).text(of: concepts), inputs: files)
    case .jsonl: try output.write(try TerminologyJSONLines().text(of: concepts), inputs: files)
    case .csv: try output.write(TerminologyCSV(byteOrderMark: output.output != nil).text(of: concepts), inputs: files)
    case .tbx:
      let written = try TBXWriter().write(ExchangeContents(concepts: concepts.map { ConceptEntry($0) }))
      try output.write(bytes: written.bytes, inputs: files)
      if let line = Messages.losses(written.losses, name: output.output ?? "tbx") {
        StandardError.write("concord: \(line)\n")
      }
    }
  }

  /// The concepts of the two files, and the files' texts by path.
  private func conceptsOfPair() throws -> ([Concept], texts: [String: String]) {
    let (source, target, _) = try pair.read(files[0], files[1])
    try lexicons.noteUnused(for: source.document.language, target.document.language)
    let lexicon = try lexicons.lexicon()
    let concepts = try Extracting.extractor(lexicon).concepts(in: try Aligning.aligner(lexicon).align(source, target))
    let texts = [source, target].map { ($0.document.path, $0.document.text) }
    return (concepts, Dictionary(texts, uniquingKeysWith: { first, _ in first }))
  }

  private func conceptsOfBase() throws -> [Concept] {
    try base.open(readOnly: true).concepts(includingGlossary: glossaries)
  }
}
