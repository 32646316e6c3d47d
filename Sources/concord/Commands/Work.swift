import Alignment
import ArgumentParser
import Lint
import Terminology

/// `concord work`: a worker for other programs.
struct Work: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work",
    abstract: "Align, extract, segment or lint for another program, line by line.",
    discussion: """
      Reads a request a line on standard input and writes an answer a line, in the same order: JSON both. A text is \
      {"path": "zh.docx"}, {"text": "…"} or, for align, {"lines": ["…", "…"]}, with "language" and "name" where they are \
      wanted. What goes wrong is an answer, {"error": "…", "id": …}, and the next request has its turn.

        {"id": 1, "source": {"path": "zh.docx"}, "target": {"path": "en.docx"}}
        {"id": 2, "document": {"text": "…", "name": "draft.txt"}}
        {"id": 3, "documents": [{"path": "a.docx"}, {"path": "b.docx"}]}

      align takes the first, segment the second, extract both, lint all three.

        concord work align < requests.jsonl > answers.jsonl
      """)

  enum Task: String, ExpressibleByArgument, CaseIterable { case align, extract, segment, lint }

  @Argument(help: "align, extract, segment or lint.") var task: Task

  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws { try Worker(task: try worker()).run() }

  private func worker() throws -> any WorkTask {
    if task == .segment { return SegmentTask(changes: reading.changes) }
    let lexicon = try lexicons.lexicon()
    let aligner = Aligning.aligner(lexicon, explains: task == .align)
    if task == .align { return AlignTask(aligner: aligner, changes: reading.changes) }
    let extractor = try Extracting.extractor(lexicon)
    if task == .extract { return ExtractTask(aligner: aligner, extractor: extractor, changes: reading.changes) }
    let tools = try BilingualReading.tools(lexicon)
    return LintTask(
      linter: Linter(), aligner: aligner, extractor: extractor, bilingual: BilingualReader { tools },
      changes: reading.changes)
  }
}
