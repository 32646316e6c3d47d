import Foundation
import Testing

/// What goes wrong under a folder that is added: each is told, and the rest is done.
@Suite("A folder with faults")
struct BatchFaultTests {
  @Test("a thousand empty files are each told, and what is beside them is added")
  func emptyFiles() throws {
    let folder = try TemporaryFolder()
    let command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    try MadeLetters.write(0..<2, to: folder.file("week"))
    for number in 0..<1000 { try folder.write("week/empty\(number).txt", "") }
    let result = try command.run("add", "week", "--format", "jsonl")
    #expect(result.code == 2)
    let outcomes = try result.jsonLines().compactMap { $0["outcome"] as? String }
    #expect(outcomes.count { $0 == "failed" } == 1000 && outcomes.count { $0 == "added" } == 2)
    #expect(result.errors.contains("concord: 1000 of 1004 files failed:"))
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
