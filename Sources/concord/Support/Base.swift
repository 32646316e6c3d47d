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
    let command = readOnly ? "" : Self.command
    if let folder { return try Termbase.open(at: folder, readOnly: readOnly, for: command) }
    let start = FileManager.default.currentDirectoryPath
    guard let path = Termbase.find(from: start) else { throw RequestError.noBase(start) }
    return try Termbase.open(at: path, readOnly: readOnly, for: command)
  }

  /// What the program was asked to do, as the base notes it.
  private static var command: String {
    let words = CommandLine.arguments.dropFirst().joined(separator: " ").replacing("\n", with: " ")
    return words.count > longest ? words.prefix(longest) + "…" : words
  }

  private static let longest = 200
}
