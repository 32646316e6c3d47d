import ArgumentParser
import Documents
import Languages
import Segmentation
import Termbase

/// `concord match`: the translation memory.
struct Match: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Show how sentences like this one were translated.",
    discussion: """
      Earlier sentences with a percentage, the best first: 100 is the same sentence, “in context” also the one before or \
      after it. Numbers, dates and names in place of others cost one percent altogether; they are put into the \
      translation where that can be done. A sentence, or a file whose sentences are taken one after the other; - is \
      standard input. Exits with 1 when nothing is found.

        concord match "第20研究组将于2024年5月7日开会。"
        concord match --file draft.docx --least 85 --format jsonl
      """)

  @Argument(help: "A sentence; several words are one. - reads sentences from standard input.") var sentence: [String] =
    []
  @Option(help: ArgumentHelp("A text whose sentences are looked up.", valueName: "file")) var file: String?
  @Option(help: "The language of the sentence (zh, en); detected when not given.") var language: String?
  @Option(help: ArgumentHelp("The language to translate into; any other when not given.", valueName: "language"))
  var target: String?
  @Option(help: "The least percentage.") var least = 70
  @Option(help: "How many earlier sentences at most.") var limit = 5
  @Option(help: "text or jsonl (a line a sentence).") var format: Format = .text

  @OptionGroup var bases: BasesOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is at least 1.") }
    if !(30...100).contains(least) { throw ValidationError("--least is from 30 to 100.") }
    if sentence.isEmpty == (file == nil) { throw ValidationError("Give a sentence, or a text with --file.") }
  }

  func run() throws {
    let (sentences, language) = try sentences()
    var options = MatchOptions()
    options.limit = limit
    options.least = least
    options.target = try target.map { try Reading.pack($0).language }
    let results = try bases.open().match(sentences, language: language, options: options)
    switch format {
    case .jsonl:
      try output.write(
        try results.map { try JSON.line(MatchLine($0, language)) + "\n" }.joined(), inputs: file.map { [$0] } ?? [])
    case .text: try output.write(MatchReport.text(results), inputs: file.map { [$0] } ?? [])
    }
    if results.allSatisfy(\.hits.isEmpty) {
      if format == .text { StandardError.write("concord: nothing like it found\n") }
      throw ExitCode(1)
    }
  }

  /// The sentences with their neighbours, and their language.
  private func sentences() throws -> ([MemorySentence], Language) {
    guard let file = file ?? (sentence == ["-"] ? "-" : nil) else {
      let text = sentence.joined(separator: " ")
      let language = try language.map { try Reading.pack($0).language } ?? Self.language(of: text)
      return ([MemorySentence(text)], language)
    }
    let document = try Reading.segment(try input.document(file), language: language)
    let texts = document.sentences.map(\.text)
    let sentences = texts.indices.map { index in
      MemorySentence(
        texts[index], before: index > 0 ? texts[index - 1] : nil,
        after: index + 1 < texts.count ? texts[index + 1] : nil)
    }
    return (sentences, document.language)
  }

  /// A single sentence is Chinese when it has a Han character, else English.
  private static func language(of text: String) -> Language {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } ? .chinese : .english
  }
}

/// A line of the JSON of `concord match`.
private struct MatchLine: Encodable {
  let query: String, language: Language, hits: [FromBase<MatchHit>]

  init(_ result: FromBases<MatchHit>, _ language: Language) {
    (query, hits) = (result.query, result.hits)
    self.language = language
  }
}
