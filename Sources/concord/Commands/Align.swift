import Alignment
import ArgumentParser
import Documents
import Foundation
import Languages

/// `concord align`: beads.
struct Align: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Align the sentences of two language versions of a circular.",
    discussion: """
      The order of the files is free. With --segmented each line of a file is a sentence already, and --format beads \
      prints line numbers from 0, in the order of the files, as other aligners do.

        concord align zh.docx en.docx
        concord align --format html -o beads.html zh.docx en.docx
        concord align --format jsonl zh.txt en.txt
        concord align --segmented --format beads zh.txt en.txt
        concord align --lexicon ours.lexicon zh.docx en.docx   (see concord train)
      """)

  @Argument(help: ArgumentHelp("One language version; - is standard input.", valueName: "file")) var first: String
  @Argument(help: ArgumentHelp("The other language version.", valueName: "file")) var second: String

  @Option(help: "text, jsonl, tsv, html or beads.") var format: Format = .text
  @Flag(help: "Each line is a sentence already.") var segmented = false
  @Flag(help: "Under each bead, show what its score is made of (text).") var explain = false

  @Option(
    help: ArgumentHelp(
      "Beads that are kept as they are, in any form that align prints but text and html.", valueName: "file"))
  var lock: String?

  @OptionGroup var pair: PairOptions
  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl, tsv, html, beads }

  func validate() throws {
    if format == .beads && !segmented {
      throw ValidationError("--format beads numbers lines: it goes with --segmented.")
    }
  }

  func run() throws {
    let (beads, sides) = segmented ? try alignLines() : try alignDocuments()
    try output.write(try writer.write(beads, sides))
  }

  private var writer: any BeadWriter {
    switch format {
    case .text: TextBeadWriter(explain: explain)
    case .jsonl: JSONLinesBeadWriter()
    case .tsv: TSVBeadWriter()
    case .html: HTMLBeadWriter()
    case .beads: IndexBeadWriter()
    }
  }

  /// Whether the format tells the reasons.
  private var explains: Bool { explain || format == .jsonl || format == .html }

  private func alignDocuments() throws -> ([Bead], BeadSides) {
    let (source, target, swapped) = try pair.read(first, second)
    try lexicons.noteUnused(for: source.document.language, target.document.language)
    let sides = BeadSides(AlignedPair(source: source, target: target, beads: []), swapped: swapped)
    let aligned = try Aligning.aligner(try lexicons.lexicon(), explains: explains).align(
      source, target, locks: try locks(sides))
    return (aligned.beads, sides)
  }

  private func alignLines() throws -> ([Bead], BeadSides) {
    let (source, target, swapped) = try pair.lines(first, second)
    try lexicons.noteUnused(for: source.language, target.language)
    let sides = BeadSides(
      source: source.language, target: target.language, sourceSentences: source.lines, targetSentences: target.lines,
      sourceName: source.path, targetName: target.path, swapped: swapped)
    let beads = try Aligning.aligner(try lexicons.lexicon(), explains: explains).align(
      sourceLines: source.lines, language: source.language, targetLines: target.lines, language: target.language,
      locks: try locks(sides))
    return (beads, sides)
  }

  /// The beads a person has fixed.
  private func locks(_ sides: BeadSides) throws -> BeadLocks {
    guard let lock else { return .none }
    return try LockReader(sides).read(try pair.input.document(lock).text, path: lock)
  }
}
