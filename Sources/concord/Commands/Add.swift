import Alignment
import ArgumentParser
import Foundation
import Languages
import Termbase

/// `concord add`: circulars into the base.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read, pair, align and extract circulars into the base.",
    discussion: """
      Two files are two versions of one circular when their names differ in the language only (zh.docx and en.docx, \
      letter-C.docx and letter-E.docx) or their contents tell: numbers, dates, names and words. A likely pair that is \
      not sure is not used; --dry-run shows all with reasons. Exactly two files in two languages are a pair whatever \
      their names. A folder is gone through with all below it; where a circular is there as .docx and as text, the \
      .docx is taken. A file that \
      cannot be read is named, and the others are added. A changed file is aligned anew with the other language version \
      that the base knows. Two texts that hardly translate each other are added apart, and that is said.

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

  @OptionGroup var pairingOptions: PairingOptions
  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var base: BaseOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if files.isEmpty != (pairingOptions.pairs != nil) {
      throw ValidationError("Name files or folders, or a table of pairs with --pairs; one of the two.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is 1 or more.") }
  }

  func run() throws {
    Interruption.watch()
    if pairingOptions.dryRun { return try dryRun() }
    let list = try pairingOptions.list()
    let base = try base.open(readOnly: false)
    let names = BaseNames(base: base.path)
    let reporter = AddReporter(format: format)
    let failures = Failures(reporter)
    let circulars = Circulars(names: names, reading: reading, failures: failures)
    for file in list?.files ?? files { try circulars.collect(file) }
    let lexicon = lazyLexicon()
    try circulars.profile(jobs: threads, lexicon: lexicon)
    let run = AddRun(base: base, names: names, jobs: threads, reporter: reporter, failures: failures)
    if Interruption.isAsked { try run.stop(remaining: circulars.paths.count) }
    for other in circulars.foreign { try reporter.leftOut(names.name(of: other.path), "looks like \(other.language)") }
    let items = try items(circulars, list, base, names, reporter)
    let reader = circulars.reader
    defer { failures.tellAgain(files: circulars.paths.count) }
    try run.add(items, adder: Lazily { try CircularAdder(reader: reader, lexicon: try lexicon.get()) })
    try base.refreshIndexes()
    if !failures.isEmpty { throw ExitCode(2) }
  }

  private var threads: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  private func lazyLexicon() -> Lazily<Lexicon> {
    let options = lexicons
    return Lazily { try options.lexicon() }
  }

  /// What is to be added: pairs first, then what stands alone.
  private func items(
    _ circulars: Circulars, _ list: PairList?, _ base: Termbase, _ names: BaseNames, _ reporter: AddReporter
  ) throws -> [AddItem] {
    let read = circulars.files
    var pairing = try list?.result(read, list: pairingOptions.pairs ?? "") ?? DocumentPairing.pair(read)
    let rejoined = list == nil ? try circulars.rejoin(&pairing, partners: { try base.partners(of: $0) }) : [:]
    try reporter.copies(pairing.copies.map { (names.name(of: $0.path), names.name(of: $0.taken)) })
    func item(_ paths: [String], lost: [String] = []) -> AddItem {
      AddItem(paths: paths, fingerprints: paths.compactMap { circulars.profiles[$0]?.fingerprint }, lost: lost)
    }
    return pairing.pairs.map { item([$0.source.path, $0.target.path]) }
      + pairing.single.map { item([$0.path], lost: rejoined[$0.path] ?? []) }
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
    for other in circulars.foreign { try reporter.leftOut(other.path, "looks like \(other.language)") }
    try pairingOptions.report(DocumentPairing.pair(circulars.files))
    if !failures.isEmpty { throw ExitCode(2) }
  }
}
