import ArgumentParser
import Documents
import Interchange
import Languages
import Segmentation
import Termbase

/// `concord terms`: the terms of the base that stand in a draft.
struct Terms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "List the terms of the base that stand in a text, with their translations.",
    discussion: """
      Names in the order in which they stand there, those inside of longer ones too. As omegat it is a glossary of just \
      these terms, to translate that text with. - is standard input. Exits with 1 when no term is found.

        concord terms draft.docx
        concord terms --format omegat -o project/glossary/draft.txt draft.docx
      """)

  @Argument(help: ArgumentHelp("The text; - is standard input.", valueName: "file")) var file: String
  @Option(help: "The language of the text (zh, en); detected when not given.") var language: String?
  @Option(help: ArgumentHelp("The languages of the glossary, the text's first.", valueName: "zh,en"))
  var languages: String?
  @Option(help: "text, json or omegat.") var format: Format = .text

  @OptionGroup var bases: BasesOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, omegat }

  func run() throws {
    let bases = try bases.open()
    let document = try Reading.segment(try input.document(file), language: language)
    let terms = try bases.terms(in: document.sentences.map(\.text)).map { term in
      FromBase(term.found.placed(in: document), base: term.base)
    }
    switch format {
    case .json: try output.write(try JSON.document(TermsDocument(document, terms)), inputs: [file])
    case .omegat: try writeGlossary(try bases.entries(of: terms), of: document)
    case .text:
      if !terms.isEmpty { try output.write(TermsReport.text(terms, language: document.language), inputs: [file]) }
    }
    if terms.isEmpty {
      if format != .json {
        StandardError.write("concord: \(file): no term of \(bases.bases.count > 1 ? "the bases" : "the base") in it\n")
      }
      throw ExitCode(1)
    }
  }

  private func writeGlossary(_ entries: [ConceptEntry], of document: SegmentedDocument) throws {
    let pair = try LanguageTags.pair(languages).map { (Language($0.0), Language($0.1)) }
    let source = pair?.0 ?? document.language
    let target = pair?.1 ?? (source == .chinese ? .english : .chinese)
    let written = OmegaTGlossaryWriter(source: source, target: target).write(ExchangeContents(concepts: entries))
    try output.write(bytes: written.bytes, inputs: [file])
  }
}

extension DraftTerm {
  /// The same with places in the document's text instead of in its sentences.
  fileprivate func placed(in document: SegmentedDocument) -> DraftTerm {
    var copy = self
    copy.places = places.map { place in
      let found = document.sentences[place.text].map.place(of: place.start..<place.end)
      return DraftPlace(text: place.text, start: found.start, end: found.end)
    }
    return copy
  }
}

/// The JSON of `concord terms`.
private struct TermsDocument: Encodable {
  let file: String, language: Language, terms: [FromBase<DraftTerm>]

  init(_ document: SegmentedDocument, _ terms: [FromBase<DraftTerm>]) {
    file = document.path
    language = document.language
    self.terms = terms
  }
}
