import Foundation
import Testing

/// Commands ended by `kill -9`: nothing committed is lost, the next command works, and the index says what the base says.
@Suite("Commands that are killed")
struct KilledCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    #expect(try Command(folder: folder.path).run("init").code == 0)
  }

  /// Starts a command and kills it after a while.
  private func kill(_ arguments: [String], after milliseconds: UInt32) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": Command.cache]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(milliseconds * 1000)
    _ = Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private func found() throws -> String {
    let result = try Command(folder: folder.path).run("search", "的", "--limit", "500", "--format", "json")
    #expect(result.code <= 1, "\(result.errors)")
    return result.output
  }

  private func removeIndex() {
    try? FileManager.default.removeItem(atPath: folder.file(".concord/base.sqlite-index"))
  }

  @Test("whenever add is killed, what it committed is found, and adding again brings the rest")
  func add() throws {
    let circulars = ["br-circular", "collective-letter"].flatMap { name in
      ["zh", "en"].map { "\(Command.package)/Corpora/\(name)/\($0).txt" }
    }
    for milliseconds in [30, 300, 800, 1500] as [UInt32] {
      try kill(["add"] + circulars, after: milliseconds)
      let before = try found()
      removeIndex()
      #expect(try found() == before)
    }
    #expect(try Command(folder: folder.path).run(["add"] + circulars).code == 0)
    let stats = try #require(try Command(folder: folder.path).run("stats", "--format", "json").json() as? [String: Any])
    #expect(stats["pairs"] as? Int == 2)
  }

  @Test("whenever a search that builds the index is killed, the next one finds the same")
  func build() throws {
    let letter = "\(Command.package)/Corpora/br-circular"
    #expect(try Command(folder: folder.path).run("add", letter + "/zh.txt", letter + "/en.txt").code == 0)
    let expected = try found()
    for milliseconds in [5, 15, 30] as [UInt32] {
      removeIndex()
      try kill(["search", "的"], after: milliseconds)
      #expect(try found() == expected)
    }
  }
}
