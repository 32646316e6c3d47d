import Foundation
import TestSupport
import Testing

@Suite("Several bases, and shards")
struct SeveralBasesCommandTests {
  private let folder: TemporaryFolder
  private let command: Command

  init() throws {
    folder = try TemporaryFolder()
    command = Command(folder: folder.path)
    for name in ["br-circular", "tap-consultation"] {
      try FileManager.default.createDirectory(atPath: folder.file(name), withIntermediateDirectories: true)
      let own = Command(folder: folder.file(name))
      #expect(try own.run("init").code == 0)
      for file in ["zh.txt", "en.txt"] {
        try FileManager.default.copyItem(
          atPath: Command.package + "/Corpora/\(name)/\(file)", toPath: folder.file("\(name)/\(file)"))
      }
      #expect(try own.run("add", "zh.txt", "en.txt").code == 0)
    }
  }

  private let bases = ["--base", "br-circular", "--base", "tap-consultation/.concord"]

  @Test("look-up, concordance, terms and memory say of each hit which base it is from, as text and as JSON")
  func asked() throws {
    let lookup = try command.run(["lookup", "TAP"] + bases)
    #expect(lookup.code == 0 && lookup.lines.filter { !$0.hasPrefix(" ") }.allSatisfy { $0.contains("   in ") })
    let search = try command.run(["search", "会议", "--format", "json", "--limit", "500"] + bases)
    let hits = try #require((search.json() as? [String: Any])?["hits"] as? [[String: Any]])
    #expect(Set(hits.compactMap { $0["base"] as? String }) == ["br-circular", "tap-consultation/.concord"])
    #expect(hits.allSatisfy { $0["document"] is String })
    let single = try command.run("search", "会议", "--format", "json", "--base", "br-circular")
    #expect(!single.output.contains("\"base\""))
    let terms = try command.run(["terms", "tap-consultation/zh.txt", "--format", "json"] + bases).json()
    let named = try #require((terms as? [String: Any])?["terms"] as? [[String: Any]])
    #expect(named.contains { $0["base"] as? String == "tap-consultation/.concord" })
    let match = try command.run(["match", "--file", "tap-consultation/zh.txt", "--least", "100"] + bases)
    #expect(match.code == 0 && match.output.contains("   in tap-consultation/.concord"))
    #expect(try command.run(["search", "会议", "--sort", "right"] + bases).code == 2)
    #expect(try command.run("lookup", "TAP", "--base", "br-circular", "--base", "nowhere").code == 2)
    let twice = try command.run("lookup", "TAP", "--base", "br-circular", "--base", "./br-circular/")
    #expect(twice.output == (try command.run("lookup", "TAP", "--base", "br-circular").output))
  }

  @Test(
    "shards hold together what one file holds, each thing once, and a concept stays where it is when the base grows")
  func shards() throws {
    let own = Command(folder: folder.file("tap-consultation"))
    func lines(_ file: String) throws -> [String] {
      try folder.text("tap-consultation/" + file).split(separator: "\n").map(String.init)
    }
    #expect(try own.run("export", "-o", "all.jsonl").code == 0)
    #expect(try own.run("export", "-o", "part.jsonl", "--shards", "3").code == 0)
    let parts = try (1...3).map { try lines("part-\($0)-of-3.jsonl") }
    #expect(parts.flatMap { $0 }.sorted() == (try lines("all.jsonl")).sorted() && parts.allSatisfy { !$0.isEmpty })
    let letters = ["zh.txt", "en.txt"].map { "../br-circular/" + $0 }
    #expect(try own.run(["add"] + letters).code == 0)
    #expect(try own.run("export", "-o", "later.jsonl", "--shards", "3").code == 0)
    func concepts(_ lines: [String]) -> Set<String> {
      Set(
        lines.compactMap { line in
          (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["concept"] as? String
        })
    }
    for number in 1...3 {
      let later = concepts(try lines("later-\(number)-of-3.jsonl"))
      #expect(concepts(parts[number - 1]).isSubset(of: later))
    }
    #expect(try own.run("export", "--format", "tbx", "--shards", "2").code == 2)
    #expect(try own.run("export", "-o", "x.tbx", "--shards", "0").code == 2)
  }
}
