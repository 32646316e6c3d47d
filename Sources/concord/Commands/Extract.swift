import Alignment
import ArgumentParser
import Documents
import Foundation
import Interchange
import Languages
import Mentions
import Termbase
import Terminology

/// `concord extract`: the terminology of a pair, or of one text.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Extract the terminology of two language versions of a circular, or of one text.",
    discussion: """
      Recommendations with their provisional names and titles, bodies and acronyms with their full forms, and key terms \
      (best first), each with the sentences that show it. Of one text alone: Recommendations, and short forms with what they \
      stand for; key terms need a second language to tell them from other words.

        concord extract zh.docx en.docx
        concord extract --format jsonl zh.txt en.txt > terms.jsonl
        concord extract --format csv -o terms.csv zh.txt en.txt
        concord extract abstract.txt
        concord extract                                      (the base's)
      """)

  @Argument(
    help: ArgumentHelp("Two language versions, or one text; - is standard input; none: the base.", valueName: "file"))
  var files: [String] = []

  @Option(help: "text, jsonl, csv or tbx (TBX-Basic).") var format: Format = .text
  @Flag(help: "With the base: also what only the glossaries know.") var glossaries = false

  @OptionGroup var pair: PairOptions
  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var base: BaseOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl, csv, tbx }

  func validate() throws {
    guard files.count <= 2 else {
      throw ValidationError("Give two language versions, one text, or none for the terminology of the base.")
    }
  }

  func run() throws {
    let (concepts, texts) = try found()
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

  private func found() throws -> ([Concept], texts: [String: String]) {
    switch files.count {
    case 0: (try conceptsOfBase(), [:])
    case 1: try conceptsOfText()
    default: try conceptsOfPair()
    }
  }

  /// The concepts of the one file, and its text by path.
  private func conceptsOfText() throws -> ([Concept], texts: [String: String]) {
    let document = try Reading.read(try pair.input.document(files[0]), language: pair.languages)
    let concepts = try Extracting.extractor(.empty).concepts(in: document)
    return (concepts, [document.document.path: document.document.text])
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
