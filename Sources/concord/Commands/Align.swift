import Alignment
import ArgumentParser
import Documents
import Foundation
import Interchange
import Languages
import Mentions
import Termbase

/// `concord align`: beads.
struct Align: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align the sentences of two language versions of a circular.",
    discussion: """
      The order of the files is free. With --segmented each line of a file is a sentence already, and --format beads \
      prints line numbers from 0, in the order of the files, as other aligners do.

        concord align zh.docx en.docx
        concord align --format html -o beads.html zh.docx en.docx
        concord align --format jsonl zh.txt en.txt
        concord align --format tmx -o beads.tmx zh.docx en.docx   (or xliff)
        concord align --segmented --format beads zh.txt en.txt
        concord align --lexicon ours.lexicon zh.docx en.docx   (see concord train)
      """)

  @Argument(help: ArgumentHelp("One language version; - is standard input.", valueName: "file")) var first: String
  @Argument(help: ArgumentHelp("The other language version.", valueName: "file")) var second: String

  @Option(help: "text, jsonl, tsv, html, beads, tmx or xliff.") var format: Format = .text
  @Flag(help: "Each line is a sentence already.") var segmented = false
  @Flag(help: "Under each bead, show what its score is made of (text).") var explain = false

  @Option(
    help: ArgumentHelp(
      "Beads that are kept as they are, as align prints them: jsonl, tsv or beads.", valueName: "file"))
  var lock: String?

  @OptionGroup var own: RuleOptions
  @Option(
    help: ArgumentHelp("How many threads may work at once; the beads are the same for any number.", valueName: "n"))
  var threads = 1

  @OptionGroup var pair: PairOptions
  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl, tsv, html, beads, tmx, xliff }

  func validate() throws {
    if format == .beads && !segmented {
      throw ValidationError("--format beads numbers lines: it goes with --segmented.")
    }
    if segmented && own.srx != nil {
      throw ValidationError("--srx says where sentences end: it does not go with --segmented.")
    }
    if threads < 1 { throw ValidationError("--threads is a number from 1.") }
  }

  func run() throws {
    let files = [first, second]
    let (beads, sides, date) = segmented ? try alignLines() : try alignDocuments()
    guard let exchange = exchangeWriter(sides) else {
      return try output.write(try writer.write(beads, sides), inputs: files)
    }
    let written = try exchange.write(ExchangeContents(units: TranslationUnit.units(beads, sides, date: date)))
    try output.write(bytes: written.bytes, inputs: files)
    if let line = Messages.losses(written.losses, name: output.output ?? format.rawValue) {
      StandardError.write("concord: \(line)\n")
    }
  }

  /// What writes a format of other programs; nil for one of our own.
  private func exchangeWriter(_ sides: BeadSides) -> (any ExchangeWriter)? {
    switch format {
    case .tmx: TMXWriter(version: Concord.version)
    case .xliff: XLIFFWriter(source: sides.source, target: sides.target)
    default: nil
    }
  }

  private var writer: any BeadWriter {
    switch format {
    case .text, .tmx, .xliff: TextBeadWriter(explain: explain)
    case .jsonl: JSONLinesBeadWriter()
    case .tsv: TSVBeadWriter()
    case .html: HTMLBeadWriter()
    case .beads: IndexBeadWriter()
    }
  }

  /// Whether the format tells the reasons.
  private var explains: Bool { explain || format == .jsonl || format == .html }

  private func alignDocuments() throws -> ([Bead], BeadSides, date: String?) {
    let (source, target, swapped) = try pair.read(first, second, rules: try own.rules())
    try lexicons.noteUnused(for: source.document.language, target.document.language)
    let sides = BeadSides(AlignedPair(source: source, target: target, beads: []), swapped: swapped)
    let aligned = try Aligning.aligner(try lexicons.lexicon(), explains: explains, threads: threads).align(
      source, target, locks: try locks(sides))
    return (aligned.beads, sides, aligned.date)
  }

  private func alignLines() throws -> ([Bead], BeadSides, date: String?) {
    let (source, target, swapped) = try pair.lines(first, second)
    try lexicons.noteUnused(for: source.language, target.language)
    let sides = BeadSides(
      source: source.language, target: target.language, sourceSentences: source.lines, targetSentences: target.lines,
      sourceName: source.path, targetName: target.path, swapped: swapped)
    let beads = try Aligning.aligner(try lexicons.lexicon(), explains: explains, threads: threads).align(
      sourceLines: source.lines, language: source.language, targetLines: target.lines, language: target.language,
      locks: try locks(sides))
    return (beads, sides, nil)
  }

  /// The beads a person has fixed.
  private func locks(_ sides: BeadSides) throws -> BeadLocks {
    guard let lock else { return .none }
    return try LockReader(sides).read(try pair.input.document(lock).text, path: lock)
  }
}
