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
