import Foundation
import Testing

/// A client that starts the built command and talks to it through pipes, as an editor does.
private final class Editor {
  private let process = Process()
  private let input = Pipe(), output = Pipe()
  private var buffer: [UInt8] = []
  private var number = 0

  init(_ arguments: [String] = [], folder: String = "/") throws {
    process.executableURL = URL(fileURLWithPath: Command.executable)
    process.arguments = ["lsp", "--stdio"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  func send(_ bytes: Data) { input.fileHandleForWriting.write(bytes) }

  func notify(_ method: String, _ parameters: Any) throws {
    try send(["jsonrpc": "2.0", "method": method, "params": parameters])
  }

  func request(_ method: String, _ parameters: Any) throws -> [String: Any] {
    number += 1
    try send(["jsonrpc": "2.0", "id": number, "method": method, "params": parameters])
    return try next { $0["id"] as? Int == self.number }
  }

  func open(_ path: String, _ text: String) throws -> [[String: Any]] {
    try notify("textDocument/didOpen", ["textDocument": ["uri": "file://" + path, "version": 1, "text": text]])
    let message = try next { $0["method"] as? String == "textDocument/publishDiagnostics" }
    return (message["params"] as? [String: Any])?["diagnostics"] as? [[String: Any]] ?? []
  }

  /// The next message that fits; others are passed over.
  func next(where fits: ([String: Any]) -> Bool) throws -> [String: Any] {
    while true {
      let message = try next()
      if fits(message) { return message }
    }
  }

  /// The exit code, once the command has ended.
  func leave() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  func closeInput() throws { try input.fileHandleForWriting.close() }

  private func send(_ message: [String: Any]) throws {
    let body = try JSONSerialization.data(withJSONObject: message)
    send(Data("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
  }

  private func next() throws -> [String: Any] {
    while true {
      if let end = buffer.firstRange(of: Array("\r\n\r\n".utf8)) {
        let header = String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
        let length = try #require(Int(header.dropFirst("Content-Length: ".count)))
        if buffer.count >= end.upperBound + length {
          let body = Data(buffer[end.upperBound..<end.upperBound + length])
          buffer.removeFirst(end.upperBound + length)
          return try #require(try JSONSerialization.jsonObject(with: body) as? [String: Any])
        }
      }
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { throw CocoaError(.fileReadUnknown) }
      buffer += Array(piece)
    }
  }
}

@Suite("concord lsp")
struct LanguageServerCommandTests {
  @Test("serves an editor from initialize to exit", .timeLimit(.minutes(2)))
  func session() throws {
    let editor = try Editor()
    let started = try editor.request("initialize", ["processId": NSNull(), "capabilities": [String: Any]()])
    let capabilities = (started["result"] as? [String: Any])?["capabilities"] as? [String: Any]
    #expect(capabilities?["positionEncoding"] as? String == "utf-16")
    try editor.notify("initialized", [String: Any]())
    let found = try editor.open("/none/没有 的.txt", "自动动驾驶车辆\n")
    #expect(found.map { $0["code"] as? String } == ["doubled-character-or-word"])
    #expect(found.first?["severity"] as? Int == 2)
    editor.send(Data("nonsense\r\n\r\n".utf8))
    #expect(try editor.next { $0["error"] != nil }["id"] is NSNull)
    #expect(try editor.request("shutdown", [String: Any]())["result"] is NSNull)
    try editor.notify("exit", [String: Any]())
    #expect(editor.leave() == 0)
  }

  @Test("a concord.toml beside the document counts, also one that is changed meanwhile; a mistake in it is shown")
  func configuration() throws {
    let folder = try TemporaryFolder()
    let editor = try Editor(folder: folder.path)
    _ = try editor.request("initialize", ["capabilities": [String: Any]()])
    #expect(try editor.open(folder.file("a.txt"), "自动动驾驶车辆\n").count == 1)
    try folder.write("concord.toml", "[rules]\ndoubled-character-or-word = 'off'\n")
    #expect(try editor.open(folder.file("a.txt"), "自动动驾驶车辆\n").isEmpty)
    try folder.write("concord.toml", "[rules]\nnone = 'off'\n")
    try editor.notify(
      "textDocument/didChange",
      ["textDocument": ["uri": "file://" + folder.file("a.txt")], "contentChanges": [["text": "x"]]])
    let shown = try editor.next { $0["method"] as? String == "window/showMessage" }
    let text = (shown["params"] as? [String: Any])?["message"] as? String ?? ""
    #expect(text.hasSuffix("concord.toml:2: no rule “none”; concord explain lists the rules"), "\(text)")
    try editor.closeInput()
    #expect(editor.leave() == 1)
  }

  @Test("with a base, names are completed and shown with their history", .timeLimit(.minutes(2)))
  func names() throws {
    let folder = try TemporaryFolder()
    let command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    let circular = Command.package + "/Corpora/collective-letter/"
    #expect(try command.run("add", circular + "zh.txt", circular + "en.txt").code == 0)
    let editor = try Editor(folder: folder.path)
    _ = try editor.request("initialize", ["capabilities": [String: Any]()])
    _ = try editor.open(folder.file("a.txt"), "建议书X.1934已批准。\n")
    let here: [String: Any] = [
      "textDocument": ["uri": "file://" + folder.file("a.txt")], "position": ["line": 0, "character": 6],
    ]
    let hover = try editor.request("textDocument/hover", here)["result"] as? [String: Any]
    let text = (hover?["contents"] as? [String: Any])?["value"] as? String ?? ""
    #expect(text.contains("X.1934 was X.aisec-data"), "\(text)")
    let completion = try editor.request("textDocument/completion", here)["result"] as? [String: Any]
    let labels = (completion?["items"] as? [[String: Any]])?.compactMap { $0["label"] as? String } ?? []
    #expect(labels.contains("X.1934"), "\(labels)")
  }
}
