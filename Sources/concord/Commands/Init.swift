import ArgumentParser
import Foundation
import Termbase

/// `concord init`: a new base.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a base in the working folder.",
    discussion: "Makes the folder .concord with the ITU glossaries that come with the program.")

  @Option(
    name: .customLong("base"), help: ArgumentHelp("The folder to make .concord in.", valueName: "folder"))
  var folder: String?

  func run() throws {
    let base = try Termbase.create(at: folder ?? FileManager.default.currentDirectoryPath)
    try base.refreshIndexes()
    let stats = try base.stats()
    try StandardOutput.write("\(base.path): a new base with \(stats.concepts) concepts from the glossaries\n")
  }
}
