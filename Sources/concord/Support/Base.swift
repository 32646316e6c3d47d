import ArgumentParser
import Foundation
import Termbase

/// Which bases a command asks.
struct BasesOptions: ParsableArguments {
  @Option(
    name: .customLong("base"),
    help: ArgumentHelp(
      """
      The folder that holds .concord; otherwise the nearest one upward from the working folder. May be given several \
      times: all are asked, and each hit says which base it is from.
      """, valueName: "folder"))
  var folders: [String] = []

  /// Opens the bases; one that is named twice is asked once.
  /// - Throws: `RequestError.noBase` when none is named and there is none, `TermbaseError`.
  func open() throws -> Termbases {
    if folders.isEmpty { return Termbases([("", try BaseOptions.parse([]).open(readOnly: true))]) }
    var seen = Set<String>()
    let bases = try folders.map { (name: $0, base: try Termbase.open(at: $0, readOnly: true)) }
    return Termbases(bases.filter { seen.insert(BaseNames.resolved($0.base.path)).inserted })
  }
}

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
