import Foundation
import Testing

/// Pairs that nobody should align: a sensible result, or one line that says why not.
@Suite("Pairs that do not go together")
struct AlignInputTests {
  private let zh = Command.package + "/Corpora/br-circular/zh.txt"

  private func refused(_ arguments: String..., saying words: String) throws {
    let result = try Command().run(["align"] + arguments)
    #expect(result.code == 2 && result.output.isEmpty)
    #expect(result.errors.split(separator: "\n").count == 1 && result.errors.contains(words))
  }

  @Test("an empty file is refused by name, segmented or not")
  func empty() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.write("en.txt", "")
    try refused(zh, empty, saying: "en.txt")
    try refused("--segmented", zh, empty, saying: "en.txt")
    try refused("--segmented", zh, try folder.write("blank.txt", "\n \n"), saying: "blank.txt")
  }

  @Test("the same file twice is refused, unless two languages are said that it may be in")
  func twice() throws {
    try refused(zh, zh, saying: "language")
    try refused("--languages", "zh,en", zh, zh, saying: "looks like Chinese")
    let en = Command.package + "/Corpora/br-circular/en.txt"
    let result = try Command().run("align", "--languages", "en,fr", en, en)
    #expect(result.code == 0 && result.output.contains("1-1"))
  }

  @Test(
    "a language of other letters is refused, one that the text only does not look like is told: TMX said fr of English")
  func otherLanguage() throws {
    let en = Command.package + "/Corpora/br-circular/en.txt"
    try refused("--languages", "zh,ru", zh, en, saying: "en.txt: said to be ru, but it looks like English")
    try refused(
      "--segmented", "--languages", "ar,en", zh, en, saying: "zh.txt: said to be ar, but it looks like Chinese")
    let result = try Command().run("align", "--languages", "zh,fr", zh, en)
    #expect(result.code == 0)
    #expect(result.errors.contains("en.txt: read as French, as --languages says; it looks like English"))
    #expect(try Command().run("align", "--languages", "zh-Hans,en", zh, en).errors.isEmpty)
  }

  @Test("languages said the wrong way round, or Chinese where there is none, are refused")
  func exchanged() throws {
    let en = Command.package + "/Corpora/br-circular/en.txt"
    try refused("--languages", "en,zh", zh, en, saying: "order of the files")
    try refused("--segmented", "--languages", "en,zh", zh, en, saying: "order of the files")
    try refused("--segmented", "--languages", "zh,fr", en, en, saying: "no Chinese")
    #expect(try Command().run("align", "--segmented", "--languages", "zh,en", zh, en).code == 0)
  }

  @Test("lines are sentences as they are: empty ones, carriage returns, no last line end")
  func lines() throws {
    let folder = try TemporaryFolder()
    let zh = try folder.write("zh.txt", "会议将于2023年9月13日召开。\r\n\r\n与会者须在网上注册。")
    let en = try folder.write(
      "en.txt", "The meeting will be held on 13 September 2023.\n\nParticipants must register online.\n")
    let result = try Command().run("align", "--segmented", "--format", "beads", "--threads", "2", zh, en)
    #expect(result.lines.map { $0.prefix(7) }.contains("[2]:[2]"))
    #expect(result.code == 0 && result.errors.isEmpty)
  }

  @Test("no thread at all is refused")
  func threads() throws {
    #expect(try Command().run("align", "--threads", "0", zh, zh).code == 2)
  }

  @Test("gold that numbers sentences nobody has is scored as wrong, or refused where it is no number")
  func goldOutOfRange() throws {
    let folder = try TemporaryFolder()
    let test = try folder.write("test.beads", "[0]:[0]:0.9\n")
    let far = try Command().run("evaluate", "align", try folder.write("far.jsonl", "[[99999], [5]]\n"), test)
    #expect(far.code == 0 && far.output.contains("0.0"))
    let huge = try Command().run(
      "evaluate", "align", try folder.write("huge.jsonl", "[[1e40], [5]]\n"), test)
    #expect(huge.code == 2 && huge.errors.split(separator: "\n").count == 1)
    let negative = try Command().run(
      "evaluate", "align", try folder.write("negative.jsonl", "[[0], [0]]\n[[-1], [5]]\n"), test)
    #expect(negative.code == 2 && negative.errors.contains("negative.jsonl") && negative.errors.contains("2"))
  }

  @Test("gold and beads are read from pipes too, and a bead of three sides is none")
  func pipes() throws {
    let folder = try TemporaryFolder()
    let gold = try folder.write("gold.jsonl", "[[0], [0]]\n")
    let piped = try Command().run("evaluate", "align", gold, "-", input: Data("[0]:[0]:0.9\n".utf8))
    #expect(piped.code == 0 && piped.output.contains("1.0000"))
    let three = try Command().run("evaluate", "align", gold, "-", input: Data("[[0], [0], [0]]\n".utf8))
    #expect(three.code == 2 && three.errors.contains("-:1: not of the form"), "\(three.errors)")
  }

  @Test("a lock beyond the last sentence is refused with its line")
  func lockOutOfRange() throws {
    let folder = try TemporaryFolder()
    let en = Command.package + "/Corpora/br-circular/en.txt"
    try refused("--lock", try folder.write("locks", "[0]:[0]\n[70000]:[1]\n"), zh, en, saying: "locks:2")
  }

  @Test("moved text is said in every format, and its score is its sentences' own")
  func moved() throws {
    let folder = try TemporaryFolder()
    let lines = try String(contentsOfFile: Command.package + "/Corpora/br-circular/en.txt", encoding: .utf8)
      .components(separatedBy: "\n")
    let (first, middle, last) = (lines.count / 4, lines.count / 2, lines.count * 3 / 4)
    let swapped = lines[..<first] + lines[middle..<last] + lines[first..<middle] + lines[last...]
    let en = try folder.write("en.txt", swapped.joined(separator: "\n"))
    #expect(try Command().run("align", zh, en).output.contains("%  moved"))
    #expect(try Command().run("align", "--format", "html", zh, en).output.contains("moved"))
    #expect(try Command().run("align", "--format", "tsv", zh, en).code == 0)
    let beads = try Command().run("align", "--format", "jsonl", zh, en)
    #expect(try beads.jsonLines().contains { $0["moved"] as? Bool == true })
    let score = try Command().run(
      "evaluate", "circular", Command.package + "/Corpora/br-circular/align.jsonl",
      try folder.write("beads.jsonl", beads.output))
    #expect(score.code == 0)
  }
}
