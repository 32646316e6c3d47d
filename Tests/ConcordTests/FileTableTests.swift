import Foundation
import Testing

/// A folder that is added week after week: what is new in it, changed, moved and gone.
@Suite("A folder that is added again")
struct FileTableTests {
  private let folder: TemporaryFolder
  private var command: Command { Command(folder: folder.path) }

  init() throws {
    folder = try TemporaryFolder()
    #expect(try Command(folder: folder.path).run("init").code == 0)
    try MadeLetters.write(0..<5, to: folder.file("week"))
    #expect(try Command(folder: folder.path).run("add", "week").code == 0)
  }

  /// Writes over a file without making it another one, and gives it its time stamp back.
  private func overwrite(_ name: String, _ text: String, date: Date? = nil) throws {
    let path = folder.file(name)
    let old = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(date ?? old)], ofItemAtPath: path)
  }

  @Test("is not read when all its files look as they did: their size, time stamp and number")
  func unchanged() throws {
    let before = try BaseDump.lines(folder.path)
    for name in ["week/L3-C.txt", "week/L3-E.txt"] {
      try overwrite(
        name, String(repeating: "x", count: try Data(contentsOf: URL(fileURLWithPath: folder.file(name))).count))
    }
    let result = try command.run("add", "week")
    #expect(result.code == 0)
    #expect(result.output == "already there: 10 files (nothing changed)\n")
    #expect(try BaseDump.lines(folder.path) == before)
    let lines = try command.run("add", "week", "--format", "jsonl").jsonLines()
    #expect(lines.count == 10 && lines.allSatisfy { $0["outcome"] as? String == "already-there" })
  }

  @Test("is read where a file was as young as the look at it: its time stamp may be that of two contents")
  func racy() throws {
    let now = Date()
    let text = try folder.text("week/L3-E.txt")
    try overwrite("week/L3-E.txt", text + "One.\n", date: now)
    #expect(try command.run("add", "week").output.contains("replaced: week/L3-C.txt + week/L3-E.txt"))
    try overwrite("week/L3-E.txt", text + "Two.\n", date: now)
    let result = try command.run("add", "week")
    #expect(result.output.contains("replaced: week/L3-C.txt + week/L3-E.txt"), "\(result.output)")
  }

  @Test("is read where a time stamp lies ahead of the clock, which went back: nothing tells two contents apart by it")
  func clockWentBack() throws {
    let ahead = Date(timeIntervalSinceNow: 400 * 86_400)
    let text = try folder.text("week/L3-E.txt")
    for line in ["One.", "Two."] {
      try overwrite("week/L3-E.txt", text + line + "\n", date: ahead)
      let result = try command.run("add", "week")
      #expect(result.output.contains("replaced: week/L3-C.txt + week/L3-E.txt"), "\(result.output)")
      #expect(result.output.hasPrefix("already there: 8 files (nothing changed)\n"), "\(result.output)")
    }
    #expect(try command.run("search", "\"Two.\"").output.contains("week/L3-E.txt"))
  }

  @Test("has what is new, changed, moved and gone told, and only that aligned")
  func changes() throws {
    let files = FileManager.default
    try MadeLetters.write(7..<8, to: folder.file("week"))
    try overwrite("week/L1-E.txt", MadeLetters.english(1) + "A line more.\n", date: Date(timeIntervalSinceNow: -1800))
    try files.createDirectory(atPath: folder.file("week/sub"), withIntermediateDirectories: true)
    for name in ["L2-C.txt", "L2-E.txt"] {
      try files.moveItem(atPath: folder.file("week/" + name), toPath: folder.file("week/sub/" + name))
    }
    for name in ["L4-C.txt", "L4-E.txt"] { try files.removeItem(atPath: folder.file("week/" + name)) }
    let result = try command.run("add", "week")
    #expect(result.code == 0, "\(result.errors)")
    let told = result.lines.map { $0.prefix { $0 != "(" } }
    #expect(
      told == [
        "already there: week/L0-C.txt + week/L0-E.txt ", "replaced: week/L1-C.txt + week/L1-E.txt ",
        "already there: week/L3-C.txt + week/L3-E.txt ", "added: week/L7-C.txt + week/L7-E.txt ",
        "moved: week/sub/L2-C.txt + week/sub/L2-E.txt ", "not there any more: week/L4-C.txt ",
        "not there any more: week/L4-E.txt ",
      ])
    let dump = try BaseDump.lines(folder.path)
    #expect(dump.contains { $0.contains("week/sub/L2-C.txt") } && !dump.contains { $0.contains("\"week/L2-C.txt\"") })
    #expect(dump.contains { $0.contains("week/L4-C.txt") })

    #expect(try command.run("add", "week").lines.first == "already there: 10 files (nothing changed)")
    let removed = try command.run("add", "week", "--remove-missing")
    #expect(removed.lines.last == "removed: week/L4-E.txt (the file is not there any more)", "\(removed.output)")
    #expect(try !BaseDump.lines(folder.path).contains { $0.contains("week/L4-C.txt") && !$0.hasPrefix("changes: ") })
    #expect(try command.run("add", "week").output == "already there: 10 files (nothing changed)\n")
  }

  @Test("whose files changed places keeps both texts: the first one's was taken for known and then lost")
  func exchanged() throws {
    let files = FileManager.default
    for language in ["C", "E"] {
      try files.moveItem(atPath: folder.file("week/L0-\(language).txt"), toPath: folder.file("week/x"))
      try files.moveItem(
        atPath: folder.file("week/L1-\(language).txt"), toPath: folder.file("week/L0-\(language).txt"))
      try files.moveItem(atPath: folder.file("week/x"), toPath: folder.file("week/L1-\(language).txt"))
    }
    let before = try command.run("stats", "--format", "json").json() as? [String: Any]
    let result = try command.run("add", "week")
    #expect(result.output.contains("moved: week/L0-C.txt + week/L0-E.txt (was week/L1-C.txt + week/L1-E.txt)"))
    let after = try command.run("stats", "--format", "json").json() as? [String: Any]
    for key in ["documents", "pairs", "sentences", "evidence"] { #expect(before?[key] as? Int == after?[key] as? Int) }
    #expect(try command.run("search", "Circular 101").output.contains("week/L1-E.txt") == false)
    #expect(try command.run("search", "Circular 101").output.contains("week/L0-E.txt"))
  }

  @Test("that is not there takes nothing out of the base")
  func vanished() throws {
    try FileManager.default.removeItem(atPath: folder.file("week"))
    let before = try BaseDump.lines(folder.path)
    #expect(try command.run("add", "week", "--remove-missing").code == 2)
    #expect(try BaseDump.lines(folder.path) == before)
  }

  @Test("from which two files are named by themselves has them paired, though each is known alone")
  func pairedLater() throws {
    let other = try TemporaryFolder()
    let command = Command(folder: other.path)
    #expect(try command.run("init").code == 0)
    try MadeLetters.write(0..<1, to: other.path)
    #expect(try command.run("add", "L0-C.txt").code == 0)
    #expect(try command.run("add", "L0-E.txt").code == 0)
    #expect(try command.run("add", "L0-C.txt", "L0-E.txt").output.hasPrefix("added: L0-C.txt + L0-E.txt ("))
  }
}
