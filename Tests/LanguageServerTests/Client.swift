import Foundation
import LanguageServer
import Lint

/// A client that talks to a server in memory.
final class Client {
  private let server: Server
  private var number = 0
  /// Messages that came and were not asked for.
  private(set) var received: [[String: Any]] = []

  init(
    _ known: KnownNames = .none, bilingual: BilingualReader? = nil, encodings: [String]? = nil,
    settings: CheckSettings = CheckSettings()
  ) {
    server = Server(
      Server.Options(version: "1", known: known, bilingual: bilingual, settings: { _ in settings }))
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
