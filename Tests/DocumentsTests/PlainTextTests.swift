import Documents
import TestSupport
import Testing

/// Reads a text as a file.
func read(_ text: String) throws -> Document {
  try DocumentReader.read(bytes: Array(text.utf8), path: "test.txt")
}

private func texts(_ text: String) throws -> [String] { try read(text).blocks.map(\.text) }
private func kinds(_ text: String) throws -> [BlockKind] { try read(text).blocks.map(\.kind) }

@Suite("Plain text becomes blocks")
struct PlainTextTests {
  @Test("each line is a paragraph and blank lines are none")
  func lines() throws {
    let text = "The first line is long enough to be read as a text.\n\n \nAnd the second line is another one.\n"
    #expect(
      try texts(text) == [
        "The first line is long enough to be read as a text.", "And the second line is another one.",
      ])
    #expect(try kinds(text) == [.paragraph, .paragraph])
  }

  @Test("CR, CR LF, U+2028, the vertical tab and the form feed end lines as LF does")
  func lineEnds() throws {
    #expect(
      try texts("One.\rTwo.\r\nThree.\u{2028}Four.\u{0C}Five.\u{0B}Six.") == [
        "One.", "Two.", "Three.", "Four.", "Five.", "Six.",
      ])
  }

  @Test("CR LF is two scalars of the text that places count in")
  func returnsCount() throws {
    let block = try #require(read("One.\r\nTwo.").blocks.last)
    #expect(block.map.place(of: 0..<4) == Place(start: 6, end: 10))
  }

  @Test("bookmark marks are dropped, several in a row, inside one another and in the middle of a line")
  func bookmarks() throws {
    let marked = MarkedText("[bookmark: a][bookmark: b]1️⃣第1[bookmark: x[bookmark: y]]条2️⃣说明。")
    let block = try #require(read(marked.text).blocks.first)
    #expect(block.text == "第1条说明。")
    let range = marked.scalars(1, 2)
    #expect(block.map.place(of: 0..<3) == Place(start: range.lowerBound, end: range.upperBound))
  }

  @Test("a bookmark mark that is not closed on its line stays")
  func openBookmark() throws {
    #expect(try texts("See [bookmark: x and more.") == ["See [bookmark: x and more."])
  }

  @Test("a line that holds nothing but a bookmark mark parts like a blank line")
  func lonelyBookmark() throws {
    #expect(try kinds("\tcell\n[bookmark: x]\nA paragraph that follows the table.") == [.cell, .paragraph])
  }

  @Test("a bullet and its tab are layout; the bullet is the item's label")
  func bullets() throws {
    let blocks = try read("•\tfirst;\n–\tsecond;\n○\tthird;\n• fourth;\n\u{F0B7}\tfifth.").blocks
    #expect(blocks.map(\.text) == ["first;", "second;", "third;", "fourth;", "fifth."])
    #expect(blocks.map(\.label) == ["•", "–", "○", "•", "\u{F0B7}"])
    #expect(blocks.allSatisfy { $0.kind == .item })
  }

  @Test("a dash without a tab and a typed label stay in the text")
  func typedLabels() throws {
    #expect(
      try texts("- Approval of reports.\na)\tthe first point;\n1.1\tThe second point goes here.") == [
        "- Approval of reports.", "a) the first point;", "1.1 The second point goes here.",
      ])
  }

  @Test("a line that begins like an annex is a heading, and so is the title right under it")
  func annexes() throws {
    let text = "Some text that ends the letter with a stop.\n附件A\n实用会议信息\n会议将于9月召开。"
    #expect(try kinds(text) == [.paragraph, .heading, .heading, .paragraph])
    #expect(try kinds("ANNEX 2\n\nDraft agenda\n\nThe agenda is below.") == [.heading, .heading, .paragraph])
  }

  @Test("a sentence that begins with the word annex is no heading")
  func annexInSentence() throws {
    #expect(try kinds("Annex A contains the agenda.") == [.paragraph])
    #expect(try kinds("附件：2件") == [.paragraph])
  }

  @Test("a short line over running text is a heading, a line that ends in a colon is not")
  func shortLines() throws {
    let prose = String(repeating: "Members are invited to register early. ", count: 4)
    #expect(try kinds("Text.\nWorking methods\n\(prose)") == [.paragraph, .heading, .paragraph])
    #expect(try kinds("Text.\nKey deadlines:\n\(prose)") == [.paragraph, .paragraph, .paragraph])
  }

  @Test("a line in lower case goes on with the half sentence before it")
  func wrapped() throws {
    #expect(try texts("This is a sentence\ncut off in the middle.") == ["This is a sentence cut off in the middle."])
    #expect(try texts("features\ncontact manager\nevents") == ["features", "contact manager", "events"])
  }
}
