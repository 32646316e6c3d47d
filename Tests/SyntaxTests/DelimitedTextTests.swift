import Syntax
import TestSupport
import Testing

@Suite("Delimited text")
struct DelimitedTextTests {
  private static let pieces = [
    "a", "会议", ",", "\t", "\"", "\n", "\r\n", "\r", "=", "+", "-", "@", "'", " ", ";", "\u{FEFF}", "1",
  ]

  @Test("what is written is read back as it was, whatever the cells hold", arguments: [Character(","), "\t"])
  func roundTrip(separator: Character) throws {
    var generator = SeededGenerator(seed: 11)
    let format = DelimitedText(separator: separator)
    for _ in 0..<300 {
      let rows = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 0...5, using: &generator)).map { _ in
            Self.pieces.randomElement(using: &generator)!
          }.joined()
        }
      }
      let text = format.text(rows, byteOrderMark: true)
      #expect(try format.rows(of: text).map(\.cells) == rows)
    }
  }

  @Test("a cell that a spreadsheet would run as a formula begins with an apostrophe in the file")
  func formulas() throws {
    let format = DelimitedText(separator: ",")
    #expect(
      format.text([["=1+1", "+a", "-b", "@c", "\td", "'=e", "'quoted'", "f=g"]])
        == "'=1+1,'+a,'-b,'@c,'\td,''=e,'quoted',f=g\r\n")
  }

  @Test("rows know their line, also after a cell of several lines; empty lines are none")
  func lines() throws {
    let rows = try DelimitedText(separator: ",").rows(of: "a,\"b\nc\"\r\n\r\nd,e\n")
    #expect(rows.map(\.line) == [1, 4])
    #expect(rows.map(\.cells) == [["a", "b\nc"], ["d", "e"]])
  }

  @Test("a quotation that is not closed, or goes on after its end, is refused with its line")
  func broken() {
    let format = DelimitedText(separator: ",")
    #expect(throws: DelimitedText.Failure.openQuotation(line: 2)) { try format.rows(of: "a,b\n\"c,d\ne,f\n") }
    #expect(throws: DelimitedText.Failure.textAfterQuotation(line: 1)) { try format.rows(of: "\"a\"b,c\n") }
  }
}
