import Foundation
import Testing

@Suite("concord work")
struct WorkCommandTests {
  private static let zh = "研究组会议将于2023年9月13日在日内瓦召开。\n物联网协调组（JCA-IoT）将提交报告。\n"
  private static let en =
    "The study group meeting will be held in Geneva on 13 September 2023.\nThe JCA-IoT will submit a report.\n"

  private static func line(_ value: [String: Any]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: value), as: UTF8.self)
  }

  private func work(_ task: String, _ lines: [String], folder: String = Command.package) throws -> Command.Result {
    try Command(folder: folder).run("work", task, input: Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  private func pair(_ id: Any) throws -> String {
    try Self.line([
      "id": id, "source": ["text": Self.zh, "name": "zh.txt"], "target": ["text": Self.en, "name": "en.txt"],
    ])
  }

  @Test("each answer is what the command of the same name prints", arguments: ["align", "extract"])
  func equal(task: String) throws {
    let scratch = try TemporaryFolder()
    try scratch.write("zh.txt", Self.zh)
    try scratch.write("en.txt", Self.en)
    let alone = try Command(folder: scratch.path).run(task, "--format", "jsonl", "zh.txt", "en.txt")
    let answers = try work(
      task, [try pair("p"), try Self.line(["id": 2, "source": "zh.txt", "target": "en.txt"])], folder: scratch.path)
    let member = task == "align" ? "beads" : "concepts"
    let list = alone.lines.joined(separator: ",")
    #expect(answers.code == 0)
    let found = answers.lines.map { $0.replacing("\"id\":\"p\"", with: "\"id\":2") }
    #expect(found == Array(repeating: "{\"\(member)\":[\(list)],\"id\":2}", count: 2))
  }

  @Test("sentences and findings are those of segment and lint")
  func segmentAndLint() throws {
    let scratch = try TemporaryFolder()
    try scratch.write("zh.txt", "会议将于9月12-22 日召开。\n会议将于9月12至22日召开。\n")
    let sentences = try Command(folder: scratch.path).run("segment", "--format", "jsonl", "zh.txt")
    let request = try Self.line(["id": 1, "document": ["path": "zh.txt"]])
    #expect(
      try work("segment", [request], folder: scratch.path).output
        == "{\"id\":1,\"sentences\":[\(sentences.lines.joined(separator: ","))]}\n")
    let lint = try Command(folder: scratch.path).run("lint", "--format", "json", "zh.txt").json() as? [String: Any]
    let answer = try work("lint", [request], folder: scratch.path).jsonLines().first
    let found = answer?["findings"] as? [[String: Any]]
    #expect(found?.isEmpty == false)
    #expect(NSArray(array: found ?? []) == NSArray(array: lint?["findings"] as? [Any] ?? []))
  }

  @Test("lines that are sentences already are aligned as they are")
  func lines() throws {
    let request = try Self.line([
      "id": 1, "source": ["lines": ["研究组会议召开。", "顺致敬意。"]],
      "target": ["lines": ["The study group meeting.", "Yours faithfully,"]],
    ])
    let beads = try work("align", [request]).jsonLines().first?["beads"] as? [[String: Any]]
    #expect(beads?.map { $0["type"] as? String } == ["1-1", "1-1"])
  }

  @Test("what goes wrong is an answer with its request's id, and the next request has its turn")
  func errors() throws {
    let result = try work(
      "align",
      [
        "no JSON", try Self.line(["id": "a", "source": ["path": "missing.docx"], "target": ["text": Self.en]]),
        try Self.line(["id": "b", "source": ["text": Self.zh]]),
        try Self.line(["id": "c", "source": [:], "target": [:]]),
        try Self.line(["id": "d", "source": ["text": Self.en], "target": ["text": Self.en]]), "", try pair("last"),
      ])
    #expect(result.code == 0 && result.errors.isEmpty)
    let answers = try result.jsonLines()
    #expect(answers.count == 6)
    #expect(answers[0]["line"] as? Int == 1 && (answers[0]["error"] as? String)?.contains("no request") == true)
    #expect(answers[1]["id"] as? String == "a" && (answers[1]["error"] as? String)?.hasPrefix("missing.docx:") == true)
    #expect(answers[2]["error"] as? String == "the request lacks source and target")
    #expect(answers[3]["id"] as? String == "c")
    #expect((answers[3]["error"] as? String)?.contains("one of path, text and lines") == true)
    #expect(
      answers[4]["id"] as? String == "d" && (answers[4]["error"] as? String)?.contains("both are read as en") == true)
    #expect(answers[5]["id"] as? String == "last" && answers[5]["error"] == nil)
  }

  @Test("an id that cannot be borne again is refused, not lost", arguments: ["1.5", "true", "[1]"])
  func ids(id: String) throws {
    let answer = try work("segment", ["{\"id\": \(id), \"document\": {\"text\": \"会议。\"}}"]).jsonLines().first
    #expect(answer?["line"] as? Int == 1 && (answer?["error"] as? String)?.contains("no request") == true)
  }

  @Test("requests divided among several workers give the same answers")
  func divided() throws {
    let requests = try (0..<6).map { try pair($0) }
    let whole = try work("extract", requests).output
    let parts = try [requests[..<2], requests[2..<5], requests[5...]].map { try work("extract", Array($0)).output }
    #expect(parts.joined() == whole)
  }
}
