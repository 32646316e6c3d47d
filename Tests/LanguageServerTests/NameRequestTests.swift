import Foundation
import LanguageServer
import Languages
import Lint
import Terminology
import Testing

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

@Suite("What the language server tells of names")
struct NameRequestTests {
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
}
