import Foundation
import Glossaries
import Testing

@Suite("The glossary reader")
struct GlossaryReaderTests {
  private let heading = "kind\tzh\ten\tacronym\tstatus\tsource\tnote\n"

  private func file(_ text: String, _ body: (String) throws -> Void) throws {
    try file(Data(text.utf8), body)
  }

  private func file(_ data: Data, _ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "glossary-\(UUID().uuidString).tsv"
    try data.write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test("reads the project's own lists: at least 600 pairs and 267 Recommendations")
  func ownLists() throws {
    let entries = try GlossaryReader.entries()
    #expect(entries.count >= 600)
    #expect(entries.contains { $0.zh == "电信标准化局" && $0.acronym == "TSB" && $0.status == .preferred })
    #expect(try GlossaryReader.recommendations().count == 267)
    #expect(try GlossaryReader.formerNames().contains { $0.number == "Y.4221" && $0.former == "Y.ElecMon-Reqts" })
  }

  @Test("takes columns by their names and passes over a byte order mark, carriage returns, comments and empty lines")
  func layout() throws {
    let text =
      "\u{FEFF}en\tzh\tkind\tstatus\tsource\tacronym\r\n# a remark\r\n\r\n circular \t通函\tterm\tpreferred\tus\r\n"
    try file(text) { path in
      let expected = GlossaryEntry(kind: .term, zh: "通函", en: "circular", status: .preferred, source: "us")
      let entries = try GlossaryReader.entries(file: path)
      #expect(entries == [expected])
    }
  }

  @Test("names the file and the line of an unknown status")
  func unknownStatus() throws {
    try file(heading + "term\t甲\ta\t\tpreferred\ts\t\nterm\t乙\tb\t\tgood\ts\t\n") { path in
      #expect(throws: GlossaryError.unknownValue(file: path, line: 3, column: "status", value: "good")) {
        try GlossaryReader.entries(file: path)
      }
    }
  }

  @Test("names the file and the line of a line with too many cells")
  func tooManyCells() throws {
    try file(heading + "term\t甲\ta\t\tpreferred\ts\t\t\tmore\n") { path in
      #expect(throws: GlossaryError.tooManyCells(file: path, line: 2, expected: 7, found: 9)) {
        try GlossaryReader.entries(file: path)
      }
    }
  }

  @Test("names the file and the line of bytes that are not UTF-8")
  func notUTF8() throws {
    try file(Data(heading.utf8) + Data([0x74, 0xFF, 0x0A])) { path in
      #expect(throws: GlossaryError.notUTF8(file: path, line: 2)) { try GlossaryReader.entries(file: path) }
    }
  }

  @Test("names a column that is missing, an empty cell and a file that is not there")
  func missing() throws {
    try file("kind\tzh\n") { path in
      #expect(throws: GlossaryError.missingColumn(file: path, column: "en")) {
        try GlossaryReader.entries(file: path)
      }
    }
    try file(heading + "term\t\ta\t\tpreferred\ts\t\n") { path in
      #expect(throws: GlossaryError.emptyCell(file: path, line: 2, column: "zh")) {
        try GlossaryReader.entries(file: path)
      }
    }
    #expect(throws: GlossaryError.cannotRead(file: "/nowhere")) { try GlossaryReader.entries(folder: "/nowhere") }
  }
}
