import Documents
import Testing

private func level(_ number: Int, _ format: String, _ text: String, _ more: String = "") -> String {
  """
  <w:lvl w:ilvl="\(number)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/>\(more)</w:lvl>
  """
}

private let lists = """
  <w:abstractNum w:abstractNumId="0">\(level(0, "decimal", "%1"))\(level(1, "decimal", "%1.%2"))\
  \(level(2, "lowerLetter", "%3)"))</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">\(level(0, "bullet", "\u{F0B7}"))\(level(1, "bullet", "–"))</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">\(level(0, "chineseCounting", "%1、"))\(level(1, "upperRoman", "%2."))</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">\(level(0, "decimal", "%1", "<w:pStyle w:val='Heading1'/>"))</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="6"><w:abstractNumId w:val="3"/></w:num>
  """

private func item(_ list: Int, _ level: Int = 0) -> String {
  p("Text.", "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
}

private func blocks(_ body: String, styles: String = "") throws -> [Block] {
  try WordBuilder(body: body, styles: styles, numbering: lists).read().blocks
}

@Suite("A Word document's lists")
struct WordListTests {
  @Test("numbers count by level, and deeper levels start again")
  func numbers() throws {
    let found = try blocks(item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1) + item(1, 2))
    #expect(found.map(\.label) == ["1", "1.1", "1.2", "a)", "2", "2.1", "a)"])
    #expect(found.map(\.level) == [1, 2, 2, 3, 1, 2, 3])
    #expect(found.allSatisfy { $0.kind == .item && $0.text == "Text." })
  }

  @Test("bullets are labels as they look")
  func bullets() throws {
    let found = try blocks(item(2) + item(2, 1) + p("•\tTyped."))
    #expect(found.map(\.label) == ["•", "–", "•"])
    #expect(found.map(\.text) == ["Text.", "Text.", "Typed."])
    #expect(found.allSatisfy { $0.kind == .item })
  }

  @Test("Chinese and Roman numbers")
  func formats() throws {
    let found = try blocks(String(repeating: item(3), count: 12) + item(3, 1) + item(3, 1) + item(3, 1) + item(3, 1))
    #expect(found[9].label == "十、")
    #expect(found[11].label == "十二、")
    #expect(found.last?.label == "IV.")
  }

  @Test("lists of one definition go on counting together unless one says where it starts")
  func shared() throws {
    #expect(try blocks(item(1) + item(4) + item(5) + item(5)).map(\.label) == ["1", "2", "7", "8"])
  }

  @Test("a style puts its paragraphs into a list; number 0 takes one out")
  func styled() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
      <w:pPr><w:numPr><w:numId w:val="6"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      """
    let style = "<w:pStyle w:val='Heading1'/>"
    let body = p("Scope", style) + p("Foreword", style + "<w:numPr><w:numId w:val='0'/></w:numPr>") + p("Terms", style)
    let found = try blocks(body, styles: styles)
    #expect(found.map(\.label) == ["1", nil, "2"])
    #expect(found.allSatisfy { $0.kind == .heading && $0.level == 1 })
  }

  @Test("an empty paragraph of a list does not count, an unknown list is none")
  func oddities() throws {
    let empty = p("", "<w:numPr><w:numId w:val='1'/></w:numPr>")
    #expect(try blocks(item(1) + empty + item(1) + item(99)).map(\.label) == ["1", "2", nil])
  }

  @Test("a list item in a table is a cell with a label")
  func inTable() throws {
    let found = try blocks("<w:tbl><w:tr><w:tc>\(item(2))</w:tc></w:tr></w:tbl>")
    #expect(found.map(\.kind) == [.cell])
    #expect(found.map(\.label) == ["•"])
  }
}
