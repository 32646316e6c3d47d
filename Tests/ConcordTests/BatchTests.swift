import Foundation
import Testing

@Suite("Adding a folder of circulars")
struct BatchTests {
  private let folder: TemporaryFolder
  private var command: Command { Command(folder: folder.path) }

  init() throws {
    folder = try TemporaryFolder()
    #expect(try Command(folder: folder.path).run("init").code == 0)
  }

  @Test("the base is the same for any number of jobs, and so is what is printed")
  func jobs() throws {
    var first: (dump: [String], output: String)?
    for jobs in ["1", "2", "5"] {
      let folder = try TemporaryFolder()
      let command = Command(folder: folder.path)
      #expect(try command.run("init").code == 0)
      try MadeLetters.write(0..<9, to: folder.file("week"))
      try MadeLetters.write(MadeLetters.english(40), to: folder.file("week/alone.txt"))
      let result = try command.run("add", "week", "--jobs", jobs)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.lines.count == 10 && result.lines.count { $0.hasPrefix("added: week/L") } == 9, "\(result.output)")
      let dump = try BaseDump.lines(folder.path)
      #expect(
        dump.contains { $0.hasPrefix("pairs: ") }
          && dump.contains { $0.hasPrefix("ledger: ") || $0.hasPrefix("evidence: ") })
      if let first {
        #expect(dump == first.dump)
        #expect(result.output == first.output)
      } else {
        first = (dump, result.output)
      }
    }
  }

  @Test("files that fail are told at once and again at the end, and the others are added")
  func failures() throws {
    try MadeLetters.write(0..<3, to: folder.file("week"))
    try folder.write("week/broken.docx", "PK\u{3}\u{4} and no more")
    for number in 0..<20 { try folder.write("week/empty\(number).txt", "") }
    let result = try command.run("add", "week")
    #expect(result.code == 2)
    #expect(result.lines.count { $0.hasPrefix("added: ") } == 3, "\(result.output)")
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 21 + 1 + 21)
    #expect(lines[0].hasPrefix("concord: week/broken.docx: ") && lines[22].hasPrefix("  week/broken.docx: "))
    #expect(lines[21] == "concord: 21 of 27 files failed:")
  }

  @Test("for programs every document is a line, those that fail and those left out among them")
  func jsonLines() throws {
    try MadeLetters.write(0..<2, to: folder.file("week"))
    try folder.write("week/empty.txt", "")
    try folder.write("week/L0-F.txt", "La réunion de la commission se tiendra à Genève dans les locaux de l'UIT.")
    let lines = try command.run("add", "week", "--format", "jsonl").jsonLines()
    #expect(lines.compactMap { $0["outcome"] as? String } == ["failed", "left-out", "added", "added"])
    #expect(lines[2]["documents"] as? [String] == ["week/L0-C.txt", "week/L0-E.txt"])
    #expect(lines[2]["beads"] as? Int == 7)
    #expect((lines[0]["reason"] as? String)?.contains("empty") == true)
    let again = try command.run("add", "week/L0-C.txt", "week/L0-E.txt", "--format", "jsonl").jsonLines()
    #expect(again.compactMap { $0["outcome"] as? String } == ["already-there"])
  }

  @Test("pipes, circles of links and links to nothing in a folder do not stop it, nor names that are not UTF-8")
  func oddFiles() throws {
    let week = folder.file("week")
    try MadeLetters.write(0..<2, to: week)
    #expect(mkfifo(week + "/pipe.txt", 0o644) == 0)
    try FileManager.default.createSymbolicLink(atPath: week + "/circle", withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: week + "/self.txt", withDestinationPath: "self.txt")
    try FileManager.default.createSymbolicLink(atPath: week + "/gone.txt", withDestinationPath: "nowhere.txt")
    let name = Array((week + "/").utf8CString.dropLast()) + [-1, -2, 0x2E, 0x74, 0x78, 0x74, 0]
    close(open(name, O_WRONLY | O_CREAT, 0o644))
    let result = try command.run("add", "week")
    #expect(result.code == 2)
    #expect(result.lines.count { $0.hasPrefix("added: week/L") } == 2, "\(result.output)")
    #expect(
      result.errors.contains("week/self.txt: cannot be read: too many levels of symbolic links"), "\(result.errors)")
    #expect(result.errors.contains("week/gone.txt: no such file"))
    #expect(result.errors.contains("the name of this file is not UTF-8; rename it"))
    #expect(!result.errors.contains("pipe.txt") && !result.errors.contains("circle/"))
  }

  /// Root may read any folder, unless it gives that right up.
  private static let unprivileged: [String]? = {
    if getuid() != 0 { return [] }
    let launcher = ["/usr/bin/setpriv", "--bounding-set=-all"]
    guard let folder = try? TemporaryFolder(), chmod(folder.path, 0) == 0 else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: launcher[0])
    process.arguments = [launcher[1], "ls", folder.path]
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus == 2 ? launcher : nil
  }()

  @Test(
    "a folder that may not be read is named, and what is beside it is added",
    .enabled(if: unprivileged != nil, "root may read any folder, and setpriv cannot take that right away here"))
  func unreadableFolder() throws {
    var command = command
    command.launcher = Self.unprivileged ?? []
    try MadeLetters.write(0..<1, to: folder.file("week"))
    try MadeLetters.write(1..<2, to: folder.file("week/closed"))
    #expect(chmod(folder.file("week/closed"), 0) == 0)
    defer { _ = chmod(folder.file("week/closed"), 0o755) }
    let result = try command.run("add", "week")
    #expect(result.code == 2 && result.errors.contains("week/closed/: "), "\(result.errors)")
    #expect(result.output.hasPrefix("added: week/L0-C.txt + week/L0-E.txt"))
  }
}
