import Alignment
import ArgumentParser
import Foundation
import Languages

/// `concord train`: a lexicon from aligned text.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn a lexicon from aligned text, for align --lexicon.",
    discussion: """
      Reads translation memories (TMX), JSON Lines ({"zh": "…", "en": "…"}, or what align --format jsonl prints) and \
      tables of two columns parted by a tab, or, without files, the circulars of the base. What is learnt goes to the \
      file that -o names; on standard output stands what was read and the surest entries. The same text gives the same \
      bytes.

        concord train -o ours.lexicon memory.tmx
        concord train -o ours.lexicon --languages zh,en pairs.tsv more.jsonl
        concord train -o ours.lexicon                        (the base)
        concord align --lexicon ours.lexicon zh.docx en.docx
      """)

  @Argument(help: ArgumentHelp("Aligned text; - is standard input; none: the base.", valueName: "file"))
  var files: [String] = []

  @Option(name: [.short, .customLong("output")], help: "The lexicon to write.") var output: String
  @Option(
    help: ArgumentHelp(
      "The two languages, in the order of a table's columns; otherwise those of the first pair.", valueName: "zh,en"))
  var languages: String?

  @OptionGroup var input: InputOptions
  @OptionGroup var base: BaseOptions

  func run() throws {
    var lesson = try Lesson(languages: try LanguageTags.pair(languages))
    if files.isEmpty {
      let base = try base.open(readOnly: true)
      try base.forEachBead { source, target in
        try lesson.take(
          AlignedUnit([
            .init(tag: source.language.tag, text: source.text), .init(tag: target.language.tag, text: target.text),
          ]))
      }
      try lesson.endFile(base.path)
    }
    for file in files {
      StandardError.progress("reading \(file)")
      let name = file == "-" ? input.path : file
      try AlignedText.read(path: name, descriptor: file == "-" ? 0 : nil, languages: lesson.said) {
        try lesson.take($0)
      }
      try lesson.endFile(name)
    }
    let (bytes, report) = try lesson.end()
    try OutputGuard.check(output, inputs: files)
    try AtomicFile.write(bytes, to: output)
    try StandardOutput.write(TrainingSummary(languages: lesson.languages, report: report, path: output).text)
  }
}
