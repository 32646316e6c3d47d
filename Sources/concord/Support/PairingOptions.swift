import Alignment
import ArgumentParser
import Documents
import Foundation

/// How `concord add` is told what belongs together, and how it tells.
struct PairingOptions: ParsableArguments {
  @Flag(help: "Only say what would be paired, with reasons; nothing is added.")
  var dryRun = false

  @Option(
    help: ArgumentHelp("With --dry-run: also write what would be paired as a table to edit.", valueName: "file.csv"))
  var writePairs: String?

  @Option(
    help: ArgumentHelp("Add what a table of --write-pairs says, and only that.", valueName: "file.csv"))
  var pairs: String?

  @Flag(help: "Take documents out of the base whose files are not in the folders any more.")
  var removeMissing = false

  func validate() throws {
    if removeMissing && (dryRun || pairs != nil) {
      throw ValidationError("--remove-missing goes with folders; not with --dry-run or --pairs.")
    }
    if writePairs != nil && !dryRun { throw ValidationError("--write-pairs goes with --dry-run.") }
    if pairs != nil && dryRun { throw ValidationError("--pairs says what is added; it does not go with --dry-run.") }
  }

  /// The list of `--pairs`; nil without that option.
  /// - Throws: `PairListError`, `DocumentError` when it cannot be read.
  func list() throws -> PairList? {
    guard let pairs else { return nil }
    let text = try FileContents.text(of: try FileContents.bytes(path: pairs), path: pairs)
    return try PairListFile(path: pairs).read(text)
  }

  /// Prints what was found, and writes the table that was asked for.
  /// - Throws: `OutputError`.
  func report(_ result: DocumentPairing.Result) throws {
    try StandardOutput.write(PairingReport.text(result))
    guard let writePairs else { return }
    try OutputGuard.check(writePairs)
    let text = PairListFile(path: writePairs).text(PairList(result))
    try AtomicFile.write(Data(text.utf8), to: writePairs)
  }
}

extension PairList {
  /// The list as a result of pairing, for files that were read; what could not be read is left out.
  /// - Throws: `PairListError` for two files in one language.
  func result(_ files: [DocumentPairing.File], list path: String) throws -> DocumentPairing.Result {
    let read = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { one, _ in one })
    var result = DocumentPairing.Result()
    for entry in entries where entry.use == .pair {
      guard let first = read[entry.first], let second = entry.second.flatMap({ read[$0] }) else { continue }
      if first.language == second.language {
        let cause = PairListError.Cause.sameLanguage(
          first: first.path, second: second.path, language: Messages.name(of: first.language))
        throw PairListError(path: path, line: entry.line, cause: cause)
      }
      result.pairs.append(DocumentPairing.Pair(first, second, reasons: [PairingReason(kind: .said, weight: 0)]))
    }
    result.single = single.compactMap { read[$0] }
    return result
  }
}
