import ArgumentParser
import Foundation
import ICU
import Termbase

/// `concord lookup`: terms.
struct Lookup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Look up a term, from any language to any other.",
    discussion: """
      Full and half width, simplified and traditional characters, capitals, spaces and hyphens make no difference. When \
      no term matches as a whole, terms that begin with the words are shown, then terms that hold them; Chinese terms \
      are found by their pinyin too. Exits with 1 when nothing is found.

        concord lookup 焦点组
        concord lookup Y.ElecMon-Reqts
        concord lookup wlw
        concord lookup --wildcard "Y.42*"
        concord lookup --regex "^Y\\.4\\d{3}$"
        concord lookup --as-of 2023-05-18 Y.4221
        concord lookup --evidence TSAG
      """)

  @Argument(help: "The words; several are one phrase.") var words: [String]

  @Flag(help: "How words are compared with terms; whole terms first when not said.") var mode: Mode?
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Answer with what was known on this day (2023-05-18).", valueName: "date"))
  var asOf: String?
  @Flag(help: "Why: whose word each standing is, who says otherwise, every sentence, what joined the entry.")
  var evidence = false
  @Option(help: "The order: best, or pinyin or stroke (of the Chinese names).") var sort: LookupOrder = .best
  @Option(help: "How many hits at most.") var limit = 20
  @Option(help: "text or json.") var format: Format = .text

  @OptionGroup var bases: BasesOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  enum Mode: String, EnumerableFlag {
    case prefix, wildcard, substring, fuzzy, regex, pinyin

    static func help(for value: Mode) -> ArgumentHelp? {
      switch value {
      case .prefix: "Terms that begin with the words."
      case .wildcard: "Whole terms, where * stands for any characters and ? for one."
      case .substring: "Terms that hold the words."
      case .fuzzy:
        "Terms that are spelt nearly so: two letters wrong, missing, too many or exchanged; the nearest first."
      case .regex: "Terms in which a regular expression matches."
      case .pinyin: "Chinese terms read so: wulianwang, or by first letters: wlw."
      }
    }
  }

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    var options = LookupOptions(limit: limit)
    if let mode { options.mode = LookupMode(rawValue: mode.rawValue)! }
    options.explains = evidence
    options.order = sort
    options.asOf = try asOf.map(Self.day)
    let query = words.joined(separator: " ")
    let result = try bases.open().lookup(query, options: options)
    switch format {
    case .json: try output.write(try JSON.document(result))
    case .text where result.hits.isEmpty: break
    case .text where evidence: try output.write(ExplanationText.text(result))
    case .text: try output.write(LookupReport.text(result, asOf: options.asOf?.description))
    }
    if result.hits.isEmpty {
      if format == .text { StandardError.write("concord: “\(query)”: nothing found\n") }
      throw ExitCode(1)
    }
  }

  /// A day that the user wrote.
  /// - Throws: `RequestError.invalidDate`.
  static func day(_ text: String) throws -> CalendarDay {
    guard let day = try DateParser(locale: "en", pattern: "yyyy-MM-dd").parse(text) else {
      throw RequestError.invalidDate(text)
    }
    return day
  }
}

extension LookupOrder: ExpressibleByArgument {}
