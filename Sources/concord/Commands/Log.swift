import ArgumentParser
import Foundation
import Termbase

/// `concord log`: what has changed in the base.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show what has changed in the base.",
    discussion: """
      New provisional names of Recommendations, new steps on their way, new names of things and those with another \
      standing, contradictions, decisions, documents that came and went; each with a sentence and its document. Changes of \
      several runs are taken together: what came and went again is not told. Without --since, the last run that changed \
      something. Exits with 1 when nothing has changed.

        concord log
        concord log --since 2026-03-09
        concord log --runs
        concord log --since 12 --format json
      """)

  @Option(
    help: ArgumentHelp(
      "From this day (2026-03-09) or this run on, by its number; that one included.", valueName: "date-or-run"))
  var since: String?
  @Flag(help: "Only list the runs, the latest first: number, when, what was asked for.") var runs = false
  @Option(help: "text or json.") var format: Format = .text

  @OptionGroup var base: BaseOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    let start = try since.map(Self.start)
    let base = try base.open(readOnly: true)
    if runs { return try list(start == nil ? base.runs() : base.log(since: start!).runs) }
    let log = try base.log(since: start ?? .latest)
    switch format {
    case .json: try output.write(try JSON.document(log))
    case .text where log.changes.isEmpty: break
    case .text: try output.write(ChangeReport.heading(log) + ChangeReport.text(log.changes))
    }
    if format == .text { tellUnknown(log) }
    if log.changes.isEmpty {
      if format == .text { StandardError.line("nothing has changed") }
      throw ExitCode(1)
    }
  }

  private func list(_ runs: [ChangeRun]) throws {
    if format == .json { return try output.write(try JSON.document(runs)) }
    try output.write(runs.reversed().map { ChangeReport.line($0) + "\n" }.joined())
  }

  /// Says so when the base does not know all that was asked for.
  private func tellUnknown(_ log: ChangeLog) {
    guard let since, Int(since) == nil, let start = try? Self.start(since), case .moment(let moment) = start,
      moment < log.noted
    else { return }
    let noted = ChangeReport.local(log.noted)
    StandardError.line("note: this base notes its changes since \(noted); earlier ones are not told")
  }

  /// A run's number, or a day as the user's calendar has it.
  /// - Throws: `RequestError.invalidDate`.
  static func start(_ text: String) throws -> ChangeStart {
    if let number = Int(text) { return .run(number) }
    let day = try Lookup.day(text)
    let parts = DateComponents(year: day.year, month: day.month, day: day.day)
    guard let midnight = Calendar(identifier: .gregorian).date(from: parts) else {
      throw RequestError.invalidDate(text)
    }
    return .moment(midnight.formatted(.iso8601))
  }
}
