import Foundation
import TestSupport
import Testing

@Suite("concord export and import")
struct ExchangeCommandTests {
  private let folder: TemporaryFolder
  private let command: Command

  init() throws {
    folder = try TemporaryFolder()
    command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
  }

  private func add() throws {
    try folder.copyCircular("tap-consultation")
    #expect(try command.run("add", "zh.txt", "en.txt").code == 0)
  }

  /// A fresh base in a folder of its own, with the file imported.
  private func imported(_ file: String) throws -> Command {
    let inner = folder.file("fresh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    let fresh = Command(folder: inner)
    #expect(try fresh.run("init").code == 0)
    let report = try fresh.run("import", folder.file(file))
    #expect(report.code == 0 && report.output.hasPrefix("imported: "), "\(report.output.prefix(300))\(report.errors)")
    return fresh
  }

  @Test(
    "what is exported answers in a fresh base as in the old one",
    arguments: ["terms.tbx", "terms.csv", "terms.tsv", "base.jsonl"])
  func roundTrip(file: String) throws {
    try add()
    #expect(try command.run("export", "-o", file).code == 0)
    let fresh = try imported(file)
    for words in ["传统批准程序", "TSAG", "study group", "Y.4221"] {
      let (one, other) = try (command.run("lookup", words), fresh.run("lookup", words))
      // Which sentences are shown first follows the order in which they came in; how many there are does not.
      func told(_ lines: [String]) -> [String] { lines.filter { !$0.hasPrefix("  · ") || $0.contains("in all") } }
      #expect(told(one.lines) == told(other.lines), "\(words)")
    }
  }

  @Test("the same base gives the same bytes, and a file is whole or not there")
  func sameBytes() throws {
    try add()
    for format in ["tbx", "tmx", "xliff", "csv", "xlsx", "omegat", "utx", "jsonl"] {
      for file in ["one", "two"] { #expect(try command.run("export", "--format", format, "-o", file).code == 0) }
      #expect(
        FileManager.default.contents(atPath: folder.file("one"))
          == FileManager.default.contents(atPath: folder.file("two")))
    }
    let nowhere = try command.run("export", "-o", "missing/terms.tbx")
    #expect(nowhere.code == 2 && nowhere.errors.split(separator: "\n").count == 1)
  }

  @Test("what a format has no place for is one line on standard error, with counts")
  func losses() throws {
    try add()
    let run = try command.run("export", "--format", "omegat")
    #expect(run.code == 0 && run.output.contains("\t"))
    #expect(run.errors.split(separator: "\n").count == 1 && run.errors.contains("sentences of evidence"))
    let lines = try command.run("export", "--format", "jsonl", "--glossaries")
    #expect(lines.errors.hasSuffix("has no place for it: 1 sentence without counterpart\n"), "\(lines.errors)")
  }

  @Test("a memory's sentences are searched and learnt from")
  func memory() throws {
    try add()
    #expect(try command.run("export", "-o", "memory.tmx").code == 0)
    let fresh = try imported("memory.tmx")
    let (one, other) = try (command.run("search", "批准"), fresh.run("search", "批准"))
    #expect(one.lines.first == other.lines.first && one.code == 0)
    #expect(try fresh.run("train", "-o", "ours.lexicon").code == 0)
  }

  @Test("an import reports entry by entry, exits with 1 when something is refused, and tries without changing")
  func report() throws {
    try folder.write("office.csv", "zh,en,status\n焦点组,focus group,deprecated\n,,\n新词,new word,\n甲,a,b,c\n")
    let before = try command.run("stats").output
    let trial = try command.run("import", "--dry-run", "--details", "office.csv")
    #expect(
      trial.output == """
        would be imported: office.csv (2 concepts (1 new, 1 merged), 2 refused)
          line 2 (焦点组): merged into acronym:fg, 0 new terms
          line 3: refused: no term in it
          line 4 (新词): taken as term:en:newword|zh:新词
          line 5 (甲): refused: 4 cells where the heading has 3

        """)
    #expect(trial.code == 1)
    #expect(try command.run("stats").output == before)
    #expect(try command.run("import", "office.csv").code == 1)
    #expect(try command.run("lookup", "焦点组").output.contains("焦点组 [deprecated]"))
    #expect(try command.run("import", "office.csv").output == "already there: office.csv (nothing changed)\n")
    let lines = try command.run(
      "import", "--report", "jsonl", "--path", "list", "-", input: Data("zh,en\n新词,new word\n".utf8)
    ).jsonLines()
    #expect(lines.count == 1 && lines[0]["outcome"] as? String == "merged" && lines[0]["file"] as? String == "list")
  }

  @Test("a table put right in a spreadsheet brings its decisions in, and they stay")
  func decisions() throws {
    try add()
    #expect(try command.run("export", "-o", "terms.csv").code == 0)
    let table = try folder.text("terms.csv")
    let row = try #require(table.split(separator: "\r\n").first { $0.contains(",zh,传统批准程序,") })
    try folder.write("terms.csv", table.replacing(row, with: row.replacing(",preferred,", with: ",deprecated,")))
    #expect(try command.run("import", "terms.csv").code == 0)
    #expect(try command.run("lookup", "传统批准程序").output.contains("传统批准程序 [deprecated]"))
    try folder.write("zh.txt", try folder.text("zh.txt") + "\n关于传统批准程序（TAP）。\n")
    #expect(try command.run("add", "zh.txt", "en.txt").output.hasPrefix("replaced"))
    #expect(try command.run("lookup", "传统批准程序").output.contains("传统批准程序 [deprecated]"))
  }

  @Test("files that cannot be read are refused in one line")
  func refused() throws {
    let files: [(String, Data, String)] = [
      ("broken.tbx", Data("<tbx><text>".utf8), "XML is broken"),
      ("bomb.tbx", Data("<!DOCTYPE a [<!ENTITY b \"c\">]><tbx/>".utf8), "entities"),
      ("page.html", Data("<html><body/></html>".utf8), "no TBX"),
      ("words.txt", Data("just words\n".utf8), "neither TBX"),
      ("book.xlsx", Data([0x50, 0x4B, 0x03, 0x04, 0, 0]), "save it as CSV"),
      ("open.csv", Data("zh,en\n\"a,b\n".utf8), "quotation mark"),
      ("odd.csv", Data("a,b\n1,2\n".utf8), "first row"), ("empty.tbx", Data(), "empty"),
      ("bytes.csv", Data([0x7A, 0x68, 0x2C, 0x65, 0x6E, 0x0A, 0xFF, 0xFE, 0x00, 0x01]), "bytes.csv"),
    ]
    for (name, data, words) in files {
      try folder.write(name, data)
      let run = try command.run("import", name)
      #expect(run.code == 2 && run.errors.split(separator: "\n").count == 1, "\(name): \(run.errors)")
      #expect(run.errors.contains(words) && run.errors.hasPrefix("concord: \(name)"), "\(run.errors)")
    }
    #expect(try command.run("export").code == 2)
    #expect(try command.run("export", "--format", "tbx", "--dialect", "core", "--style", "dct").code == 2)
  }

  @Test("align writes TMX and XLIFF, extract TBX")
  func furtherFormats() throws {
    let files = ["zh.txt", "en.txt"].map { Command.package + "/Corpora/tap-consultation/" + $0 }
    let tmx = try command.run(["align", "--format", "tmx"] + files)
    #expect(tmx.code == 0 && tmx.output.contains("<seg>"))
    let xliff = try command.run(["align", "--format", "xliff"] + files)
    #expect(xliff.code == 0 && xliff.output.contains("srcLang=\"zh\" trgLang=\"en\""))
    let tbx = try command.run(["extract", "--format", "tbx"] + files)
    #expect(tbx.code == 0 && tbx.output.contains("<conceptEntry id=\"recommendation-1\">"))
  }
}
