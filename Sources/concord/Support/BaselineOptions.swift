import ArgumentParser
import Documents
import Foundation
import Lint

/// The baseline of `concord lint`: findings that are known.
struct BaselineOptions: ParsableArguments {
  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp(
      "Leave out the findings listed in a file, and fail when one of them no longer occurs.", valueName: "file"))
  var file: String?

  @Flag(help: "Write all findings into the baseline, and tell none.") var writeBaseline = false
  @Flag(help: "Take findings out of the baseline that no longer occur.") var pruneBaseline = false

  func check() throws {
    if writeBaseline && pruneBaseline {
      throw ValidationError("--write-baseline takes out what no longer occurs by itself; leave --prune-baseline out.")
    }
  }

  /// What is left of findings beside the baseline.
  struct Outcome {
    /// The findings that are not known.
    let findings: [Finding]
    /// Whether an entry no longer occurs, which fails the run.
    let isStale: Bool
  }

  /// Compares findings with the baseline, if there is one, and writes it anew where that was asked for.
  /// - Parameters:
  ///   - configured: the baseline of the configuration.
  ///   - rules: the rules that ran.
  ///   - isLast: whether anything is written or told.
  /// - Throws: `BaselineError`, `DocumentError`, `OutputError`, `RequestError.noBaseline`.
  func outcome(
    of findings: [Finding], in drafts: LintDrafts, configured: String?, rules: Set<String>, isLast: Bool
  ) throws -> Outcome {
    guard let path = file ?? configured.map(FilePath.shown) else {
      if writeBaseline || pruneBaseline { throw RequestError.noBaseline }
      return Outcome(findings: findings, isStale: false)
    }
    let folder = FilePath.folder(of: FilePath.absolute(path))
    let names = drafts.drafts.map { ($0.document.path, FilePath.relative($0.document.path, to: folder)) }
    let comparison = BaselineComparison(
      findings, in: drafts.read, try read(path), paths: Dictionary(names) { first, _ in first }, rules: rules,
      isMissing: { !FileManager.default.fileExists(atPath: FilePath.absolute($0, in: folder)) })
    if !isLast { return Outcome(findings: writeBaseline ? findings : comparison.new, isStale: false) }
    if writeBaseline {
      try AtomicFile.write(Data(comparison.renewed.text.utf8), to: path)
      return Outcome(findings: [], isStale: false)
    }
    if pruneBaseline {
      if !comparison.gone.isEmpty { try AtomicFile.write(Data(comparison.pruned.text.utf8), to: path) }
      return Outcome(findings: comparison.new, isStale: false)
    }
    for entry in comparison.gone {
      StandardError.line(Messages.stale(entry, baseline: path))
    }
    return Outcome(findings: comparison.new, isStale: !comparison.gone.isEmpty)
  }

  /// The baseline; an empty one where it is only to be written.
  private func read(_ path: String) throws -> Baseline {
    if writeBaseline, !FileManager.default.fileExists(atPath: path) { return Baseline([]) }
    let bytes = try FileContents.bytes(path: path)
    return try Baseline(try FileContents.text(of: bytes, path: path), path: path)
  }
}
