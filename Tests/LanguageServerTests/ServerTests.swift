import Foundation
import LanguageServer
import Languages
import Lint
import Terminology
import TestSupport
import Testing

/// A client that talks to a server in memory.
private final class Client {
  private let server: Server
  private var number = 0
  /// Messages that came and were not asked for.
  private(set) var received: [[String: Any]] = []

  init(_ known: KnownNames = .none, encodings: [String]? = nil, settings: CheckSettings = CheckSettings()) {
    server = Server(Server.Options(version: "1", known: known, settings: { _ in settings }))
    let general: [String: Any] = encodings.map { ["positionEncodings": $0] } ?? [:]
    capabilities = request("initialize", ["capabilities": ["general": general]]) as? [String: Any] ?? [:]
    notify("initialized", [:])
  }

  private(set) var capabilities: [String: Any] = [:]
  var exitCode: Int32? { server.exitCode }

  func raw(_ bytes: [UInt8]) { received += Self.messages(server.receive(bytes)) }

  func notify(_ method: String, _ parameters: Any) {
    raw(Self.frame(["jsonrpc": "2.0", "method": method, "params": parameters]))
  }

  /// The result, or the error's code.
  func request(_ method: String, _ parameters: Any) -> Any? {
    number += 1
    raw(Self.frame(["jsonrpc": "2.0", "id": number, "method": method, "params": parameters]))
    guard let at = received.firstIndex(where: { $0["id"] as? Int == number }) else { return nil }
    let answer = received.remove(at: at)
    return answer["result"] ?? (answer["error"] as? [String: Any])?["code"]
  }

  func open(_ text: String, uri: String = "file:///a/d.txt") {
    notify(
      "textDocument/didOpen", ["textDocument": ["uri": uri, "languageId": "plaintext", "version": 1, "text": text]])
  }

  func change(_ changes: [[String: Any]], version: Int = 2) {
    notify(
      "textDocument/didChange",
      ["textDocument": ["uri": "file:///a/d.txt", "version": version], "contentChanges": changes])
  }

  /// The last diagnostics of a document: `code startLine:startCharacter-endLine:endCharacter`.
  var diagnostics: [String] {
    let last = received.last { $0["method"] as? String == "textDocument/publishDiagnostics" }
    let items = (last?["params"] as? [String: Any])?["diagnostics"] as? [[String: Any]] ?? []
    return items.map { "\($0["code"] ?? "") \(Self.words($0["range"]))" }
  }

  static func words(_ range: Any?) -> String {
    let range = range as? [String: [String: Int]]
    return ["start", "end"].map { "\(range?[$0]?["line"] ?? -1):\(range?[$0]?["character"] ?? -1)" }
      .joined(separator: "-")
  }

  static func range(_ from: (Int, Int), _ to: (Int, Int)) -> [String: Any] {
    ["start": ["line": from.0, "character": from.1], "end": ["line": to.0, "character": to.1]]
  }

  static func frame(_ message: Any) -> [UInt8] {
    let body = (try? JSONSerialization.data(withJSONObject: message)) ?? Data()
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + Array(body)
  }

  private static func messages(_ bytes: [UInt8]) -> [[String: Any]] {
    var rest = bytes[...]
    var found: [[String: Any]] = []
    while let end = rest.firstRange(of: Array("\r\n\r\n".utf8)) {
      let length = Int(String(decoding: rest[..<end.lowerBound].drop { $0 != 0x20 }.dropFirst(), as: UTF8.self)) ?? 0
      let body = rest[end.upperBound..<end.upperBound + length]
      found.append((try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]) ?? [:])
      rest = rest[(end.upperBound + length)...]
    }
    return found
  }
}

private let shown = Evidence(document: "letter", language: .chinese, sentence: "", start: 0, end: 0)
private let base = KnownNames([
  Concept(
    kind: .recommendation,
    terms: [
      Term(language: nil, text: "Y.4221", type: .designation),
      Term(language: nil, text: "Y.ElecMon-Reqts", type: .provisionalName, status: .superseded),
      Term(language: .chinese, text: "基于物联网的电力基础设施监控系统要求", type: .title),
    ],
    ledger: [LedgerEntry(number: "Y.4221", former: "Y.ElecMon-Reqts", date: "2023-05-18", evidence: shown)]),
  Concept(
    kind: .term,
    terms: [
      Term(language: .chinese, text: "智慧城市", type: .fullForm),
      Term(language: .english, text: "smart city", type: .fullForm),
    ]),
])

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

  @Test("a name under the pointer shows its languages, standings and history")
  func hover() throws {
    let client = Client(base)
    client.open("建议书Y.ElecMon-Reqts和智慧城市。\n")
    let position = { (character: Int) in
      ["textDocument": ["uri": "file:///a/d.txt"], "position": ["line": 0, "character": character]] as [String: Any]
    }
    let hover = try #require(client.request("textDocument/hover", position(8)) as? [String: Any])
    #expect(Client.words(hover["range"]) == "0:3-0:18")
    let text = (hover["contents"] as? [String: String])?["value"] ?? ""
    #expect(text.contains("2023-05-18: Y.4221 was Y.ElecMon-Reqts"))
    #expect(text.contains("Y.ElecMon-Reqts (superseded)") && text.contains("zh: **基于物联网"))
    #expect(
      (client.request("textDocument/hover", position(20)) as? [String: Any]).map { Client.words($0["range"]) }
        == "0:19-0:23")
    #expect(client.request("textDocument/hover", position(0)) is NSNull)
  }

  @Test("names are completed from what stands before the place, in either script")
  func completion() {
    let client = Client(base)
    client.open("见建议书Y.E\n关于智慧\n")
    let complete = { (line: Int, character: Int) -> [String] in
      let result =
        client.request(
          "textDocument/completion",
          ["textDocument": ["uri": "file:///a/d.txt"], "position": ["line": line, "character": character]])
        as? [String: Any]
      return (result?["items"] as? [[String: Any]] ?? []).map { item in
        "\(item["label"] ?? "") \(Client.words((item["textEdit"] as? [String: Any])?["range"]))"
      }
    }
    #expect(complete(0, 7) == ["Y.ElecMon-Reqts 0:4-0:7"])
    #expect(complete(1, 4) == ["智慧城市 1:2-1:4"])
    #expect(complete(0, 2) == [])
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
