import Documents
import Testing

/// Two heading styles, one based on the other, and a title.
let headings = """
  <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
    <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our own"/><w:basedOn w:val="Heading1"/></w:style>
  <w:style w:type="paragraph" w:styleId="AnnexTitle"><w:name w:val="Annex_title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:basedOn w:val="Heading1"/>
    <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
  """

@Suite("A Word document's headings, tables and notes")
struct WordStructureTests {
  @Test("a heading is known by its style's outline level, name or ancestors, or by its own outline level")
  func headingStyles() throws {
    func styled(_ id: String) -> String { p("Scope", "<w:pStyle w:val='\(id)'/>") }
    let body = ["Heading1", "Own", "AnnexTitle", "Body", "Missing"].map(styled).joined()
    let blocks = try WordBuilder(body: body + p("Own", "<w:outlineLvl w:val='2'/>"), styles: headings).read().blocks
    #expect(blocks.map(\.kind) == [.heading, .heading, .heading, .paragraph, .paragraph, .heading])
    #expect(blocks.map(\.level) == [1, 1, nil, nil, nil, 3])
  }

  @Test("styles based on one another in a circle end")
  func circle() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
      <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
      """
    let blocks = try WordBuilder(body: p("Text.", "<w:pStyle w:val='A'/>"), styles: styles).read().blocks
    #expect(blocks.map(\.kind) == [.paragraph])
  }

  private func cell(_ content: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
  }

  @Test("cells have table, row and column; spanned columns count, merged cells are read once")
  func cells() throws {
    let first = cell(p("wide"), "<w:gridSpan w:val='2'/>") + cell(p("tall"), "<w:vMerge w:val='restart'/>")
    let second = cell(p("a")) + cell(p("")) + cell(p("covered"), "<w:vMerge/>")
    let table = "<w:tbl><w:tr>\(first)</w:tr><w:tr>\(second)</w:tr></w:tbl>"
    let blocks = try WordBuilder(body: table + p("Between.") + "<w:tbl><w:tr>\(cell(p("b")))</w:tr></w:tbl>").read()
      .blocks
    #expect(blocks.map(\.text) == ["wide", "tall", "a", "Between.", "b"])
    let places = blocks.map { $0.cell.map { [$0.table, $0.row, $0.column] } }
    #expect(places == [[0, 0, 0], [0, 0, 2], [0, 1, 0], nil, [1, 0, 0]])
    #expect(blocks.map(\.kind) == [.cell, .cell, .cell, .paragraph, .cell])
  }

  @Test("a table in a cell is read in its place")
  func nested() throws {
    let inner = "<w:tbl><w:tr>\(cell(p("inner")))</w:tr></w:tbl>"
    let body = "<w:tbl><w:tr>\(cell(p("before") + inner + p("after")))\(cell(p("next")))</w:tr></w:tbl>"
    let blocks = try WordBuilder(body: body).read().blocks
    #expect(blocks.map(\.text) == ["before", "inner", "after", "next"])
    #expect(blocks.map { $0.cell?.table } == [0, 1, 0, 0])
    #expect(blocks.map { $0.cell?.column } == [0, 0, 0, 1])
  }

  @Test("notes stand at the end in the order of their marks; the mark is no text")
  func notes() throws {
    func mark(_ kind: String, _ id: Int) -> String { "<w:r><w:\(kind)Reference w:id='\(id)'/></w:r>" }
    func note(_ kind: String, _ id: Int, _ content: String) -> String {
      "<w:\(kind) w:id='\(id)'>\(content)</w:\(kind)>"
    }
    let body = "<w:p>\(r("One."))\(mark("footnote", 3))\(r(" Two."))\(mark("footnote", 2))\(mark("endnote", 2))</w:p>"
    let separator = "<w:footnote w:type='separator' w:id='0'>\(p("-----"))</w:footnote>"
    let document = try WordBuilder(
      body: body,
      footnotes: separator + note("footnote", 2, p("Second note.")) + note("footnote", 3, p("First.") + p("More.")),
      endnotes: note("endnote", 2, p("At the end."))
    ).read()
    #expect(document.blocks.map(\.text) == ["One. Two.", "First.", "More.", "Second note.", "At the end."])
    #expect(document.blocks.map(\.label) == [nil, "1", nil, "2", "i"])
    #expect(document.blocks.dropFirst().allSatisfy { $0.kind == .footnote })
  }
}
