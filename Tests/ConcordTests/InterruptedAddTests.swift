import Foundation
import Testing

/// Runs of `concord add` that end before they are through: what is in the base in the end is what an uninterrupted run
/// leaves, and nothing is done twice.
@Suite("Adding that is interrupted", .serialized)
struct InterruptedAddTests {
  private static let letters = 24
  /// How often a run is killed; a number in the environment asks for more.
  private static let kills = ProcessInfo.processInfo.environment["CONCORD_KILLS"].flatMap(Int.init) ?? 10

  /// A base and a folder of letters.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    #expect(try Command(folder: folder.path).run("init").code == 0)
    try MadeLetters.write(0..<Self.letters, to: folder.file("week"))
    return folder
  }

  /// A run that goes on; what it prints goes to files.
  private func start(_ folder: TemporaryFolder) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.executable)
    process.arguments = ["add", "week", "--jobs", "2"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": Command.cache]) { $1 }
    process.standardOutput = try folder.create("out")
    process.standardError = try folder.create("errors")
    try process.run()
    return process
  }

  private func added(_ folder: TemporaryFolder) throws -> Int {
    try folder.text("out").split(separator: "\n").count { $0.hasPrefix("added: ") }
  }

  @Test("wherever it is killed, the next run goes on behind what is stored, and the base is the same in the end")
  func killed() throws {
    let whole = try folder()
    let clock = ContinuousClock()
    let time = try clock.measure { try #expect(Command(folder: whole.path).run("add", "week").code == 0) }
    let expected = try BaseDump.lines(whole.path)
    let milliseconds = Int(time.components.seconds) * 1000 + Int(time.components.attoseconds / 1_000_000_000_000_000)
    var kills = 0
    while kills < Self.kills {
      let folder = try folder()
      var added = 0
      while true {
        let process = try start(folder)
        // Any instant does; those of one test need not be those of the next.
        if kills < Self.kills {
          usleep(UInt32.random(in: 0...UInt32(max(1, milliseconds) * 700)))
        } else {
          process.waitUntilExit()
        }
        let isThrough = !process.isRunning
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        added += try self.added(folder)
        if isThrough { break }
        kills += 1
      }
      // A line may be missing that was to be printed when it was killed; none is printed twice.
      #expect(added <= Self.letters)
      #expect(try BaseDump.lines(folder.path) == expected)
    }
  }

  @Test("Ctrl-C lets the circular be finished that is being written, says how many remain, and exits with 130")
  func interrupted() throws {
    let folder = try folder()
    let process = try start(folder)
    while process.isRunning, try added(folder) < 2 { usleep(2000) }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    let added = try added(folder)
    if added < Self.letters {
      #expect(process.terminationStatus == 130)
      let remaining = Self.letters - added
      #expect(
        try folder.text("errors")
          == "concord: stopped; \(remaining) not added yet: run the same command again to go on\n")
    }
    let result = try Command(folder: folder.path).run("add", "week")
    #expect(result.code == 0)
    #expect(result.lines.count { $0.hasPrefix("added: ") } == Self.letters - added)
  }
}
