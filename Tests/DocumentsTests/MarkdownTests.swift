import Documents
import Testing

private func markdown(_ text: String) throws -> Document {
  try DocumentReader.read(bytes: Array(text.utf8), path: "t.md")
}
private func labelled(_ text: String) throws -> [String] {
  try markdown(text).blocks.map { ($0.label.map { "\($0) " } ?? "") + $0.text }
}

@Suite("Markdown becomes blocks whose places lead into the file")
struct MarkdownTests {
  @Test("emphasis, targets of links, code marks and escapes are no text")
  func inlines() throws {
    #expect(
      try labelled("# One *two*\n\nA **b** [c d](http://x.example \"t\") `e` 3 \\* 4 &amp; 5\ngoes on\n中文\n中文") == [
        "One two", "A b c d e 3 * 4 & 5 goes on 中文中文",
      ])
    // CommonMark does not see this emphasis, since the marks stand between a full-width mark and a Han character.
    #expect(try labelled("**文件：**本次会议") == ["文件：本次会议"])
  }

  @Test("lists, tables and notes")
  func structure() throws {
    let document = try markdown(
      "3) x\n   - y\n- [x] z\n\n| A | B |\n|---|---|\n| 一 | *c* |\n\nText.[^n]\n\nMore.\n\n[^n]: Note.\n")
    #expect(document.blocks.map(\.text) == ["x", "y", "z", "A", "B", "一", "c", "Text.", "Note.", "More."])
    #expect(document.blocks.map(\.label) == ["3)", "•", "☑", nil, nil, nil, nil, nil, "1", nil])
    #expect(document.blocks[1].level == 2)
    #expect(document.blocks[6].cell == CellCoordinates(table: 0, row: 1, column: 1))
    #expect(document.blocks[8].kind == .footnote)
  }

  @Test(
    "each word leads back to where it was typed, also behind settings in Chinese, which put it out by their length",
    arguments: ["no", "标题：无"])
  func places(title: String) throws {
    let text = "---\ntitle: \(title)\n---\n\nSee **the** [page](http://x.example) 中文.\n\n| a | *b* |\n|---|---|\n"
    let document = try markdown(text)
    let scalars = Array(text.unicodeScalars)
    for block in document.blocks {
      for (at, scalar) in block.text.unicodeScalars.enumerated() where scalar != " " {
        #expect(scalars[block.map.place(of: at..<at + 1).start] == scalar)
      }
    }
    #expect(document.blocks.map(\.text) == ["See the page 中文.", "a", "b"])
    let link = try #require(document.links.first)
    #expect(String(String.UnicodeScalarView(scalars[link.place.start..<link.place.end])) == "page")
  }

  @Test("HTML inside is read as a page is")
  func html() throws {
    let document = try markdown("Text.\n\n<table><tr><td>A<td><b>B</b></table>\n\nEnd<br>of text.")
    #expect(document.blocks.map(\.text) == ["Text.", "A", "B", "End", "of text."])
    #expect(document.blocks[2].cell == CellCoordinates(table: 0, row: 0, column: 1))
  }
}
