import Foundation
import Testing

/// Bases and disks that cannot be used: one line that names the file and the cause, exit code 2, nothing changed.
@Suite("Bases and disks that fail")
struct BadBaseTests {
  private let circulars = ["zh", "en"].map { Command.package + "/Corpora/br-circular/\($0).txt" }

  private func base(in path: String) throws -> String {
    #expect(try Command().run("init", "--base", path).code == 0)
    return path + "/.concord/base.sqlite"
  }

  private func refuses(_ arguments: [String], _ file: String, saying words: String) throws {
    let result = try Command().run(arguments)
    #expect(result.code == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("concord: \(file): "), "\(result.errors)")
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test("a base of a newer schema is neither read nor written")
  func newer() throws {
    let folder = try TemporaryFolder()
    let file = try base(in: folder.path)
    // SQLite keeps the schema's version at byte 60 of the file.
    let handle = try #require(FileHandle(forUpdatingAtPath: file))
    try handle.seek(toOffset: 60)
    try handle.write(contentsOf: Data([0, 0, 0, 99]))
    try handle.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: file))
    try refuses(["lookup", "--base", folder.path, "TSAG"], file, saying: "99")
    try refuses(["add", "--base", folder.path] + circulars, file, saying: "99")
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
  }

  @Test("a file that is no base")
  func notABase() throws {
    let folder = try TemporaryFolder()
    let file = try base(in: folder.path)
    try Data("no database at all, only text".utf8).write(to: URL(fileURLWithPath: file))
    try refuses(["lookup", "--base", folder.path, "TSAG"], file, saying: "damaged")
  }

  @Test("a base that cannot be written is read", .enabled(if: SmallDisk.isAvailable, "needs root, to mount a disk"))
  func readOnly() throws {
    let disk = try SmallDisk(kilobytes: 16_384)
    let file = try base(in: disk.path)
    try #require(disk.freeze())
    #expect(try Command().run("lookup", "--base", disk.path, "TSAG").code == 0)
    #expect(try Command().run("lookup", "--base", disk.path, "--fuzzy", "focus gruop").code == 0)
    try refuses(["add", "--base", disk.path] + circulars, file, saying: "read-only")
    try refuses(["segment", "-o", disk.path + "/out", circulars[1]], disk.path + "/out", saying: "read-only")
  }

  @Test(
    "on a full disk nothing is half-written", .enabled(if: SmallDisk.isAvailable, "needs root, to mount a disk"))
  func fullDisk() throws {
    let disk = try SmallDisk(kilobytes: 4)
    let names = { try FileManager.default.contentsOfDirectory(atPath: disk.path) }
    try refuses(["segment", "-o", disk.path + "/out", circulars[1]], disk.path + "/out", saying: "no space left")
    #expect(try names().isEmpty)
    let file = disk.path + "/.concord/base.sqlite"
    try refuses(["init", "--base", disk.path], file, saying: "the disk is full")
    #expect(try names().isEmpty)
  }

  // A disk with room for the base or for its log, not for both, once left a base behind that said it was damaged.
  @Test(
    "a base is made whole or not at all, whatever room a disk has",
    .enabled(if: SmallDisk.isAvailable, "needs root, to mount a disk"), arguments: [1000, 3500, 4500, 5500, 7000])
  func room(kilobytes: Int) throws {
    let disk = try SmallDisk(kilobytes: kilobytes)
    let file = disk.path + "/.concord/base.sqlite"
    if try Command().run("init", "--base", disk.path).code == 0 {
      #expect(try Command().run("stats", "--base", disk.path).code == 0)
    } else {
      try refuses(["init", "--base", disk.path], file, saying: "the disk is full")
      #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).isEmpty)
    }
  }

  @Test(
    "a base whose disk is full keeps what it had",
    .enabled(if: SmallDisk.isAvailable, "needs root, to mount a disk"))
  func fullBase() throws {
    let disk = try SmallDisk(kilobytes: 12_288)
    let file = try base(in: disk.path)
    let before = try Command().run("stats", "--base", disk.path).output
    let attributes = try FileManager.default.attributesOfFileSystem(forPath: disk.path)
    let free = (attributes[.systemFreeSize] as? NSNumber)?.intValue ?? 0
    try Data(repeating: 0, count: max(0, free - 8192)).write(to: URL(fileURLWithPath: disk.path + "/filler"))
    let result = try Command().run(["add", "--base", disk.path] + circulars)
    #expect(result.code == 2)
    #expect(result.errors.contains("\(file): the disk is full"), "\(result.errors)")
    #expect(try Command().run("stats", "--base", disk.path).output == before)
  }

  @Test(
    "an index that the disk has no room for is made in memory",
    .enabled(if: SmallDisk.isAvailable, "needs root, to mount a disk"))
  func fullIndex() throws {
    let disk = try SmallDisk(kilobytes: 16_384)
    let file = try base(in: disk.path)
    #expect(try Command().run(["add", "--base", disk.path] + circulars).code == 0)
    let expected = try Command().run("search", "--base", disk.path, "会议").output
    try FileManager.default.removeItem(atPath: file + "-index")
    let attributes = try FileManager.default.attributesOfFileSystem(forPath: disk.path)
    let free = (attributes[.systemFreeSize] as? NSNumber)?.intValue ?? 0
    // Room for SQLite's own files, and not for the index of both languages.
    try Data(repeating: 0, count: max(0, free - 40_000)).write(to: URL(fileURLWithPath: disk.path + "/filler"))
    let result = try Command().run("search", "--base", disk.path, "会议")
    #expect(result.code == 0 && result.output == expected, "\(result.errors)")
    let left = try FileManager.default.contentsOfDirectory(atPath: file + "-index")
    #expect(!left.contains { $0.hasSuffix(".part") } && left.count { $0.hasSuffix(".text") } < 2, "\(left)")
  }

  @Test("two processes that add at once both succeed, one after the other")
  func twoWriters() throws {
    let folder = try TemporaryFolder()
    _ = try base(in: folder.path)
    let processes = try ["br-circular", "liaison-statement"].map { name -> Process in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Command.executable)
      process.arguments =
        ["add", "--base", folder.path] + ["zh", "en"].map { "\(Command.package)/Corpora/\(name)/\($0).txt" }
      process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": Command.cache]) { $1 }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let stats = try #require(
      try Command().run("stats", "--base", folder.path, "--format", "json").json() as? [String: Any])
    #expect(stats["pairs"] as? Int == 2)
  }
}
