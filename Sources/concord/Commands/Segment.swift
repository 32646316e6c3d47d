import ArgumentParser
import Documents
import Segmentation

/// `concord segment`: sentences with their places.
struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the sentences of circulars, one a line.",
    discussion: """
      Reads Word (.docx) and text in any usual encoding, text extracted from Word among it. With --format jsonl each \
      line is {"text", "language", "kind", "block", "start", "end"}: kind is heading, paragraph, item, cell, footnote, \
      header or footer; start and end count Unicode characters from the start of the text.

        concord segment circular.docx
        concord segment --format jsonl zh.txt > zh.jsonl
      """)

  @Argument(help: ArgumentHelp("Circulars; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(help: "The language (zh, en); detected when not given.")
  var language: String?

  @Option(help: "text or jsonl.")
  var format: Format = .text

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  func run() throws {
    if let language { _ = try Reading.pack(language) }
    var result = ""
    for file in files {
      let document = try Reading.segment(try input.document(file), language: language)
      for sentence in document.sentences {
        switch format {
        case .text: result += sentence.text + "\n"
        case .jsonl: result += try JSON.line(Row(sentence)) + "\n"
        }
      }
    }
    try output.write(result, inputs: files)
  }

  /// A sentence as JSON.
  private struct Row: Encodable {
    let text: String, language: String, kind: String, block: Int, start: Int, end: Int

    init(_ sentence: Sentence) {
      text = sentence.text
      language = sentence.language.tag
      kind = sentence.kind.rawValue
      block = sentence.block
      start = sentence.place.start
      end = sentence.place.end
    }
  }
}
