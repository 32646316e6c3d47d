import Foundation
import Testing

@testable import concord

/// The help screens, word by word. When a screen changes on purpose, delete its snapshot and run the tests: a missing
/// snapshot is written, and the test fails once, so that nobody accepts it unseen.
@Suite("Help")
struct HelpTests {
  static let screens = [
    "", "add", "align", "diff", "edit", "evaluate", "evaluate align", "evaluate calibration", "evaluate circular",
    "evaluate lint",
    "evaluate rules", "evaluate segments", "evaluate terms", "explain", "export", "extract", "import", "init", "lint",
    "lsp",
    "log", "lookup", "match", "search", "segment", "stats", "terms", "train", "work",
  ]

  @Test("each help screen is its snapshot", arguments: screens)
  func screen(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    // The width of the terminal shapes the screens.
    let help = try Command(environment: ["COLUMNS": "80"]).run(words + ["--help"])
    #expect(help.code == 0)
    let name = (["concord"] + words).joined(separator: "-") + ".txt"
    let snapshot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Snapshots/" + name)
    guard let expected = try? String(contentsOf: snapshot, encoding: .utf8) else {
      try FileManager.default.createDirectory(
        at: snapshot.deletingLastPathComponent(), withIntermediateDirectories: true)
      try help.output.write(to: snapshot, atomically: true, encoding: .utf8)
      Issue.record("no snapshot yet: \(name) was written; read it, then run again")
      return
    }
    #expect(help.output == expected)
  }

  @Test("a command that is listed exists")
  func listed() throws {
    let listed = try Command().run("--help").lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.compactMap { line in
        line.hasPrefix("   ") || line.contains("concord help") ? nil : line.split(separator: " ").first.map(String.init)
      }
    #expect(
      listed == [
        "segment", "align", "extract", "lint", "lsp", "explain", "init", "add", "lookup", "search", "match", "terms",
        "edit", "log", "diff", "stats", "export",
        "import", "train", "work", "evaluate",
      ])
  }

  @Test("every command says its own name: making the names from the types' cost each start as much as a look-up")
  func named() {
    let commands = Concord.configuration.subcommands
    #expect(commands.filter { $0.configuration.commandName == nil }.map { "\($0)" } == [])
    let further = commands.flatMap { $0.configuration.subcommands }
    #expect(further.filter { $0.configuration.commandName == nil }.map { "\($0)" } == [])
  }
}
