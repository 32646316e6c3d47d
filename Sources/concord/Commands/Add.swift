import Alignment
import ArgumentParser
import Foundation
import Languages
import Termbase

/// `concord add`: circulars into the base.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Read, pair, align and extract circulars into the base.",
    discussion: """
      Two files are two versions of one circular when their names differ in the language only (zh.docx and en.docx, \
      letter-C.docx and letter-E.docx) or their contents tell: numbers, dates, names and words. A likely pair that is \
      not sure is not used; --dry-run shows all with reasons. Exactly two files in two languages are a pair whatever \
      their names. A folder is gone through with all below it; where a circular is there as .docx and as text, the \
      .docx is taken. A file that cannot be read is named, and the others are added. A changed file is aligned anew \
      with the other language version that the base knows. Two texts that hardly translate each other are added \
      apart, and that is said.

        concord add zh.docx en.docx
        concord add Circulars/
        concord add Circulars/ --dry-run --write-pairs pairs.csv
        concord add --pairs pairs.csv

      Each circular is in the base as soon as its line is printed. Ctrl-C ends after the one that is being written; \
      the same command again goes on from there.
      """)

  @Argument(help: ArgumentHelp("Circulars, or folders of them.", valueName: "file-or-folder"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "How many circulars are worked on at once; as many as there are processors when not given.", valueName: "number"))
  var jobs: Int?

  @Option(help: "A line for people, or a JSON object a document for programs.")
  var format: AddFormat = .text

  @Option(
    help: ArgumentHelp(
      "Also write what was done, with charts, what changed in the names, and what lint finds: a page (.html), JSON (.json), or text.",
      valueName: "file"))
  var report: String?

  @OptionGroup var pairingOptions: PairingOptions
  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var base: BaseOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if files.isEmpty != (pairingOptions.pairs != nil) {
      throw ValidationError("Name files or folders, or a table of pairs with --pairs; one of the two.")
    }
    if report != nil && pairingOptions.dryRun {
      throw ValidationError("--report goes with adding, not with --dry-run.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is 1 or more.") }
  }

  func run() throws {
    Interruption.watch()
    if pairingOptions.dryRun { return try dryRun() }
    if let report { try OutputGuard.check(report) }
    let list = try pairingOptions.list()
    let base = try base.open(readOnly: false)
    let reporter = AddReporter(format: format)
    let failures = Failures(reporter)
    let batch = AddBatch(
      base: base, names: BaseNames(base: base.path), table: try FileTable(base, reading: reading),
      jobs: threads, reporter: reporter, lints: report != nil, failures: failures)
    let circulars = batch.circulars(reading)
    for file in list?.files ?? files { try circulars.collect(file) }
    defer { failures.tellAgain(files: circulars.collected.count) }
    let before = try report.map { _ in try base.termSnapshot() }
    try batch.run(circulars, list, options: pairingOptions, lexicon: lazyLexicon())
    try base.refreshIndexes()
    if let report, let before {
      var made = reporter.report
      made.terms = try base.changes(since: before)
      try made.write(to: report)
    }
    if !failures.isEmpty { throw ExitCode(2) }
  }

  private var threads: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  private func lazyLexicon() -> Lazily<Lexicon> {
    let options = lexicons
    return Lazily { try options.lexicon() }
  }

  /// Says what would be paired; needs no base.
  private func dryRun() throws {
    let names = BaseNames(folder: FileManager.default.currentDirectoryPath)
    let reporter = AddReporter(format: .text)
    let failures = Failures(reporter)
    let circulars = Circulars(names: names, reading: reading, failures: failures)
    for file in files { try circulars.collect(file) }
    try circulars.profile(jobs: threads, lexicon: lazyLexicon())
    if Interruption.isAsked { throw ExitCode(Interruption.exitCode) }
    for other in circulars.foreign { try reporter.leftOut(other.name, "looks like \(other.language)") }
    try pairingOptions.report(DocumentPairing.pair(circulars.files))
    if !failures.isEmpty { throw ExitCode(2) }
  }
}
