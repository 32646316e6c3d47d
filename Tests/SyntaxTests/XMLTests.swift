import Syntax
import TestSupport
import Testing

@Suite("XML in and out")
struct XMLTests {
  private static func entries(_ text: String, allowsDocumentType: Bool = true) throws -> [String] {
    var entries: [String] = []
    try XMLSubtrees.read(
      Array(text.utf8), name: "test", wanted: ["e"], depthLimit: 20, allowsDocumentType: allowsDocumentType,
      onRoot: { entries.append("root " + $0.name) }, onEntry: { entries.append("\($0.line) \($0.text)") })
    return entries
  }

  @Test("entries are handed on one by one, with their lines, text of inner elements and attributes")
  func subtrees() throws {
    #expect(
      try Self.entries("<r>\n<e>a<b>b</b>c</e>\n<o><e>d &amp; &#38; &lt;</e></o></r>") == [
        "root r", "2 abc", "3 d & & <",
      ])
  }

  @Test("entities are refused, declared or only named, and so is a document type where none belongs")
  func entities() {
    #expect(throws: XMLFailure.forbiddenEntity(line: 1)) {
      try Self.entries("<!DOCTYPE r [<!ENTITY a \"aaaa\">]><r><e>&a;</e></r>")
    }
    #expect(throws: XMLFailure.forbiddenEntity(line: 2)) {
      try Self.entries("<!DOCTYPE r SYSTEM \"r.dtd\"><r>\n<e>&nbsp;</e></r>")
    }
    #expect(throws: XMLFailure.forbiddenEntity(line: 1)) {
      try Self.entries("<!DOCTYPE r SYSTEM \"r.dtd\"><r/>", allowsDocumentType: false)
    }
  }

  @Test("depth is bounded, and broken XML is refused with its line")
  func limits() {
    let deep = String(repeating: "<e>", count: 30)
    #expect(throws: XMLFailure.tooDeep(line: 1, limit: 20)) { try Self.entries("<r>" + deep) }
    let error = #expect(throws: XMLFailure.self) { try Self.entries("<r>\n<e>a</r>") }
    guard case .malformed(2, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("any text that XML can hold comes back as it was written; the rest is left out and counted")
  func roundTrip() throws {
    var random = RandomText(seed: 5)
    for _ in 0..<200 {
      let text = random.next()
      let writer = try XMLWriter()
      try writer.element("r") { try writer.element("e", ["a": text, "b": nil], text: text) }
      var read: [String] = []
      try XMLSubtrees.read(
        try writer.finish(), name: "test", wanted: ["e"], allowsDocumentType: false, onRoot: { _ in },
        onEntry: { read = [$0.text, $0.attributes["a"] ?? ""] })
      let kept = String(String.UnicodeScalarView(text.unicodeScalars.filter(XMLWriter.isCharacter)))
      #expect(read == [kept, kept])
      #expect(writer.leftOut == 2 * (text.unicodeScalars.count - kept.unicodeScalars.count))
    }
  }
}
