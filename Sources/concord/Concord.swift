import ArgumentParser

/// The command.
@main
struct Concord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord",
    abstract: "Consistent names for translators of ITU circulars.",
    version: "0.1.0")
}
