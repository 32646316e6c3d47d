import Foundation
import Testing

/// The commands that work on a base.
@Suite("A base of circulars")
struct BaseCommandTests {
  /// A base with one circular.
  private func base() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    #expect(try Command(folder: folder.path).run("init").code == 0)
    let circular = Command.package + "/Corpora/collective-letter"
    let added = try Command(folder: folder.path).run("add", circular + "/zh.docx", circular + "/en.docx")
    #expect(added.code == 0, "\(added.errors)")
    return folder
  }

  @Test("init, add, stats, lookup and search, from a folder below the base")
  func wholeWay() throws {
    let folder = try base()
    let below = folder.file("below")
    try FileManager.default.createDirectory(atPath: below, withIntermediateDirectories: true)
    let command = Command(folder: below)

    let stats = try #require(try command.run("stats", "--format", "json").json() as? [String: Any])
    #expect(stats["documents"] as? Int == 2)
    #expect(stats["pairs"] as? Int == 1)
    for key in ["sentences", "beads", "concepts", "terms"] { #expect(try #require(stats[key] as? Int) > 0) }

    let lookup = try command.run("lookup", "--format", "json", "study group")
    #expect(lookup.code == 0)
    let answer = try #require(try lookup.json() as? [String: Any])
    #expect(answer["query"] as? String == "study group")
    let hits = try #require(answer["hits"] as? [[String: Any]])
    let first = try #require(hits.first)
    #expect(first["match"] as? String == "exact")
    #expect((first["terms"] as? [String: [String]])?["zh"]?.first == "研究组")

    let search = try command.run("search", "--format", "json", "研究组")
    let found = try #require(try search.json() as? [String: Any])
    let total = try #require(found["total"] as? Int)
    #expect(total > 0)
    for hit in try #require(found["hits"] as? [[String: Any]]) {
      let match = try #require(hit["match"] as? [String: Any])
      let language = try #require(match["language"] as? String)
      let text = Array(try #require(hit[language] as? String).unicodeScalars)
      let start = try #require(match["start"] as? Int), end = try #require(match["end"] as? Int)
      #expect(String(String.UnicodeScalarView(text[start..<end])) == "研究组")
    }
  }

  @Test("a number, its provisional name and its title lead to one Recommendation")
  func recommendation() throws {
    let folder = try base()
    for query in ["Y.4221", "ITU-T Y.4221", "Y.ElecMon-Reqts", "y.elecmon-reqts", "Ｙ.４２２１"] {
      let result = try Command(folder: folder.path).run("lookup", query)
      #expect(result.code == 0, "\(query)")
      #expect(result.output.contains("Y.4221"), "\(query)")
      #expect(result.output.contains("Y.ElecMon-Reqts"), "\(query)")
    }
  }

  @Test(
    "the look-ups shown in README and guide are what the command prints",
    arguments: ["README.md", "Documentation/GUIDE.md"])
  func samples(file: String) throws {
    let folder = try TemporaryFolder()
    #expect(try Command(folder: folder.path).run("init").code == 0)
    let page = try String(contentsOfFile: Command.package + "/" + file, encoding: .utf8)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let starts = lines.indices.filter { lines[$0].hasPrefix("    $ concord lookup ") }
    #expect(!starts.isEmpty)
    for start in starts {
      let arguments = lines[start].split(separator: " ").dropFirst(2).map(String.init)
      let shown = lines[(start + 1)...].prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) + "\n" }.joined()
      #expect(try Command(folder: folder.path).run(arguments).output == shown)
    }
  }

  @Test("one line of the ledger stands for both language versions of a circular")
  func ledgerLines() throws {
    let folder = try base()
    let output = try Command(folder: folder.path).run("lookup", "X.1933").output
    #expect(output.split(separator: "\n").count { $0.contains(" was X.fcpa — ") } == 1, "\(output)")
  }

  @Test("nothing found exits with 1 and says so on standard error")
  func nothing() throws {
    let folder = try base()
    for command in ["lookup", "search"] {
      let result = try Command(folder: folder.path).run(command, "zzzyyyxxx")
      #expect(result.code == 1)
      #expect(result.output.isEmpty)
      #expect(result.errors == "concord: “zzzyyyxxx”: nothing found\n")
    }
  }

  @Test("adding again changes nothing")
  func again() throws {
    let folder = try base()
    let circular = Command.package + "/Corpora/collective-letter"
    let before = try Command(folder: folder.path).run("stats", "--format", "json").output
    let result = try Command(folder: folder.path).run("add", circular + "/zh.docx", circular + "/en.docx")
    #expect(result.code == 0)
    #expect(result.output.contains("already"))
    #expect(try Command(folder: folder.path).run("stats", "--format", "json").output == before)
  }

  @Test("a folder is added pair by pair; a bad file is named and does not stop the others")
  func folder() throws {
    let scratch = try TemporaryFolder()
    let source = Command.package + "/Corpora/br-circular"
    for name in ["zh.txt", "en.txt"] {
      try FileManager.default.copyItem(atPath: "\(source)/\(name)", toPath: scratch.file(name))
    }
    try scratch.write("broken.docx", "PK\u{3}\u{4} and no more")
    let command = Command(folder: scratch.path)
    #expect(try command.run("init").code == 0)
    let result = try command.run("add", ".")
    #expect(result.code == 2)
    #expect(result.errors.contains("broken.docx"))
    #expect(result.errors.split(separator: "\n").count == 1)
    let stats = try #require(try command.run("stats", "--format", "json").json() as? [String: Any])
    #expect(stats["pairs"] as? Int == 1)
  }

  @Test("without a base the commands say how to make one", arguments: ["lookup", "search", "stats", "add"])
  func noBase(name: String) throws {
    let folder = try TemporaryFolder()
    let words = name == "stats" ? [] : [name == "add" ? Command.package + "/Corpora/br-circular/zh.txt" : "研究组"]
    let result = try Command(folder: folder.path).run([name] + words)
    #expect(result.code == 2)
    #expect(result.errors.contains("concord init"))
    #expect(try folder.names().isEmpty)
  }

  @Test("init does not touch a base that is there")
  func initTwice() throws {
    let folder = try base()
    let result = try Command(folder: folder.path).run("init")
    #expect(result.code == 2)
    #expect(result.errors.contains("there is a base already"))
  }

  @Test("a file that is no base, or a damaged one, is refused in one line")
  func damaged() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.file(".concord"), withIntermediateDirectories: true)
    try folder.write(
      ".concord/base.sqlite", "not a database, but long enough to look at: " + String(repeating: "x", count: 600))
    let result = try Command(folder: folder.path).run("lookup", "研究组")
    #expect(result.code == 2)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.contains("damaged"))
  }
}
