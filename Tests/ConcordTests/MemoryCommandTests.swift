import Foundation
import Testing

@Suite("The translation memory and the terms of a draft as commands")
struct MemoryCommandTests {
  private let folder: TemporaryFolder
  private let command: Command

  init() throws {
    folder = try TemporaryFolder()
    command = Command(folder: folder.path)
    let letter = "\(Command.package)/Corpora/br-circular"
    #expect(try command.run("init").code == 0)
    #expect(try command.run("add", letter + "/zh.txt", letter + "/en.txt").code == 0)
  }

  @Test("match shows percentages, from a sentence, a file and standard input; nothing alike exits with 1")
  func match() throws {
    try folder.write("draft.txt", "无线电通信第5研究组（地面业务）\n完全无关的一句话，什么都不像。\n")
    let one = try command.run("match", "无线电通信第7研究组（地面业务）", "--format", "jsonl")
    let hit = try #require((try one.jsonLines().first?["hits"] as? [[String: Any]])?.first)
    #expect(hit["score"] as? Int == 99)
    #expect(hit["repaired"] as? String == "Radiocommunication Study Group 7 (Terrestrial services)")
    let file = try command.run("match", "--file", "draft.txt", "--format", "jsonl").jsonLines()
    #expect(file.count == 2)
    #expect((file.first?["hits"] as? [[String: Any]])?.first?["score"] as? Int == 100)
    let input = try command.run(["match", "-"], input: Data("无线电通信第5研究组（地面业务）\n".utf8))
    #expect(input.code == 0 && input.output.hasPrefix("100 %"))
    let none = try command.run("match", "完全无关的一句话，什么都不像。")
    #expect(none.code == 1 && none.output.isEmpty && none.errors == "concord: nothing like it found\n")
  }

  @Test("terms lists what a draft names, as text, JSON with places, and OmegaT's glossary")
  func terms() throws {
    try folder.write("draft.txt", "焦点组将讨论物联网。\n")
    let text = try command.run("terms", "draft.txt")
    #expect(text.lines.contains { $0.hasPrefix("焦点组 → ") && $0.contains("focus group") })
    let json = try #require(try command.run("terms", "draft.txt", "--format", "json").json() as? [String: Any])
    let terms = try #require(json["terms"] as? [[String: Any]])
    let place = try #require((terms.first { $0["term"] as? String == "物联网" }?["places"] as? [[String: Any]])?.first)
    #expect(place["start"] as? Int == 6 && place["end"] as? Int == 9)
    let glossary = try command.run("terms", "draft.txt", "--format", "omegat")
    #expect(glossary.lines.contains { $0.hasPrefix("焦点组\tfocus group\t") })
    try folder.write("none.txt", "!!!???\n……\n")
    #expect(try command.run("terms", "none.txt").code != 0)
  }
}
