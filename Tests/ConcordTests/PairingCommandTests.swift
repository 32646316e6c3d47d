import Foundation
import Testing

@Suite("Pairing a folder before it is added")
struct PairingCommandTests {
  private func folder() throws -> (TemporaryFolder, Command) {
    let folder = try TemporaryFolder()
    for name in ["br-circular", "liaison-statement"] {
      for language in ["zh", "en"] {
        let text = Command.package + "/Corpora/\(name)/\(language).txt"
        let number = name.utf8.count + (language == "zh" ? 1 : 100)
        try FileManager.default.copyItem(atPath: text, toPath: folder.file("\(number).txt"))
      }
    }
    return (folder, Command(folder: folder.path))
  }

  @Test("a dry run finds pairs by content, writes a table and adds nothing; the table is then added as it stands")
  func table() throws {
    let (folder, command) = try folder()
    let dry = try command.run("add", ".", "--dry-run", "--write-pairs", "pairs.csv")
    #expect(dry.code == 0, "\(dry.errors)")
    #expect(dry.output.contains("pair: 12.txt + 111.txt\n"))
    #expect(dry.output.hasSuffix("2 pairs, 0 doubtful, 0 single, 0 copies, 0 revisions\n"))
    let table = try folder.text("pairs.csv")
    #expect(table.hasPrefix("\u{FEFF}use,first,second,reasons\r\npair,12.txt,111.txt,"))
    try folder.write("pairs.csv", "use;first;second;reasons\r\npair;12.txt;111.txt;\r\nsingle;18.txt;;\r\n")
    #expect(try command.run("init").code == 0)
    let added = try command.run("add", "--pairs", "pairs.csv")
    #expect(added.code == 0, "\(added.errors)")
    #expect(added.output.contains("added: 12.txt + 111.txt") && added.output.contains("added: 18.txt ("))
    let stats = try #require(try command.run("stats", "--format", "json").json() as? [String: Any])
    #expect(stats["pairs"] as? Int == 1)
  }

  @Test("a pair of one language is refused with its line, and nothing is added")
  func sameLanguage() throws {
    let (folder, command) = try folder()
    #expect(try command.run("init").code == 0)
    try folder.write("pairs.csv", "use,first,second\npair,12.txt,18.txt\n")
    let result = try command.run("add", "--pairs", "pairs.csv")
    #expect(result.code == 2 && result.errors.contains("pairs.csv:2: "), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test("names that are not UTF-8 do not end the run")
  func names() throws {
    let (folder, command) = try folder()
    let name = Array(folder.path.utf8CString.dropLast()) + [0x2F, -1, -2, 0x2E, 0x74, 0x78, 0x74, 0]
    let file = open(name, O_WRONLY | O_CREAT, 0o644)
    #expect(file >= 0)
    close(file)
    let result = try command.run("add", ".", "--dry-run")
    #expect(result.code == 0 || result.code == 2, "\(result.errors)")
    #expect(result.output.contains("2 pairs"), "\(result.errors)")
  }
}
