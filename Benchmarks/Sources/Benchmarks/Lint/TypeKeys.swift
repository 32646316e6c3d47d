import ArgumentParser
import Foundation
import LanguageServer

/// `Benchmarks type`: what a keystroke takes in a text that the language server has open, from the message's bytes to those of
/// the diagnostics: the median and the 95th of a hundred keystrokes spread over the text, in milliseconds of the processor.
struct TypeKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "type", abstract: "Type into a text that the language server has open.")

  @Argument(help: "The file.") var file: String
  @Option(help: "How many keystrokes.") var keys = 100

  func run() throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0].unicodeScalars.count > 8 }
    let server = Server(Server.Options(version: "0"))
    _ = server.receive(try Self.message(["id": 1, "method": "initialize", "params": ["capabilities": [:]]]))
    let document: [String: Any] = ["uri": "file:///draft.txt", "version": 1, "text": text]
    _ = server.receive(try Self.message(["method": "textDocument/didOpen", "params": ["textDocument": document]]))
    var times = Percentiles()
    for key in 0..<keys {
      let place = ["line": places[key * 37 % places.count], "character": 5]
      let change: [String: Any] = ["range": ["start": place, "end": place], "text": key % 2 == 0 ? "的" : "n"]
      let bytes = try Self.message([
        "method": "textDocument/didChange",
        "params": ["textDocument": ["uri": "file:///draft.txt", "version": key + 2], "contentChanges": [change]],
      ])
      times.measure { _ = server.receive(bytes) }
    }
    print(times.at(0.5) * 1000, times.at(0.95) * 1000)
  }

  private static func message(_ content: [String: Any]) throws -> [UInt8] {
    let body = try JSONSerialization.data(withJSONObject: content.merging(["jsonrpc": "2.0"]) { first, _ in first })
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + Array(body)
  }
}
