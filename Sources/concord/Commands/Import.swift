import ArgumentParser
import Documents
import Foundation
import Interchange
import Languages
import Termbase

/// `concord import`: other programs' terms and translation memories into the base.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take terms and translation memories of other programs into the base.",
    discussion: """
      Reads TBX (2 and 3, any dialect), TMX, XLIFF 2 (not 1.2), UTX, OmegaT's glossaries, JSON Lines, and tables (csv, tsv) with a heading that \
      names languages (zh, English, 中文) or the columns language and term. A workbook (xlsx) is written only: save it as CSV. What a file is, its content tells. Each file is \
      taken in whole or not at all; the same file again changes nothing, a changed one takes the place of the earlier. What \
      was taken, merged into a concept of the base, or refused, and why, is reported. In a table that concord has exported, \
      another standing or another concept in a row is a decision, as those of concord edit. Exits with 1 when something was \
      refused.

        concord import office-terms.csv
        concord import --dry-run --details theirs.tbx
        concord import memory.tmx
        concord import --format omegat --languages zh,en glossary.txt
      """)

  @Argument(help: ArgumentHelp("Files of other programs; - is standard input.", valueName: "file")) var files: [String]

  @Option(help: "tbx, tmx, xliff, csv, tsv, omegat, utx or jsonl; told by the content when not said.")
  var format: ExchangeFormat?
  @Option(help: ArgumentHelp("The languages of a glossary's two columns.", valueName: "zh,en")) var languages: String?
  @Option(help: ArgumentHelp("The name of standard input (-) in the base.", valueName: "path"))
  var path: String = "standard input"
  @Flag(help: "Say what would be done, and change nothing.") var dryRun = false
  @Flag(help: "Report every entry, also those taken or merged.") var details = false
  @Option(help: "The report: text or jsonl.") var report: ReportFormat = .text

  @OptionGroup var decider: DeciderOptions
  @OptionGroup var base: BaseOptions

  enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  /// A translation memory of an office is larger than a circular.
  private static let limits = ReadLimits(fileBytes: 512 << 20)

  func run() throws {
    let base = try base.open(readOnly: false)
    let pair = try LanguageTags.pair(languages).map { (Language($0.0), Language($0.1)) }
    var refused = false
    for file in files {
      let name = file == "-" ? path : file
      let bytes = try FileContents.bytes(path: name, standardInput: file == "-", limits: Self.limits)
      guard let format = format ?? ExchangeFormat(of: bytes) else {
        throw InterchangeError.unknownFormat(path: name)
      }
      StandardError.progress("reading \(name)")
      let readings = try format.reader(languages: pair, path: name).read(ExchangeFile(path: name, bytes: bytes))
      let source = ImportSource(
        name: file == "-" ? path : BaseNames(base: base.path).name(of: file), format: format.rawValue, bytes: bytes)
      let report = try base.importing(
        source, entries: readings.compactMap(\.concept), units: readings.compactMap(\.unit), by: decider.author,
        on: try decider.date, isTrial: dryRun)
      let lines = ImportLines(name: name, readings: readings, report: report, isTrial: dryRun)
      try StandardOutput.write(self.report == .text ? lines.text(details: details) : try lines.jsonLines())
      refused = refused || lines.refusals > 0
    }
    try base.refreshIndexes()
    if refused { throw ExitCode(1) }
  }
}

extension EntryReading {
  /// The concept that was read, if one was.
  var concept: ConceptEntry? { if case .concept(let entry) = value { entry } else { nil } }
  /// The unit that was read, if one was.
  var unit: TranslationUnit? { if case .unit(let unit) = value { unit } else { nil } }
  /// Why it was refused, if it was.
  var refusal: Refusal? { if case .refused(let refusal) = value { refusal } else { nil } }
}
