import Foundation
import Testing

/// The commands that read circulars, on the project's own.
@Suite("From two circulars to beads, terminology and findings")
struct PipelineTests {
  private let folder = Command.package + "/Corpora/collective-letter"

  @Test("segment prints one sentence a line, and as JSON with places that point at the text", arguments: ["zh", "en"])
  func segment(language: String) throws {
    let path = "\(folder)/\(language).txt"
    let text = try Command().run("segment", path)
    let rows = try Command().run("segment", "--format", "jsonl", path).jsonLines()
    #expect(text.code == 0)
    #expect(text.lines.count == rows.count)
    let scalars = Array(try String(contentsOfFile: path, encoding: .utf8).unicodeScalars)
    for row in rows {
      #expect(
        Set(row.keys).subtracting(["label", "level", "cell"]) == ["text", "language", "kind", "block", "start", "end"])
      #expect(row["language"] as? String == language)
      let start = try #require(row["start"] as? Int), end = try #require(row["end"] as? Int)
      let sentence = try #require(row["text"] as? String)
      // Layout inside a sentence (a bookmark, a broken cell) makes the place longer than the text, never shorter.
      #expect(end - start >= sentence.unicodeScalars.count)
      #expect(scalars[start] == sentence.unicodeScalars.first)
      #expect(scalars[end - 1] == sentence.unicodeScalars.last)
    }
  }

  @Test("as JSON a sentence has the label, level and cell of its block where there are some")
  func blocks() throws {
    let rows = try Command().run("segment", "--format", "jsonl", folder + "/en.docx").jsonLines()
    let cells = rows.filter { $0["kind"] as? String == "cell" }
    #expect(
      !cells.isEmpty
        && cells.allSatisfy { ($0["cell"] as? [String: Int])?.keys.sorted() == ["column", "depth", "row", "table"] })
    #expect(rows.contains { $0["kind"] as? String == "heading" && $0["level"] as? Int == 1 })
    #expect(rows.contains { $0["kind"] as? String == "item" && $0["label"] is String })
  }

  @Test("own rules say where sentences end, in segment and align")
  func ownRules() throws {
    let scratch = try TemporaryFolder()
    let rules = try scratch.write(
      "a.srx",
      """
      <srx version="2.0"><header segmentsubflows="no" cascade="no"/><body><languagerules>
      <languagerule languagerulename="a"><rule><beforebreak>[;；]</beforebreak></rule></languagerule></languagerules>
      <maprules><languagemap languagepattern=".*" languagerulename="a"/></maprules></body></srx>
      """)
    let en = try scratch.write("en.txt", "The first part; the second. It goes on.\n")
    let zh = try scratch.write("zh.txt", "第一部分；第二部分。继续。\n")
    #expect(
      try Command().run("segment", "--srx", rules, en).output == "The first part;\nthe second. It goes on.\n")
    #expect(try Command().run("align", "--srx", rules, "--format", "jsonl", zh, en).output.contains("第一部分；\""))
    let refused = try Command().run("align", "--segmented", "--srx", rules, zh, en)
    #expect(refused.code == 2)
  }

  @Test("places of a Word document count in what segment prints")
  func wordPlaces() throws {
    let path = folder + "/zh.docx"
    let printed = Array(try Command().run("segment", path).output.unicodeScalars)
    for row in try Command().run("segment", "--format", "jsonl", path).jsonLines() {
      let start = try #require(row["start"] as? Int), end = try #require(row["end"] as? Int)
      #expect(String(String.UnicodeScalarView(printed[start..<end])) == row["text"] as? String)
    }
  }

  @Test("align gives the same beads whatever the order of the files, and again", arguments: ["txt", "docx"])
  func align(suffix: String) throws {
    let zh = "\(folder)/zh.\(suffix)", en = "\(folder)/en.\(suffix)"
    let one = try Command().run("align", "--format", "jsonl", zh, en)
    #expect(one.code == 0)
    #expect(try Command().run("align", "--format", "jsonl", en, zh).output == one.output)
    for bead in try one.jsonLines() {
      #expect(Set(bead.keys) == ["zh", "en", "type", "confidence", "moved", "reasons"])
      let zh = try #require(bead["zh"] as? [String]), en = try #require(bead["en"] as? [String])
      #expect(bead["type"] as? String == "\(zh.count)-\(en.count)")
      #expect((0...1).contains(try #require(bead["confidence"] as? Double)))
    }
  }

  @Test("every sentence is in one bead, in order")
  func complete() throws {
    let beads = try Command().run("align", "--format", "jsonl", folder + "/zh.txt", folder + "/en.txt").jsonLines()
    for language in ["zh", "en"] {
      let sentences = try Command().run("segment", "--format", "jsonl", "\(folder)/\(language).txt").jsonLines()
      #expect(beads.flatMap { $0[language] as? [String] ?? [] } == sentences.compactMap { $0["text"] as? String })
    }
  }

  @Test("segmented lines come out as numbers, in the order of the files")
  func beads() throws {
    let scratch = try TemporaryFolder()
    let zh = try scratch.write("zh.txt", "会议将于2023年9月13日开始。\n请注册。\n主席先生感谢各位代表。\n")
    let en = try scratch.write(
      "en.txt", "The meeting will open on 13 September 2023. \nPlease register.\nThe Chair thanked all delegates.\n")
    let result = try Command().run("align", "--segmented", "--format", "beads", zh, en)
    #expect(
      result.lines.map { $0.split(separator: ":").prefix(2).joined(separator: ":") } == [
        "[0]:[0]", "[1]:[1]", "[2]:[2]",
      ])
    #expect(try Command().run("align", "--format", "beads", zh, en).code == 2)
  }

  @Test("align makes a page, and keeps what is locked, in the order of the files")
  func pageAndLocks() throws {
    let scratch = try TemporaryFolder()
    let zh = try scratch.write("zh.txt", "会议将于2023年9月13日开始。\n请注册。\n主席先生感谢各位代表。\n")
    let en = try scratch.write(
      "en.txt", "The meeting will open on 13 September 2023. \nPlease register.\nThe Chair thanked all delegates.\n")
    let locks = try scratch.write("locks", "[1]:[0, 1]\n")
    let result = try Command().run("align", "--segmented", "--lock", locks, "--format", "beads", en, zh)
    #expect(result.lines.contains("[1]:[0, 1]:1.0000"))
    let page = try Command().run("align", "--lock", locks, "--format", "html", en, zh)
    #expect(page.code == 0)
    #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.contains("fixed by hand"))
    try scratch.write("locks", "[0]:[0]\n[0]:[1]\n")
    let refused = try Command().run("align", "--lock", locks, en, zh)
    #expect(refused.code == 2 && refused.output.isEmpty)
    #expect(
      refused.errors == "concord: \(locks):2: sentence 0 of \(en) is locked in line 1 already; keep one of the two\n")
  }

  @Test("standard input is a file named -")
  func standardInput() throws {
    let zh = try Data(contentsOf: URL(fileURLWithPath: folder + "/zh.txt"))
    let piped = try Command().run("align", "--format", "tsv", "-", folder + "/en.txt", input: zh)
    #expect(
      piped.output == (try Command().run("align", "--format", "tsv", folder + "/zh.txt", folder + "/en.txt").output))
  }

  @Test("extract gives the documented shapes, key terms best first")
  func extract() throws {
    let records = try Command().run("extract", "--format", "jsonl", folder + "/zh.txt", folder + "/en.txt").jsonLines()
    let kinds = records.compactMap { $0["kind"] as? String }
    #expect(Set(kinds) == ["recommendation", "body", "acronym", "term"])
    for record in records {
      #expect(record["evidence"] is [Any])
      switch record["kind"] as? String {
      case "recommendation": #expect(record["number"] is String && record["title"] is [String: Any])
      case "term": #expect(record["zh"] is String && record["en"] is String && record["score"] is Double)
      default: #expect(record["forms"] is [String: Any] && record.keys.contains("acronym"))
      }
    }
    let scores = records.compactMap { $0["kind"] as? String == "term" ? $0["score"] as? Double : nil }
    #expect(scores == scores.sorted(by: >))
  }

  @Test("lint exits with 1 and its places point at the excerpts")
  func lint() throws {
    let path = folder + "/zh.txt"
    let result = try Command().run("lint", "--format", "json", path)
    #expect(result.code == 1)
    let report = try #require(try result.json() as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(!findings.isEmpty)
    let scalars = Array(try String(contentsOfFile: path, encoding: .utf8).unicodeScalars)
    for finding in findings {
      #expect(finding["file"] as? String == path)
      let start = try #require(finding["start"] as? Int), end = try #require(finding["end"] as? Int)
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == finding["excerpt"] as? String)
      let before = scalars[..<start]
      #expect(finding["line"] as? Int == before.filter { $0 == "\n" }.count + 1)
      #expect(finding["column"] as? Int == start - (before.lastIndex(of: "\n") ?? -1))
    }
  }

  @Test("a clean draft exits with 0 and says nothing on standard output as JSON but an empty list")
  func clean() throws {
    let scratch = try TemporaryFolder()
    let path = try scratch.write("en.txt", "The meeting will open on Monday.\n")
    let result = try Command().run("lint", "--format", "json", path)
    #expect(result.code == 0)
    #expect((try result.json() as? [String: [Any]])?["findings"]?.isEmpty == true)
  }

  @Test("-o writes the whole result to a file")
  func outputFile() throws {
    let scratch = try TemporaryFolder()
    let result = try Command().run("segment", "-o", scratch.file("out.txt"), folder + "/zh.txt")
    #expect(result.output.isEmpty)
    #expect(try scratch.text("out.txt") == (try Command().run("segment", folder + "/zh.txt").output))
    #expect(try scratch.names() == ["out.txt"])
  }
}
