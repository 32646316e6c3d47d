import Foundation
import Testing

/// `concord train`, and what the other commands do with its lexicons.
@Suite("A lexicon of one's own")
struct TrainCommandTests {
  /// Pairs in which words that no dictionary has translate one another.
  private static let pairs: [(zh: String, en: String)] = (0..<40).map { number in
    let words = [("焦点组", "focus group"), ("牵头报告人", "zibble"), ("通函", "circular"), ("量子密钥", "quibbet")]
    let first = words[number % 4]
    let second = words[(number / 4) % 4]
    return ("\(first.0)讨论\(second.0)。", "The \(first.1) discusses the \(second.1).")
  }

  private static let jsonLines = pairs.map { "{\"zh\": \"\($0.zh)\", \"en\": \"\($0.en)\"}\n" }.joined()
  private static let table = pairs.map { "\($0.zh)\t\($0.en)\n" }.joined()
  private static let tmx =
    """
    <?xml version="1.0"?><tmx version="1.4"><header/><body>
    \(pairs.map { "<tu><tuv xml:lang=\"en\"><seg>\($0.en)</seg></tuv><tuv xml:lang=\"zh\"><seg>\($0.zh)</seg></tuv></tu>" }
      .joined(separator: "\n"))
    </body></tmx>
    """

  @Test("the three formats teach the same, byte for byte, and again")
  func formats() throws {
    let folder = try TemporaryFolder()
    var lexicons: [Data] = []
    for (name, text) in [
      ("a.jsonl", Self.jsonLines), ("a.tsv", Self.table), ("a.tmx", Self.tmx), ("b.jsonl", Self.jsonLines),
    ] {
      let path = try folder.write(name, text)
      let result = try Command().run("train", "-o", folder.file(name + ".lexicon"), path)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.lines.first == "pairs    40 learnt from")
      lexicons.append(try Data(contentsOf: URL(fileURLWithPath: folder.file(name + ".lexicon"))))
    }
    #expect(Set(lexicons).count == 1)
    let piped = try Command().run("train", "-o", folder.file("in.lexicon"), "-", input: Data(Self.tmx.utf8))
    #expect(piped.code == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("in.lexicon"))) == lexicons[0])
  }

  @Test("the base teaches too")
  func base() throws {
    let folder = try TemporaryFolder()
    let command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    let empty = try command.run("train", "-o", "x.lexicon")
    #expect(empty.code == 2 && empty.errors.contains("no pair of two languages"), "\(empty.errors)")
    let circular = Command.package + "/Corpora/collective-letter"
    #expect(try command.run("add", circular + "/zh.txt", circular + "/en.txt").code == 0)
    let result = try command.run("train", "-o", "x.lexicon")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("zh") && result.output.contains("surest"))
    #expect(try folder.names().contains("x.lexicon"))
  }

  @Test("align uses a lexicon in either order of the files, and says when its languages are others")
  func align() throws {
    let folder = try TemporaryFolder()
    let lexicon = folder.file("our.lexicon")
    let trained = try Command().run("train", "-o", lexicon, try folder.write("a.tsv", Self.table))
    #expect(trained.code == 0)
    let zh = try folder.write("zh.txt", "牵头报告人。\n量子密钥。\n焦点组开会。\n")
    let en = try folder.write("en.txt", "Zibbles.\nThe quibbets.\nThe focus group meets.\n")
    for files in [[zh, en], [en, zh]] {
      let result = try Command().run(
        ["align", "--segmented", "--format", "jsonl", "--lexicon", lexicon, "--lexicon", lexicon] + files)
      #expect(result.code == 0 && result.errors.isEmpty, "\(result.errors)")
      #expect(try result.jsonLines().count == 3)
    }
    #expect(try Command().run("extract", "--lexicon", lexicon, zh, en).code == 0)
  }

  @Test(
    "what cannot be learnt from is refused in one line, and nothing is written",
    arguments: [
      ("a.tmx", "<tmx>\n<body><tu></body>", [":2:", "XML"]),
      ("a.xml", "<html/>", ["<html>"]),
      ("a.txt", "only words\n", ["neither TMX"]),
      ("a.jsonl", "{\"zh\": \"甲\", \"en\": \"a\"}\n[]\n", [":2:", "JSON"]),
      ("a.jsonl", "{\"xx\": \"a\", \"yy\": \"b\"}\n", ["no pair"]),
      ("a.tmx", "<tmx><body><tu><tuv xml:lang=\"xx\"><seg>a</seg></tuv></tu></body></tmx>", ["no pair", "xx"]),
      ("a.tsv", "a\tb\n", ["languages", "--languages"]), ("empty.tsv", "", ["neither TMX"]),
    ])
  func refused(name: String, text: String, words: [String]) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, text)
    let result = try Command().run("train", "-o", folder.file("x.lexicon"), path)
    #expect(result.code == 2 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("concord: \(path)"), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
    for word in words { #expect(result.errors.contains(word), "\(result.errors)") }
    #expect(try folder.names() == [name])
  }

  @Test("a file that is no lexicon, or a damaged one, is refused by align")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let zh = try folder.write("zh.txt", "会议开始。\n")
    let en = try folder.write("en.txt", "The meeting begins.\n")
    let lexicon = folder.file("x.lexicon")
    #expect(try Command().run("train", "-o", lexicon, try folder.write("a.tsv", Self.table)).code == 0)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: lexicon))
    bytes[bytes.count - 20] ^= 0x10
    let cases = [
      (try folder.write("broken.lexicon", bytes), "damaged"), (en, "no lexicon"), (folder.path, "directory"),
      ("/nowhere/x.lexicon", "no such file"),
    ]
    for (path, word) in cases {
      let result = try Command().run("align", "--lexicon", path, zh, en)
      #expect(result.code == 2 && result.errors.hasPrefix("concord: \(path)"), "\(result.errors)")
      #expect(result.errors.contains(word), "\(result.errors)")
    }
  }
}
