import Foundation
import Testing

/// What a terminologist does week after week: add again, add a changed half, add a folder with six languages.
@Suite("Adding again and again")
struct RepeatedAddTests {
  private let source = Command.package + "/Corpora/br-circular"

  private func folder() throws -> (TemporaryFolder, Command) {
    let folder = try TemporaryFolder()
    for name in ["zh.txt", "en.txt"] {
      try FileManager.default.copyItem(atPath: "\(source)/\(name)", toPath: folder.file(name))
    }
    let command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    return (folder, command)
  }

  private func stats(_ command: Command) throws -> [String: Any] {
    try #require(try command.run("stats", "--format", "json").json() as? [String: Any])
  }

  @Test("a changed half is aligned anew with its counterpart: it used to lose it, and its sentences were not found")
  func changedHalf() throws {
    let (folder, command) = try folder()
    #expect(try command.run("add", "zh.txt", "en.txt").code == 0)
    try folder.write("en.txt", try folder.text("en.txt") + "\nAnother line about zebras.\n")
    let result = try command.run("add", "en.txt")
    #expect(result.output.hasPrefix("replaced: zh.txt + en.txt"), "\(result.output)\(result.errors)")
    #expect(try stats(command)["pairs"] as? Int == 1)
    #expect(try command.run("search", "zebras").code == 0)
  }

  @Test("a changed half whose counterpart is gone says what it lost")
  func lostHalf() throws {
    let (folder, command) = try folder()
    #expect(try command.run("add", "zh.txt", "en.txt").code == 0)
    try folder.write("en.txt", try folder.text("en.txt") + "\nAnother line.\n")
    try FileManager.default.removeItem(atPath: folder.file("zh.txt"))
    #expect(try command.run("add", "en.txt").output.contains("no longer aligned with zh.txt"))
  }

  @Test("a text that is there under another path is named by that path")
  func otherPath() throws {
    let (folder, command) = try folder()
    #expect(try command.run("add", "zh.txt", "en.txt").code == 0)
    for name in ["zh", "en"] {
      try FileManager.default.copyItem(atPath: folder.file("\(name).txt"), toPath: folder.file("copy-\(name).txt"))
    }
    let result = try command.run("add", "copy-zh.txt", "copy-en.txt")
    #expect(result.output == "already there: copy-zh.txt + copy-en.txt (as zh.txt + en.txt; nothing changed)\n")
  }

  @Test("in a folder of several languages Chinese and English are paired, and the others left out, also behind a link")
  func languages() throws {
    let (folder, command) = try folder()
    try FileManager.default.createDirectory(atPath: folder.file("d"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: folder.file("zh.txt"), toPath: folder.file("d/CIR-0096-C.txt"))
    try FileManager.default.moveItem(atPath: folder.file("en.txt"), toPath: folder.file("d/CIR-0096-E.txt"))
    try folder.write(
      "d/CIR-0096-F.txt",
      "La réunion de la commission se tiendra à Genève dans les locaux de l'UIT et par visioconférence.")
    try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "d")
    let result = try command.run("add", "link")
    #expect(result.code == 0)
    #expect(result.output.contains("left out: d/CIR-0096-F.txt (looks like French)"), "\(result.output)")
    #expect(result.output.contains("added: d/CIR-0096-C.txt + d/CIR-0096-E.txt ("), "\(result.output)")
  }

  @Test("a text in another language is refused by name in one line, not read as English")
  func foreign() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "f.txt", "La réunion de la commission se tiendra à Genève dans les locaux de l'UIT et par visioconférence.")
    let result = try Command().run("segment", file)
    #expect(result.code == 2)
    #expect(result.errors == "concord: \(file): looks like French; say so with --language fr or --languages fr,en\n")
    #expect(try Command().run("segment", "--language", "fr", file).code == 0)
    let other = try folder.write(
      "o.txt",
      "A reunião da comissão terá lugar em Genebra, nas instalações da UIT, e não por videoconferência para os membros."
    )
    let refused = try Command().run("segment", other)
    #expect(refused.code == 2 && refused.errors.contains("not read here; if it is another, say so with --language"))
  }

  @Test("two texts that do not translate each other are added apart, and that is said")
  func unlike() throws {
    let (folder, command) = try folder()
    defer { withExtendedLifetime(folder) {} }
    let result = try command.run("add", "zh.txt", Command.package + "/Corpora/council-document/en.txt")
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("not aligned: "), "\(result.output)")
    #expect(try stats(command)["pairs"] as? Int == 0)
  }

  @Test("a document without counterpart is found by search")
  func alone() throws {
    let (folder, command) = try folder()
    defer { withExtendedLifetime(folder) {} }
    #expect(try command.run("add", "zh.txt").code == 0)
    #expect(try command.run("search", "研究组").code == 0)
    #expect(try stats(command)["beads"] as? Int == 0)
  }

  @Test("the terminology of the base has the numbers and former names of the pair's: titles stood in their place")
  func extractOfBase() throws {
    let (folder, command) = try folder()
    defer { withExtendedLifetime(folder) {} }
    #expect(try command.run("add", "zh.txt", "en.txt").code == 0)
    func names(_ result: Command.Result) throws -> Set<[String]> {
      Set(
        try result.jsonLines().filter { $0["kind"] as? String == "recommendation" }.map {
          [$0["number"] as? String ?? "", $0["former"] as? String ?? ""]
        })
    }
    let pair = try names(try command.run("extract", "--format", "jsonl", "zh.txt", "en.txt"))
    let base = try names(try command.run("extract", "--format", "jsonl"))
    #expect(!pair.isEmpty)
    #expect(pair.filter { !$0[1].isEmpty }.isSubset(of: base), "\(pair) \(base)")
  }

  @Test("a base that is being made is not there before it is whole: a killed init left one without glossaries")
  func wholeBase() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.executable)
    process.arguments = ["init", "--base", folder.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let file = folder.file(".concord/base.sqlite")
    while process.isRunning, !FileManager.default.fileExists(atPath: folder.file(".concord")) { usleep(200) }
    usleep(20_000)
    let wasThere = FileManager.default.fileExists(atPath: file)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    if wasThere { return }
    #expect(try Command().run("init", "--base", folder.path).code == 0)
    #expect(try Command().run("lookup", "--base", folder.path, "焦点组").code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file(".concord"))
    #expect(!names.contains { $0.contains(".part-") }, "\(names)")
  }
}
