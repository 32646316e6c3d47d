import ArgumentParser
import Documents
import Segmentation

/// `concord segment`: sentences with their places.
struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Print the sentences of circulars, one a line.",
    discussion: """
      Reads Word (.docx, .doc), PDF, OpenDocument (.odt), HTML, Markdown and text in any usual encoding, text extracted \
      from Word among it. With --format jsonl each line is {"text", "language", "kind", "block", "start", "end"}: kind is \
      heading, paragraph, item, cell, footnote, header or footer; start and end count Unicode characters from the start \
      of the text. Where there is one, "label" is the bullet or number in front, "level" the depth of a heading or item, \
      "cell" the "table", "row", "column" and nesting "depth" from 0.

        concord segment circular.docx
        concord segment --format jsonl zh.txt > zh.jsonl
        concord segment --srx ours.srx circular.docx
      """)

  @Argument(help: ArgumentHelp("Circulars; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(help: "The language (zh, en); detected when not given.")
  var language: String?

  @Option(help: "text or jsonl.")
  var format: Format = .text

  @OptionGroup var own: RuleOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  func run() throws {
    if let language { _ = try Reading.pack(language) }
    let rules = try own.rules()
    if files.count == 1, rules == nil { return try stream(files[0]) }
    let format = format
    var result = ""
    for file in files {
      let document = try Reading.segment(try input.document(file), language: language, rules: rules)
      for sentence in document.sentences { result += try format.line(sentence) + "\n" }
    }
    try output.write(result, inputs: files)
  }

  /// One file's sentences as they are found: a long text and its sentences need not be in memory together.
  private func stream(_ file: String) throws {
    let document = try input.document(file)
    let pack = try Segmenter.pack(for: document, language: try language.map { try Reading.pack($0).language })
    // Each reading of an option asks the parser's own types anew: a sixteenth of the time when done for every sentence.
    let format = format
    try output.lines(inputs: [file]) { write in
      for sentence in Segmenter(pack: pack).sentences(of: document) { try write(try format.line(sentence)) }
    }
  }
}

extension Segment.Format {
  /// A sentence as a line.
  fileprivate func line(_ sentence: Sentence) throws -> String {
    switch self {
    case .text: sentence.text
    case .jsonl: try JSON.line(SentenceRow(sentence))
    }
  }
}

/// A sentence as JSON.
struct SentenceRow: Encodable {
  let text: String, language: String, kind: String, block: Int, start: Int, end: Int
  let label: String?, level: Int?, cell: CellCoordinates?

  init(_ sentence: Sentence) {
    text = sentence.text
    language = sentence.language.tag
    kind = sentence.kind.rawValue
    block = sentence.block
    start = sentence.place.start
    end = sentence.place.end
    label = sentence.label
    level = sentence.level
    cell = sentence.cell
  }
}
