import ArgumentParser
import Foundation
import Termbase

/// Which base a command works on.
struct BaseOptions: ParsableArguments {
  @Option(
    name: .customLong("base"),
    help: ArgumentHelp(
      "The folder that holds .concord; otherwise the nearest one upward from the working folder.", valueName: "folder"))
  var folder: String?

  /// Opens the base.
  /// - Throws: `RequestError.noBase` when there is none, `TermbaseError`.
  func open(readOnly: Bool) throws -> Termbase {
    if let folder { return try Termbase.open(at: folder, readOnly: readOnly) }
    let start = FileManager.default.currentDirectoryPath
    guard let path = Termbase.find(from: start) else { throw RequestError.noBase(start) }
    return try Termbase.open(at: path, readOnly: readOnly)
  }
}
