import LanguageServer
import TestSupport
import Testing

@Suite("Streams that no client sends")
struct OddStreamTests {
  private static let far = "{\"line\":-9223372036854775808,\"character\":9223372036854775807}"
  private static let bodies = [
    "{}", "[]", "null", "{\"id\":null}", "{\"id\":{},\"method\":\"initialize\"}", "{\"method\":5,\"id\":[]}", "\"",
    "{\"id\":1,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"file:///a/d.txt\"},"
      + "\"position\":\(far)}}",
    "{\"id\":1e400}", "{\"method\":\"textDocument/didChange\",\"params\":[]}", "{\"id\":1,\"method\":\"x\"",
  ]

  @Test("never end the server", arguments: 1...20)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let client = Client()
    client.open("自动动驾驶车辆")
    for _ in 1...40 {
      let body = Self.bodies.randomElement(using: &random) ?? ""
      let isWrong = Int.random(in: 0...9, using: &random) == 0
      let length = body.utf8.count + (isWrong ? Int.random(in: -2...2, using: &random) : 0)
      var bytes = Array("Content-Length: \(length)\r\n\r\n\(body)".utf8)
      if Int.random(in: 0...4, using: &random) == 0 {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      client.raw(bytes)
      #expect(client.exitCode == nil)
    }
  }

  @Test("tells after any keystrokes what it tells of the text as it then is", arguments: 1...3)
  func keystrokes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = ["会议于2月30日召开。", "批准Y.4901（前Y.abc-reqts）。", "传统批准程序（TAP） ，", "的的", "\n", "9月13-22 日", "“"]
    var lines = [Array("电信标准化局".unicodeScalars)]
    let client = Client()
    client.open("电信标准化局")
    for version in 2...40 {
      let line = Int.random(in: lines.indices, using: &random)
      let from = Int.random(in: 0...lines[line].count, using: &random)
      let to = Int.random(in: from...min(from + 4, lines[line].count), using: &random)
      let piece = pieces.randomElement(using: &random) ?? ""
      client.change([["range": Self.range(line, from, line, to), "text": piece]], version: version)
      lines[line].replaceSubrange(from..<to, with: piece.unicodeScalars)
      lines.replaceSubrange(
        line...line, with: lines[line].split(separator: "\n", omittingEmptySubsequences: false).map(Array.init))
      let fresh = Client()
      fresh.open(lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n"))
      #expect(client.diagnostics == fresh.diagnostics)
    }
  }

  @Test("checks the open documents of a folder as one set, and points from one to the other")
  func sets() throws {
    let client = Client()
    client.open("批准Y.4901（前Y.abc-reqts）。批准Y.4901（前Y.abc-reqts）。", uri: "file:///a/first.txt")
    client.open("批准Y.4901（前Y.abc-arch）。", uri: "file:///b/far.txt")
    #expect(client.diagnostics == [])
    client.open("批准Y.4901（前Y.abc-arch）。", uri: "file:///a/second.txt")
    #expect(client.diagnostics == ["former-name-conflict 0:2-0:21"])
    let last = client.received.last?["params"] as? [String: Any]
    #expect(last?["uri"] as? String == "file:///a/second.txt")
    let found = (last?["diagnostics"] as? [[String: Any]])?.first
    let related = found?["relatedInformation"] as? [[String: Any]]
    let places = related?.compactMap { ($0["location"] as? [String: Any])?["uri"] as? String }
    #expect(places == ["file:///a/first.txt", "file:///a/first.txt"])
    // Without the other one there is nothing to contradict.
    client.notify("textDocument/didClose", ["textDocument": ["uri": "file:///a/first.txt"]])
    #expect(client.diagnostics == [])
  }

  private static func range(_ line: Int, _ character: Int, _ endLine: Int, _ end: Int) -> [String: [String: Int]] {
    ["start": ["line": line, "character": character], "end": ["line": endLine, "character": end]]
  }
}
