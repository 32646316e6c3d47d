import ArgumentParser

/// The command.
@main
struct Concord: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord",
    abstract: "Consistent names for translators of ITU circulars.",
    version: "0.1.0")
}
