import Foundation
import Testing

/// What goes wrong under a folder that is added: each is told, and the rest is done.
@Suite("A folder with faults")
struct BatchFaultTests {
  @Test("ten thousand empty files are each told, and what is beside them is added")
  func emptyFiles() throws {
    let folder = try TemporaryFolder()
    let command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    try MadeLetters.write(0..<2, to: folder.file("week"))
    for number in 0..<10_000 { try folder.write("week/empty\(number).txt", "") }
    let result = try command.run("add", "week", "--format", "jsonl")
    #expect(result.code == 2)
    let outcomes = try result.jsonLines().compactMap { $0["outcome"] as? String }
    #expect(outcomes.count { $0 == "failed" } == 10_000 && outcomes.count { $0 == "added" } == 2)
    #expect(result.errors.contains("concord: 10000 of 10004 files failed:"))
  }

  @Test("a file that vanishes is told, and its counterpart is added by itself")
  func vanished() throws {
    let folder = try TemporaryFolder()
    let command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    try MadeLetters.write(0..<2, to: folder.path)
    try FileManager.default.removeItem(atPath: folder.file("L1-E.txt"))
    let result = try command.run("add", "L0-C.txt", "L0-E.txt", "L1-C.txt", "L1-E.txt")
    #expect(result.code == 2)
    #expect(result.errors.contains("concord: L1-E.txt: no such file"))
    #expect(result.lines.map { $0.prefix { $0 != "(" } } == ["added: L0-C.txt + L0-E.txt ", "added: L1-C.txt "])
  }

  @Test("a file that vanishes after it was looked at is told, its counterpart waits, and the next run makes good")
  func vanishedBetween() throws {
    let folder = try TemporaryFolder()
    let command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    // More text than is kept in memory from the first look, so that the last files are read a second time.
    try MadeLetters.write(0..<32, to: folder.file("week"))
    let filler = String(repeating: "\n", count: 36_000) + "The end.\n"
    for number in 0..<32 {
      let file = folder.file("week/L\(number)-E.txt")
      try MadeLetters.write(try folder.text("week/L\(number)-E.txt") + filler, to: file)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.executable)
    process.arguments = ["add", "week", "--jobs", "1"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": Command.cache]) { $1 }
    process.standardOutput = try folder.create("out")
    process.standardError = try folder.create("errors")
    try process.run()
    // The first line tells that all files were looked at.
    while process.isRunning, try folder.text("out").isEmpty { usleep(2000) }
    let last = folder.file("week/L9-E.txt")
    try FileManager.default.moveItem(atPath: last, toPath: folder.file("L9-E.txt"))
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(try folder.text("errors").contains("week/L9-E.txt: no such file"))
    #expect(try folder.text("out").split(separator: "\n").count { $0.hasPrefix("added: ") } == 31)
    try FileManager.default.moveItem(atPath: folder.file("L9-E.txt"), toPath: last)
    let rest = try command.run("add", "week")
    #expect(rest.code == 0 && rest.output.contains("added: week/L9-C.txt + week/L9-E.txt"), "\(rest.output)")
  }

  @Test(
    "a disk that is full ends the run; what was stored before stays, and once there is room the rest is added",
    .enabled(if: SmallDisk.isAvailable, "only root can make a small disk"))
  func fullDisk() throws {
    let disk = try SmallDisk(kilobytes: 24_000)
    let letters = try TemporaryFolder()
    try MadeLetters.write(0..<12, to: letters.path)
    let command = Command(folder: disk.path)
    #expect(try command.run("init").code == 0)
    let filler = disk.path + "/filler"
    try fill(filler)
    let result = try command.run("add", letters.path)
    #expect(result.code == 2 && result.errors.contains("disk is full"), "\(result.output)\(result.errors)")
    let added = result.lines.count { $0.hasPrefix("added: ") }
    #expect(added < 12)
    try FileManager.default.removeItem(atPath: filler)
    let stats = try #require(try command.run("stats", "--format", "json").json() as? [String: Any])
    #expect(stats["pairs"] as? Int == added)
    let rest = try command.run("add", letters.path)
    #expect(rest.code == 0 && rest.lines.count { $0.hasPrefix("added: ") } == 12 - added, "\(rest.errors)")
  }

  /// Writes a file until hardly anything more can be written: 200 kB are left.
  private func fill(_ path: String) throws {
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let handle = try #require(FileHandle(forWritingAtPath: path))
    var size: UInt64 = 0
    while (try? handle.write(contentsOf: Data(count: 100_000))) != nil { size += 100_000 }
    try handle.truncate(atOffset: size - 200_000)
    try handle.close()
  }
}
