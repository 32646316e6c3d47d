import ArgumentParser
import Foundation
import ICU
import LanguageServer
import Lint
import Termbase

/// `concord lsp`: findings in an editor, while the text is being written.
struct LanguageServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serve an editor: findings, fixes and names while you write.",
    discussion: """
      Speaks the Language Server Protocol 3.17 over standard input and output; editors start it. Plain text and Markdown \
      are checked. With a base, names are completed, and a name under the pointer shows its languages and its history.

        concord lsp
        concord lsp --base meeting --as-of 2023-05-18
      """)

  @Option(
    name: .customLong("base"),
    help: ArgumentHelp(
      "The folder that holds .concord; otherwise the nearest one upward from the working folder, if any.",
      valueName: "folder"))
  var base: String?
  @Option(help: ArgumentHelp("The day (2023-05-18) as of which the base is read.", valueName: "date"))
  var asOf: String?
  @Flag(help: ArgumentHelp("Taken since editors give it; there is no other way.", visibility: .hidden))
  var stdio = false

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var lexicons: LexiconOptions

  func validate() throws { try configuration.check() }

  func run() throws {
    let server = Server(
      Server.Options(
        version: Concord.version, known: try names(), bilingual: BilingualReading.reader(lexicons), settings: settings,
        words: { Messages.line(for: $0) }))
    while server.exitCode == nil {
      let bytes = try StandardInput.next()
      if bytes.isEmpty { server.end() }
      let answers = server.receive(bytes)
      try answers.withUnsafeBufferPointer(StandardOutput.write)
    }
    if let code = server.exitCode, code != 0 { throw ExitCode(code) }
  }

  /// What is said of a draft, read anew each time, so that a change of the configuration counts at once.
  private func settings(_ path: String) throws -> CheckSettings {
    let configurations = LintConfigurations(configuration)
    let least = try configurations.configuration(for: path)?.configuration.severity
    return CheckSettings(file: try configurations.settings(for: path), least: least ?? .suggestion)
  }

  private func names() throws -> any NameSource {
    let day = try asOf.map(Lookup.day)
    guard let path = base ?? Termbase.find(from: FileManager.default.currentDirectoryPath) else {
      return KnownNames.none
    }
    return BaseNameSource(base: try Termbase.open(at: path, readOnly: true), day: day)
  }
}

/// A base, asked anew each time, so that what is added to it counts at once.
private struct BaseNameSource: NameSource {
  let base: Termbase
  let day: CalendarDay?
  let isEmpty = false

  func names(_ asked: NamesAsked) throws -> KnownNames {
    KnownNames(try base.names(in: asked.texts, or: asked.names, knownOn: day))
  }

  func names(beginningWith start: String, limit: Int) throws -> KnownNames {
    KnownNames(try base.names(beginningWith: start, limit: limit, knownOn: day))
  }
}

/// Standard input as it comes.
private enum StandardInput {
  /// All bytes that are there, waiting for the first; empty at the end.
  static func next() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    repeat {
      let count = read(0, &piece, piece.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputError.failed(path: "standard input", reason: String(cString: strerror(errno)))
      }
      bytes += piece[..<count]
      if count == 0 { break }
    } while bytes.isEmpty || isWaiting
    return bytes
  }

  /// Whether more is there already.
  private static var isWaiting: Bool {
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0 && descriptor.revents & Int16(POLLIN) != 0
  }
}
