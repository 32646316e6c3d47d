import Foundation
import LanguageServer
import TestSupport
import Testing

@Suite("The language server")
struct ServerTests {
  @Test("positions count in UTF-16 unless the client knows UTF-8")
  func encodings() {
    let text = "𠮷野自动动驾驶车辆\n"
    for (offered, name, place) in [
      (nil, "utf-16", "0:4-0:6"), (["utf-16"], "utf-16", "0:4-0:6"), (["utf-16", "utf-8"], "utf-8", "0:10-0:16"),
      (["utf-32"], "utf-32", "0:3-0:5"),
    ] as [([String]?, String, String)] {
      let client = Client(encodings: offered)
      #expect((client.capabilities["capabilities"] as? [String: Any])?["positionEncoding"] as? String == name)
      client.open(text)
      #expect(client.diagnostics.map { String($0.split(separator: " ")[1]) } == [place])
    }
  }

  @Test("diagnostics follow each change, are taken back when the document closes, and point to the other places")
  func lifeCycle() {
    let client = Client()
    client.open("自动动驾驶车辆\r\n第二行")
    #expect(client.diagnostics == ["doubled-character-or-word 0:1-0:3"])
    client.change([["range": Client.range((0, 1), (0, 2)), "text": ""]])
    #expect(client.diagnostics == [])
    // Several changes count one after the other, and a line's end stands for any place behind it.
    client.change([
      ["range": Client.range((0, 99), (0, 99)), "text": "，自动动驾驶车辆"],
      ["range": Client.range((0, 0), (1, 0)), "text": ""],
    ])
    #expect(client.diagnostics == [])
    client.change([["text": "会议于9月12-22 日举行。\n\n会议于9月13日至22日举行。\n"]])
    #expect(client.diagnostics == ["date-range-format 0:3-0:12"])
    let last = client.received.last?["params"] as? [String: Any]
    let related = ((last?["diagnostics"] as? [[String: Any]])?.first?["relatedInformation"] as? [[String: Any]])?.first
    #expect(Client.words((related?["location"] as? [String: Any])?["range"]) == "2:3-2:12")
    client.notify("textDocument/didClose", ["textDocument": ["uri": "file:///a/d.txt"]])
    #expect(client.diagnostics == [])
  }

  @Test("whatever is typed where, the server's text is the client's", arguments: 1...10)
  func editing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let client = Client()
    let pieces = ["自动动驾驶", "𠮷", "\n", "\r\n", "a", "，，", "", "the the ", "\r"]
    var text = ""
    client.open(text)
    for version in 2...30 {
      let units = Array(text.utf16)
      var ends = [0, 0].map { _ in Int.random(in: 0...units.count, using: &random) }.sorted()
      // Not inside a character, and not inside CR LF.
      for number in ends.indices {
        while ends[number] > 0, ends[number] < units.count,
          UTF16.isTrailSurrogate(units[ends[number]]) || units[ends[number]] == 10 && units[ends[number] - 1] == 13
        {
          ends[number] -= 1
        }
      }
      let piece = pieces.randomElement(using: &random) ?? ""
      let positions = ends.map { end -> (Int, Int) in
        let before = Array(units[..<end])
        var line = 0
        var start = 0
        for (at, unit) in before.enumerated() {
          let isEnd = unit == 10 || unit == 13 && (at + 1 >= units.count || units[at + 1] != 10)
          if isEnd { (line, start) = (line + 1, at + 1) }
        }
        return (line, end - start)
      }
      client.change([["range": Client.range(positions[0], positions[1]), "text": piece]], version: version)
      text = String(decoding: units[..<ends[0]] + Array(piece.utf16) + units[ends[1]...], as: UTF16.self)
      let whole = Client()
      whole.open(text)
      #expect(client.diagnostics == whole.diagnostics, "\(text.debugDescription)")
    }
  }

  @Test("a quick fix is offered for each finding that knows one, and one for all that are certain")
  func codeActions() throws {
    let client = Client()
    client.open("第一，，自动动驾驶车辆\n\n第二；；\n")
    let actions = try #require(
      client.request(
        "textDocument/codeAction",
        [
          "textDocument": ["uri": "file:///a/d.txt"], "range": Client.range((0, 5), (0, 6)),
          "context": ["diagnostics": [Any]()],
        ]) as? [[String: Any]])
    #expect(actions.map { $0["kind"] as? String } == ["quickfix", "source.fixAll"])
    #expect(actions[0]["isPreferred"] as? Bool == false)
    let edits = { (action: [String: Any]) in
      ((action["edit"] as? [String: [String: Any]])?["changes"]?["file:///a/d.txt"] as? [[String: Any]] ?? [])
        .map { "\(Client.words($0["range"])) \($0["newText"] ?? "")" }
    }
    #expect(edits(actions[0]) == ["0:5-0:7 动"])
    #expect(edits(actions[1]) == ["0:3-0:4 ", "2:3-2:4 "])
  }

  @Test("what is no message, no method or no document is answered with an error, and the server goes on")
  func malformed() {
    let client = Client()
    client.raw(Array("Content-Length: 5\r\n\r\n{\"a\":".utf8))
    client.raw(Array("Hello\r\n\r\n".utf8))
    client.raw(Array("Content-Length: -3\r\n\r\n".utf8))
    // Found by fuzzing: a header line without a name ended the server.
    client.raw(Array(":\r\n\r\n".utf8))
    client.raw(Array("Content-Length: 2\r\n\r\n[]".utf8) + Array("Content-Length: 4\r\n\r\nnull".utf8))
    client.raw(Array("Content-Length: 9\r\n\r\n\u{FF}\u{FE}abcde".utf8))
    let deep = String(repeating: "[", count: 100_000)
    client.raw(Array("Content-Length: \(deep.utf8.count)\r\n\r\n\(deep)".utf8))
    let errors = client.received.compactMap { ($0["error"] as? [String: Any])?["code"] as? Int }
    #expect(errors.allSatisfy { $0 == -32700 } && errors.count >= 5)
    #expect(client.request("textDocument/unknown", [:]) as? Int == -32601)
    #expect(client.request("textDocument/hover", [:]) as? Int == -32602)
    #expect(client.request("initialize", [:]) as? Int == -32600)
    client.notify("textDocument/didChange", ["textDocument": ["uri": "file:///none"], "contentChanges": []])
    client.notify("textDocument/didOpen", ["textDocument": [:]])
    client.change([["range": ["start": "x"], "text": "y"]])
    client.open("自动动驾驶车辆")
    client.change([["range": Client.range((-1, -5), (99, 99)), "text": "自动动驾驶车辆"]])
    #expect(client.diagnostics == ["doubled-character-or-word 0:1-0:3"])
  }

  @Test("messages may come in any pieces")
  func pieces() {
    let client = Client()
    let bytes = Client.frame([
      "jsonrpc": "2.0", "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": "file:///a/d.txt", "text": "自动动驾驶车辆"]],
    ])
    for byte in bytes + bytes { client.raw([byte]) }
    #expect(client.diagnostics == ["doubled-character-or-word 0:1-0:3"])
  }

  @Test("exit leaves with 0 after shutdown and with 1 without")
  func exit() {
    let polite = Client()
    #expect(polite.request("shutdown", [:]) is NSNull)
    #expect(polite.request("textDocument/hover", [:]) as? Int == -32600)
    polite.notify("exit", [:])
    #expect(polite.exitCode == 0)
    let rude = Client()
    rude.notify("exit", [:])
    #expect(rude.exitCode == 1)
  }
}
