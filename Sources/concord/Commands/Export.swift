import ArgumentParser
import Foundation
import Interchange
import Languages
import Termbase

/// `concord export`: the base for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write what is in the base for other programs.",
    discussion: """
      Terms as TBX (for terminology programs), csv, tsv or xlsx (for a spreadsheet), omegat (OmegaT's glossary) or utx; \
      aligned sentences as tmx or xliff (XLIFF 2.1); everything as jsonl. The format is that of the file's suffix, unless --format says it \
      (.txt and .utf8: omegat). What the format has no place for is said, with counts, on standard error. The same base \
      gives the same bytes.

        concord export -o terms.tbx
        concord export -o terms.xlsx --glossaries
        concord export -o memory.tmx
        concord export --format omegat --languages zh,en -o glossary.txt
        concord export -o base.jsonl --shards 8
      """)

  @Option(help: "tbx, tmx, xliff, csv, tsv, xlsx, omegat, utx or jsonl.") var format: ExchangeFormat?
  @Option(help: "The dialect of TBX: min, basic or core.") var dialect: TBXWriter.Dialect = .basic
  @Option(help: "The style of TBX: dca (attributes) or dct (tags).") var style: TBXWriter.Style = .dca
  @Option(
    help: ArgumentHelp(
      "The two languages of a glossary (omegat, utx), or of units (tmx, xliff), the source first.", valueName: "zh,en"))
  var languages: String?
  @Option(
    help: ArgumentHelp(
      "Write so many files, terms-1-of-8.tbx and so on: a concept stays in its file, a circular's sentences together.",
      valueName: "number"))
  var shards: Int?
  @Flag(help: "Also concepts that only the glossaries of the program know.") var glossaries = false

  @OptionGroup var base: BaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if dialect == .core && style == .dct { throw ValidationError("TBX-Core has no tags of its own: take --style dca.") }
    guard let format = format ?? suffixFormat else {
      throw ValidationError("Say the format with --format, or with the suffix of the file that -o names.")
    }
    if let shards {
      if !(1...Self.mostShards).contains(shards) { throw ValidationError("--shards is from 1 to \(Self.mostShards).") }
      if output.output == nil { throw ValidationError("Say with -o what the shards are called.") }
    }
    if format == .xlsx && output.output == nil && StandardOutput.isTerminal {
      throw ValidationError("A workbook is no text for a terminal: name a file with -o.")
    }
  }

  func run() throws {
    let format = format ?? suffixFormat ?? .jsonl
    let base = try base.open(readOnly: true)
    let pair = try LanguageTags.pair(languages).map { (Language($0.0), Language($0.1)) }
    var contents = ExchangeContents()
    var oneSided = 0
    let isOfUnits = format == .tmx || format == .xliff
    if !isOfUnits { contents.concepts = try base.entries(includingGlossary: glossaries) }
    if isOfUnits || format == .jsonl {
      oneSided = try base.forEachUnit { unit in
        if let unit = Self.turned(unit, pair) { contents.units.append(unit) }
      }
    }
    let writer = try Self.writer(format, contents, pair, dialect, style)
    var losses = Losses()
    for (contents, output) in zip(contents.shards(shards ?? 1), outputs()) {
      let written = try writer.write(contents)
      losses.add(written.losses)
      try output.write(bytes: written.bytes)
    }
    losses.count(.oneSided, oneSided)
    if let line = Messages.losses(losses, name: output.output ?? format.rawValue) {
      StandardError.write("concord: \(line)\n")
    }
  }

  private static let mostShards = 9999

  /// Where the shards go: `terms-1-of-8.tbx`, numbers of one length.
  private func outputs() -> [OutputOptions] {
    guard let shards, let name = output.output else { return [output] }
    let path = name as NSString
    let digits = String(shards).count
    return (1...shards).map { number in
      let padded = String(repeating: "0", count: digits - String(number).count) + String(number)
      let suffix = path.pathExtension.isEmpty ? "" : "." + path.pathExtension
      var shard = output
      shard.output = "\(path.deletingPathExtension)-\(padded)-of-\(shards)\(suffix)"
      return shard
    }
  }

  private var suffixFormat: ExchangeFormat? {
    guard let suffix = output.output?.split(separator: ".").last?.lowercased() else { return nil }
    if suffix == "xlf" { return .xliff }
    return ["txt", "utf8", "tab"].contains(suffix) ? .omegat : ExchangeFormat(rawValue: suffix)
  }

  /// The unit between two languages, the first one first; nil when it lacks one.
  private static func turned(_ unit: TranslationUnit, _ pair: (Language, Language)?) -> TranslationUnit? {
    guard let pair else { return unit }
    let sides = [pair.0, pair.1].compactMap { language in unit.sides.first { $0.language == language } }
    var turned = unit
    turned.sides = sides
    return sides.count == 2 ? turned : nil
  }

  static func writer(
    _ format: ExchangeFormat, _ contents: ExchangeContents, _ pair: (Language, Language)?,
    _ dialect: TBXWriter.Dialect, _ style: TBXWriter.Style
  ) throws -> any ExchangeWriter {
    switch format {
    case .tbx: return TBXWriter(dialect: dialect, style: style)
    case .tmx: return TMXWriter(version: Concord.version)
    case .xliff:
      let sides = contents.units.first?.sides.map(\.language) ?? []
      guard let (source, target) = pair ?? (sides.count == 2 ? (sides[0], sides[1]) : nil) else {
        throw InterchangeError.twoLanguagesNeeded(format: format.rawValue, found: sides.map(\.tag))
      }
      return XLIFFWriter(source: source, target: target)
    case .csv: return DelimitedTermWriter(.comma)
    case .tsv: return DelimitedTermWriter(.tab)
    case .xlsx: return SpreadsheetWriter()
    case .jsonl: return JSONLinesExchangeWriter()
    case .omegat, .utx:
      let (source, target) = try pair ?? contents.mainLanguages(for: format)
      return format == .utx
        ? UTXWriter(source: source, target: target) : OmegaTGlossaryWriter(source: source, target: target)
    }
  }
}

extension ExchangeFormat: ExpressibleByArgument {}
extension TBXWriter.Dialect: ExpressibleByArgument {}
extension TBXWriter.Style: ExpressibleByArgument {}
