import ArgumentParser
import Foundation

/// The command: thin, one file a subcommand. It parses, calls the rooms, prints, and turns errors into one line each.
///
/// Exit codes: 0 clean, 1 findings or nothing found, 2 an error or wrong usage.
///
/// Each command says its name, though the parser could make it from the type's: it would do so for all of them at every
/// start, which takes longer than a look-up.
@main
struct Concord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord",
    abstract: "Consistent names for translators of ITU circulars.",
    discussion: """
      Reads circulars in Chinese and English (Word, or text), aligns their sentences, extracts their terminology, \
      keeps it in a base, answers look-ups, and finds inconsistent names in drafts.

      The base is looked for upward from the working folder (.concord/); --base names another.
      """,
    version: version,
    subcommands: [
      Segment.self, Align.self, Extract.self, LintCommand.self, LanguageServerCommand.self, Explain.self, Init.self,
      Add.self, Lookup.self,
      Search.self, Match.self, Terms.self,
      Edit.self, Log.self, Diff.self, Stats.self, Export.self, Import.self, Train.self, Work.self,
      Evaluate.self,
    ])

  static let version = "0.1.0"

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// Prints what `error` means and ends the process with its code.
  private static func leave(with error: any Error) -> Never {
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    if let message = Messages.line(for: error) {
      StandardError.write("concord: \(message)\n")
      Foundation.exit(2)
    }
    if exitCode(for: error) == .success {
      print(fullMessage(for: error))
      Foundation.exit(0)
    }
    StandardError.write(fullMessage(for: error) + "\n")
    Foundation.exit(2)
  }
}
