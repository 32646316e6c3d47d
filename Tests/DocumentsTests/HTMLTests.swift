import Documents
import Testing

private func html(_ text: String, changes: TrackedChanges = .accept) throws -> Document {
  try DocumentReader.read(bytes: Array(text.utf8), path: "page.html", changes: changes)
}
private func page(_ body: String) -> String {
  "<!DOCTYPE html><html><head><title>T</title></head><body>\(body)</body></html>"
}
private func texts(_ body: String) throws -> [String] { try html(page(body)).blocks.map(\.text) }
/// What Swift's own description of a block would hide: label and text together.
private func labelled(_ body: String) throws -> [String] {
  try html(page(body)).blocks.map { ($0.label.map { "\($0) " } ?? "") + $0.text }
}

@Suite("A page of HTML becomes blocks")
struct HTMLTests {
  @Test("headings, paragraphs and items are told apart, white space is layout")
  func kinds() throws {
    let blocks = try html(page("<h2>One\n two</h2><p>Three  <b>four</b>\n five.</p>six<ul><li>seven</ul>")).blocks
    #expect(blocks.map(\.text) == ["One two", "Three four five.", "six", "seven"])
    #expect(blocks.map(\.kind) == [.heading, .paragraph, .paragraph, .item])
    #expect(blocks[0].level == 2)
  }

  @Test("scripts, styles, titles, hidden text and comments are no text")
  func leftOut() throws {
    #expect(
      try texts(
        """
        <script>var x = "<p>no</p>";</script><style>p {}</style><!-- no --><p hidden>no</p>\
        <p style="display: none">no</p><p>yes<span style='mso-hide:all'> no</span></p><noscript>no</noscript>
        """) == ["yes"])
  }

  @Test("a list's labels are those a browser shows: start, value, type, reversed, and lists inside lists")
  func lists() throws {
    #expect(
      try labelled("<ol start=3><li>a<li value=7>b<li>c</ol>") == ["3. a", "7. b", "8. c"])
    #expect(try labelled("<ol type=a><li>x<li>y</ol><ol type=I><li>z</ol>") == ["a. x", "b. y", "I. z"])
    #expect(try labelled("<ol reversed><li>x<li>y<li>z</ol>") == ["3. x", "2. y", "1. z"])
    #expect(
      try labelled("<ul><li>x<ul><li>y</ul><li style='list-style-type:none'>z</ul>") == ["• x", "◦ y", "z"])
    #expect(try labelled("<ol style='list-style-type:simp-chinese-informal'><li>一</ol>") == ["一、 一"])
  }

  @Test("cells have coordinates with merged cells counted, tables in cells too")
  func tables() throws {
    let blocks = try html(
      page(
        """
        <table><tr><th colspan=2>A<th>B<tr><td rowspan=2>C<td>D<td>E\
        <tr><td>F<td><table><tr><td>G</table><tr><td>H</table>
        """)
    ).blocks
    func cell(_ text: String) -> CellCoordinates? { blocks.first { $0.text == text }?.cell }
    func at(_ text: String) -> [Int]? { cell(text).map { [$0.table, $0.row, $0.column] } }
    #expect(cell("F")?.depth == 0 && cell("G")?.depth == 1 && cell("H")?.depth == 0)
    #expect(at("A") == [0, 0, 0] && at("B") == [0, 0, 2])
    #expect(at("C") == [0, 1, 0] && at("E") == [0, 1, 2])
    #expect(at("F") == [0, 2, 1] && at("G") == [1, 0, 0] && at("H") == [0, 3, 0])
  }

  // The smallest integer has no absolute value among integers: asking for it ended the program.
  @Test(
    "numbers without measure are as if they were not there", arguments: ["9223372036854775807", "-9223372036854775808"])
  func numbers(number: String) throws {
    #expect(try labelled("<ol start=\(number)><li value=\(number)>x<li>y</ol>") == ["1. x", "2. y"])
    let cells = try html(page("<table><tr><td colspan=\(number) rowspan=\(number)>A<td>B</table>")).blocks.map(\.cell)
    #expect(cells.map { $0?.column } == [0, 1])
  }

  @Test("a link's text and target")
  func links() throws {
    let document = try html(page("<p>See <a href='https://itu.example/a?b=1&amp;c=2'>the page</a>.</p>"))
    let link = try #require(document.links.first)
    #expect(link.target == "https://itu.example/a?b=1&c=2")
    #expect(String(document.text.unicodeScalars.dropFirst(link.place.start).prefix(8)) == "the page")
  }

  @Test("notes stand after the text with their mark, however the program that wrote the page calls them")
  func notes() throws {
    let word = """
      <p>Text.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><p>More.</p>\
      <div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Note.</p></div>
      """
    let pandoc = """
      <p>Text.<a href="#fn1" id="fnref1"><sup>1</sup></a></p><p>More.</p><section><ol><li id="fn1"><p>Note.\
      <a href="#fnref1">↩︎</a></p></li></ol></section>
      """
    for body in [word, pandoc] {
      let blocks = try html(page(body)).blocks
      #expect(blocks.map(\.text) == ["Text.", "Note.", "More."])
      #expect(blocks[1].kind == .footnote && blocks[1].label == "1")
    }
    // A table of contents leads to places too, but nothing leads back.
    #expect(try texts("<p><a href='#s1'>1</a></p><p id='s1'>One.</p>") == ["1", "One."])
  }

  @Test("the labels that Word writes into its HTML are labels")
  func wordLabels() throws {
    let blocks = try html(
      page(
        """
        <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)\
        <span>&nbsp;&nbsp;</span></span><![endif]>First.</p>
        """)
    ).blocks
    #expect(blocks.map(\.text) == ["First."])
    #expect(blocks[0].label == "a)" && blocks[0].level == 2)
  }

  @Test(
    "a paragraph that begins inside a label of Word's does not end the reading: random changes of a page found that it did"
  )
  func brokenLabel() throws {
    let text = "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>a)<p>First.</span> Second.</p>"
    #expect(try html(page(text)).blocks.map(\.text).joined(separator: " ").contains("Second."))
  }

  @Test("line breaks, entities, old numeric references and soft hyphens")
  func characters() throws {
    #expect(try texts("<p>One.<br>Two &mdash; &#150; &#x4E2D;&nbsp;x co&shy;op") == ["One.", "Two — – 中\u{A0}x coop"])
    #expect(try texts("<p>中文\n中文 Latin\nLatin</p>") == ["中文中文 Latin Latin"])
  }

  @Test("tracked changes are read as accepted or as rejected")
  func changes() throws {
    let text = page("<p>It <del>was</del><ins>is</ins> so.</p>")
    #expect(try html(text).blocks.map(\.text) == ["It is so."])
    #expect(try html(text, changes: .reject).blocks.map(\.text) == ["It was so."])
  }

  @Test("the charset is told by the mark, the page or the bytes")
  func charsets() throws {
    let declared = Array("<html><meta charset=gb2312><p>".utf8) + [0xD6, 0xD0, 0xCE, 0xC4] + Array("</p>".utf8)
    #expect(try DocumentReader.read(bytes: declared, path: "p").blocks.map(\.text) == ["中文"])
    let latin = Array("<html><meta charset='iso-8859-1'><p>".utf8) + [0x93, 0xE9, 0x94] + Array("</p>".utf8)
    #expect(try DocumentReader.read(bytes: latin, path: "p").blocks.map(\.text) == ["“é”"])
    // A page that says something else than its bytes show: valid UTF-8 is UTF-8.
    let wrong = Array("<html><meta charset=gb2312><p>中文</p>".utf8)
    #expect(try DocumentReader.read(bytes: wrong, path: "p").blocks.map(\.text) == ["中文"])
    let wide: [UInt8] = [0xFF, 0xFE] + "<html><p>中文</p>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try DocumentReader.read(bytes: wide, path: "p").blocks.map(\.text) == ["中文"])
  }

  @Test("content tells that a file is HTML, whatever its name; a name helps where content does not tell")
  func detection() throws {
    func format(_ text: String, _ path: String) throws -> Document.Format {
      try DocumentReader.read(bytes: Array(text.utf8), path: path).format
    }
    #expect(try format("\n<html xmlns:o='x'><body><p>x</p>", "letter.doc") == .html)
    #expect(try format("<?xml version='1.0'?>\n<!-- c -->\n<!DOCTYPE html><p>x", "a.txt") == .html)
    #expect(try format("<p>x</p>", "a.html") == .html)
    #expect(try format("a < b and <c> are signs", "a.txt") == .plainText)
  }

  @Test("nesting deeper than a browser's is refused; entities that multiply are text")
  func bombs() throws {
    let deep = "<html>" + String(repeating: "<div>", count: 600) + "x"
    #expect {
      try html(deep)
    } throws: {
      if case DocumentError.tooDeep("page.html", _, _, 512) = $0 { true } else { false }
    }
    let laughs = (1..<9).map { "<!ENTITY l\($0) '&l\($0 - 1);&l\($0 - 1);'>" }.joined()
    let bomb = "<!DOCTYPE html [<!ENTITY l0 'ha'>\(laughs)]><html><p>&l8; x</p>"
    #expect(try html(bomb).text.count < bomb.count)
  }

  @Test("NUL bytes and damaged text are refused with their place, a page cut short is read as far as it goes")
  func damaged() throws {
    #expect(throws: DocumentError.notText(path: "page.html", byteOffset: 10, line: 1)) { try html("<html><p>x\0</p>") }
    let mixed = Array("<html><meta charset=utf-8><p>中文中文中文".utf8) + [0xD6, 0xD0]
    #expect {
      try DocumentReader.read(bytes: mixed, path: "p")
    } throws: {
      if case DocumentError.malformedText = $0 { true } else { false }
    }
    #expect(try texts("<p>One.<table><tr><td>Two") == ["One.", "Two"])
  }
}
