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

  @Test(
    "heading styles are known by their names in other languages",
    arguments: [("标题 2", 2), ("Überschrift 3", 3), ("Titre 1", 1), ("Título 4", 4), ("Заголовок 2", 2), ("عنوان 1", 1)])
  func localNames(name: String, depth: Int) throws {
    let styles = "<w:style w:type='paragraph' w:styleId='a3'><w:name w:val='\(name)'/></w:style>"
    let blocks = try WordBuilder(body: p("Scope", "<w:pStyle w:val='a3'/>"), styles: styles).read().blocks
    #expect(blocks.map(\.kind) == [.heading])
    #expect(blocks.map(\.level) == [depth])
  }

  // ITU's template calls the first paragraph below a title "Normal_after_title"; such paragraphs were read as headings.
  @Test(
    "titles are known by the names of ITU's styles, and what comes after a title is none",
    arguments: [
      ("Rec_title", true), ("Table_title_BR", true), ("Title 2", true), ("Rec_No", true), ("Annex_No & title", true),
      ("TOC Heading", true), ("Normal_after_title", false), ("Normal after title", false), ("Normal", false),
    ])
  func titles(name: String, isHeading: Bool) throws {
    let escaped = name.replacing("&", with: "&amp;")
    let styles = "<w:style w:type='paragraph' w:styleId='a3'><w:name w:val='\(escaped)'/></w:style>"
    let blocks = try WordBuilder(body: p("Scope", "<w:pStyle w:val='a3'/>"), styles: styles).read().blocks
    #expect(blocks.map(\.kind) == [isHeading ? .heading : .paragraph])
  }

  // Seen in an ITU Operational Bulletin: a whole paragraph of text with an outline level.
  @Test("running text with an outline level of its own is a paragraph")
  func outlinedProse() throws {
    let text =
      "On the occasion of the anniversary of its foundation, the radio club is authorized by its administration to"
      + " use a special call sign until the end of the year."
    let blocks = try WordBuilder(body: p(text, "<w:outlineLvl w:val='4'/>") + p("Serbia", "<w:outlineLvl w:val='3'/>"))
      .read().blocks
    #expect(blocks.map(\.kind) == [.paragraph, .heading])
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
    #expect(blocks.map { $0.cell?.depth } == [0, 1, 0, 0])
    #expect(blocks.map { $0.cell?.column } == [0, 0, 0, 1])
  }

  @Test("content controls around rows and cells are transparent")
  func controls() throws {
    func control(_ content: String) -> String { "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>" }
    let rows = control("<w:tr>\(cell(p("a")))\(control(cell(p("b"))))</w:tr>") + "<w:tr>\(cell(p("c")))</w:tr>"
    let blocks = try WordBuilder(body: "<w:tbl>\(rows)</w:tbl>").read().blocks
    #expect(blocks.map(\.text) == ["a", "b", "c"])
    #expect(blocks.map { $0.cell.map { [$0.row, $0.column] } } == [[0, 0], [0, 1], [1, 0]])
  }

  @Test("merged cells, a table in one of them and columns left out keep their coordinates")
  func merged() throws {
    let inner = "<w:tbl><w:tr>\(cell(p("x")))\(cell(p("y")))</w:tr></w:tbl>"
    let first = cell(p("head"), "<w:gridSpan w:val='3'/>") + cell(p("last"), "<w:vMerge w:val='restart'/>")
    let second = "<w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell(p("in") + inner, "<w:gridSpan w:val='2'/>")
    let covered = cell(p("covered") + inner, "<w:vMerge w:val='continue'/>")
    let table = "<w:tbl><w:tr>\(first)</w:tr><w:tr>\(second)\(covered)</w:tr></w:tbl>"
    let blocks = try WordBuilder(body: table).read().blocks
    #expect(blocks.map(\.text) == ["head", "last", "in", "x", "y"])
    let places = blocks.map { $0.cell.map { [$0.table, $0.row, $0.column] } }
    #expect(places == [[0, 0, 0], [0, 0, 3], [0, 1, 1], [1, 0, 0], [1, 0, 1]])
  }

  @Test("notes stand after the paragraph with their marks, in the order of the marks; the mark is no text")
  func notes() throws {
    func mark(_ kind: String, _ id: Int) -> String { "<w:r><w:\(kind)Reference w:id='\(id)'/></w:r>" }
    func note(_ kind: String, _ id: Int, _ content: String) -> String {
      "<w:\(kind) w:id='\(id)'>\(content)</w:\(kind)>"
    }
    let body =
      "<w:p>\(r("One."))\(mark("footnote", 3))\(r(" Two."))\(mark("footnote", 2))\(mark("endnote", 2))</w:p>"
      + p("Next.")
    let separator = "<w:footnote w:type='separator' w:id='0'>\(p("-----"))</w:footnote>"
    let document = try WordBuilder(
      body: body,
      footnotes: separator + note("footnote", 2, p("Second note.")) + note("footnote", 3, p("First.") + p("More.")),
      endnotes: note("endnote", 2, p("At the end."))
    ).read()
    #expect(document.blocks.map(\.text) == ["One. Two.", "First.", "More.", "Second note.", "At the end.", "Next."])
    #expect(document.blocks.map(\.label) == [nil, "1", nil, "2", "i", nil])
    #expect(document.blocks.map(\.kind) == [.paragraph, .footnote, .footnote, .footnote, .footnote, .paragraph])
  }

  private func noted(_ section: String, settings: String = "", ids: [Int]) -> WordBuilder {
    let marks = ids.map { "<w:p>\(r("Text."))<w:r><w:footnoteReference w:id='\($0)'/></w:r></w:p>" }
    let notes = ids.map { "<w:footnote w:id='\($0)'>\(p("Note."))</w:footnote>" }
    let first = p("End of the first section.", "<w:sectPr>\(section)</w:sectPr>")
    var builder = WordBuilder(
      body: marks[0] + first + marks.dropFirst().joined() + "<w:sectPr>\(section)</w:sectPr>",
      footnotes: notes.joined())
    builder.add(settings: settings)
    return builder
  }

  @Test("notes are numbered as their section or the document says")
  func noteNumbers() throws {
    func labels(_ section: String, _ settings: String) throws -> [String?] {
      try noted(section, settings: settings, ids: [2, 3]).read().blocks.filter { $0.kind == .footnote }.map(\.label)
    }
    let letters = "<w:footnotePr><w:numFmt w:val='lowerLetter'/></w:footnotePr>"
    #expect(try labels("", "") == ["1", "2"])
    #expect(try labels("", letters) == ["a", "b"])
    #expect(try labels("<w:footnotePr><w:numFmt w:val='chicago'/></w:footnotePr>", letters) == ["*", "†"])
    let again = "<w:footnotePr><w:numStart w:val='3'/><w:numRestart w:val='eachSect'/></w:footnotePr>"
    #expect(try labels(again, letters) == ["c", "c"])
  }
}
