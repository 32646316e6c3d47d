import Documents
import Foundation
import Testing

@Suite("concord lint: reports and copies with comments")
struct LintCommandTests {
  private let zh = "Corpora/collective-letter/zh.docx"
  private let en = "Corpora/collective-letter/en.docx"

  /// The texts that comments of a Word document are about.
  private func subjects(_ path: String) throws -> [String] {
    let document = try DocumentReader.read(path: path)
    let scalars = Array(document.text.unicodeScalars)
    return document.comments.compactMap(\.place).map {
      String(String.UnicodeScalarView(scalars[$0.start..<$0.end]))
    }
  }

  @Test("--comments writes a copy whose comments stand on the words that the findings are about; the draft stays")
  func comments() throws {
    let folder = try TemporaryFolder()
    let before = try Data(contentsOf: URL(fileURLWithPath: Command.package + "/" + zh))
    let run = try Command().run("lint", "--format", "json", "--comments", folder.file("out.docx"), zh)
    #expect(run.code == 1)
    let report = try run.json() as? [String: [[String: Any]]]
    let excerpts = report?["findings"]?.compactMap { $0["excerpt"] as? String }
    #expect(try subjects(folder.file("out.docx")) == excerpts)
    #expect(try Data(contentsOf: URL(fileURLWithPath: Command.package + "/" + zh)) == before)
    // Run again on the copy, the comments are replaced.
    let again = try Command().run("lint", "--format", "docx", "-o", folder.file("again.docx"), folder.file("out.docx"))
    #expect(again.code == 1)
    #expect(try subjects(folder.file("again.docx")) == excerpts)
  }

  @Test("--comment-author and --comment-date say whose the comments are and when they were made")
  func authors() throws {
    let folder = try TemporaryFolder()
    let said = ["--comment-author", "王丽", "--comment-date", "2023-05-18T09:00:00Z"]
    _ = try Command().run(["lint", "--comments", folder.file("out.docx"), zh] + said)
    let comments = try DocumentReader.read(path: folder.file("out.docx")).comments
    #expect(!comments.isEmpty && comments.allSatisfy { $0.author == "王丽" && $0.date == "2023-05-18T09:00:00Z" })
    let refused = try Command().run(["lint", "--comments", folder.file("no.docx"), zh, "--comment-date", "yesterday"])
    #expect(refused.code == 2 && refused.errors.contains("yesterday"))
    #expect(try folder.names() == ["out.docx"])
  }

  @Test("several Word documents go into a folder, each under its name")
  func folder() throws {
    let folder = try TemporaryFolder()
    let run = try Command().run("lint", "--comments", folder.path + "/", zh, en)
    #expect(run.code == 1)
    #expect(try folder.names() == ["en.docx", "zh.docx"])
    #expect(try !subjects(folder.file("en.docx")).isEmpty)
  }

  @Test("copies that cannot be are refused before one is written")
  func refused() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("a.txt", "第一份草案。\n")
    let cases: [([String], String)] = [
      (["--comments", folder.file("x.docx"), text], "none of the drafts is one"),
      (["--comments", folder.file("x.docx"), zh, en], "name a folder"),
      (["--comments", folder.path, zh, "Corpora/br-circular/zh.docx"], "two drafts have this name"),
      (["--comments", zh, zh], "is one of the files that are read"),
      (["--format", "docx", zh, en], "for one draft"),
      (["--comments", folder.file("x.docx"), "-"], "not of standard input"),
    ]
    for (arguments, words) in cases {
      let run = try Command().run(["lint"] + arguments)
      #expect(run.code == 2)
      #expect(run.errors.contains(words), "\(run.errors)")
    }
    #expect(try folder.names() == ["a.txt"])
  }

  @Test("the page shows the other language version beside a finding", .timeLimit(.minutes(1)))
  func page() throws {
    let run = try Command().run("lint", "--format", "html", zh, en)
    #expect(run.code == 1)
    #expect(run.output.contains("<div><p lang=\"en\" dir=\"auto\">"))
    #expect(run.output.contains("<div><p lang=\"zh-Hans\" dir=\"auto\">"))
  }

  @Test(
    "each format is written, and a draft without findings leaves with 0",
    arguments: ["sarif", "checkstyle", "junit"])
  func clean(format: String) throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("a.txt", "第20研究组将开会。\n")
    let run = try Command().run("lint", "--format", format, text)
    #expect(run.code == 0)
    #expect(run.output.contains("a.txt"))
  }
}

@Suite("concord lint: configuration and baseline")
struct LintConfigurationCommandTests {
  /// A folder with a draft in `zh`, in which two characters are doubled.
  private func folder(_ configuration: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.file("zh"), withIntermediateDirectories: true)
    try folder.write("zh/d.txt", "自动动驾驶车辆\n\n分布布式账本\n")
    if let configuration { try folder.write("concord.toml", configuration) }
    return folder
  }

  private func excerpts(_ run: Command.Result) throws -> [String] {
    let report = try run.json() as? [String: [[String: Any]]]
    return report?["findings"]?.compactMap { $0["excerpt"] as? String } ?? []
  }

  @Test("is found upward from the draft, wherever the command runs; --no-config leaves it out")
  func upward() throws {
    let folder = try folder("[[exceptions]]\ntext = '动动'\nfiles = ['zh/*']\n")
    for (start, path) in [(folder.path, "zh/d.txt"), ("/", folder.file("zh/d.txt")), (folder.file("zh"), "d.txt")] {
      let run = try Command(folder: start).run("lint", "--format", "json", path)
      #expect(try excerpts(run) == ["布布"])
    }
    let without = try Command(folder: folder.path).run("lint", "--format", "json", "--no-config", "zh/d.txt")
    #expect(try excerpts(without) == ["动动", "布布"])
  }

  @Test("its severity is the least that is told, unless the command says another")
  func severity() throws {
    let folder = try folder("severity = 'error'\n")
    #expect(try Command(folder: folder.path).run("lint", "zh/d.txt").code == 0)
    #expect(try Command(folder: folder.path).run("lint", "--min-severity", "warning", "zh/d.txt").code == 1)
  }

  @Test("a mistake in it is told with file and line, and nothing is checked")
  func mistake() throws {
    let folder = try folder("\n[rules]\nstray-spac = 'off'\n")
    let run = try Command(folder: folder.path).run("lint", "zh/d.txt")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.errors == "concord: concord.toml:3: no rule “stray-spac”; is “stray-space” meant?\n")
  }

  @Test("a baseline is written, leaves out what it knows, fails for what is gone, and is pruned")
  func baseline() throws {
    let folder = try folder("baseline = 'known.baseline'\n")
    let command = Command(folder: folder.file("zh"))
    #expect(try command.run("lint", "--write-baseline", "d.txt").code == 0)
    #expect(try folder.text("known.baseline").contains("zh/d.txt\tdoubled-character-or-word\t"))
    #expect(try command.run("lint", "d.txt").code == 0)
    try folder.write("zh/d.txt", "第一段。\n\n分布布式账本\n")
    let stale = try command.run("lint", "d.txt")
    #expect(stale.code == 1 && stale.output.isEmpty)
    #expect(stale.errors.contains("doubled-character-or-word at “动动” no longer occurs"))
    #expect(try command.run("lint", "--prune-baseline", "d.txt").code == 0)
    #expect(try command.run("lint", "d.txt").code == 0)
    #expect(try !folder.text("known.baseline").contains("动动"))
    // What was only left out for its severity still occurs.
    #expect(try command.run("lint", "--severity", "error", "d.txt").code == 0)
  }
}

@Suite("concord lint --fix")
struct LintFixCommandTests {
  private let text = "\u{FEFF}第一份草案，见建议书 “名称”、建议书“甲”和建议书“乙”。\r\n\r\n第二段；；完。\r\n第三段自动动驾驶。"

  @Test("--dry-run shows a diff and changes nothing; --fix makes the change and leaves every other byte")
  func plainText() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", text)
    let dry = try Command(folder: folder.path).run("lint", "--fix", "--dry-run", "a.txt")
    #expect(dry.code == 1)
    #expect(dry.output.hasPrefix("--- a/a.txt\n+++ b/a.txt\n@@ -1,4 +1,4 @@\n-第一份草案"))
    #expect(try folder.text("a.txt") == text)
    let run = try Command().run("lint", "--fix", path)
    // What is not certain stays, and is told.
    #expect(run.code == 1 && run.output.contains("“动” is typed twice."))
    #expect(run.errors.contains("2 fixes made"))
    let mended = text.replacing(" ", with: "").replacing("；；", with: "；")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(mended.utf8))
    #expect(try Command().run("lint", "--fix", "--dry-run", path).code == 0)
  }

  @Test("a Word document gets tracked changes, which can be rejected")
  func word() throws {
    let folder = try TemporaryFolder()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Command.package + "/Corpora/collective-letter/zh.docx"))
    let path = try folder.write("zh.docx", bytes)
    let before = try DocumentReader.read(path: path).text
    #expect(try Command().run("lint", "--fix", path).errors.contains("1 fix made"))
    #expect(try DocumentReader.read(path: path, changes: .reject).text == before)
    #expect(try DocumentReader.read(path: path).text == before.replacing("建议书 “人工智能", with: "建议书“人工智能"))
  }

  @Test("standard input is no file to be changed, and --dry-run goes with --fix")
  func refused() throws {
    #expect(try Command().run("lint", "--fix", "-").code == 2)
    #expect(try Command().run("lint", "--dry-run", "a.txt").code == 2)
  }
}
