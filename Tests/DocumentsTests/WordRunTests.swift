import Documents
import Testing

@Suite("From a Word document's text back to its runs")
struct WordRunTests {
  private func runs(_ document: Document, _ block: Int, _ range: Range<Int>) -> [RunPlace] {
    document.runs.runs(of: document.blocks[block].map.place(of: range))
  }

  private func place(_ paragraph: Int, _ run: Int, _ start: Int, _ end: Int, part: String = "word/document.xml")
    -> RunPlace
  {
    RunPlace(part: part, paragraph: paragraph, run: run, start: start, end: end)
  }

  @Test("a stretch over several runs names each with its part of the text")
  func several() throws {
    let document = try WordBuilder(body: p("First.") + "<w:p>\(r("国际", "<w:b/>"))\(r("电联 ITU"))\(r("."))</w:p>").read()
    #expect(runs(document, 0, 0..<5) == [place(0, 0, 0, 5)])
    #expect(runs(document, 1, 1..<3) == [place(1, 0, 1, 2), place(1, 1, 0, 1)])
    #expect(runs(document, 1, 0..<9) == [place(1, 0, 0, 2), place(1, 1, 0, 6), place(1, 2, 0, 1)])
  }

  @Test("tabs, hyphens, marks and hidden runs count, though the text lacks them")
  func others() throws {
    let run =
      "<w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>"
    let document = try WordBuilder(
      body: "<w:p>\(r("gone", "<w:vanish/>"))<w:del><w:r><w:delText>x</w:delText></w:r></w:del>\(run)</w:p>"
    )
    .read()
    #expect(document.text == "ab-c")
    #expect(runs(document, 0, 0..<1) == [place(0, 2, 1, 2)])
    #expect(runs(document, 0, 1..<4) == [place(0, 2, 3, 6)])
  }

  @Test("paragraphs in text boxes count where they stand, also those of the form that is not read")
  func textBoxes() throws {
    let box = "<w:txbxContent>\(p("Box."))</w:txbxContent>"
    let forms = "<mc:Choice Requires='wps'>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback>"
    let body =
      "<w:p>\(r("a"))<w:r><mc:AlternateContent>\(forms)</mc:AlternateContent></w:r>\(r("b"))</w:p>" + p("Next.")
    let document = try WordBuilder(body: body).read()
    #expect(document.blocks.map(\.text) == ["ab", "Box.", "Next."])
    #expect(runs(document, 0, 0..<2) == [place(0, 0, 0, 1), place(0, 2, 0, 1)])
    #expect(runs(document, 1, 0..<4) == [place(1, 0, 0, 4)])
    #expect(runs(document, 2, 0..<5) == [place(3, 0, 0, 5)])
  }

  @Test("notes and headers name their own part")
  func parts() throws {
    let body = "<w:p>\(r("Text."))<w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
    let document = try WordBuilder(
      body: body + "<w:sectPr><w:headerReference r:id='p0'/></w:sectPr>",
      footnotes: "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>\(r(" Note."))</w:p></w:footnote>",
      pages: [("header", p("Head"))]
    ).read()
    #expect(runs(document, 1, 0..<5) == [place(0, 1, 1, 6, part: "word/footnotes.xml")])
    #expect(runs(document, 2, 0..<4) == [place(0, 0, 0, 4, part: "word/page0.xml")])
  }

  @Test("a paragraph that goes on in the next one is in both")
  func merged() throws {
    let mark = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
    let document = try WordBuilder(body: "<w:p>\(mark)\(r("One "))</w:p>" + p("sentence.")).read()
    #expect(runs(document, 0, 0..<13) == [place(0, 0, 0, 4), place(1, 0, 0, 9)])
  }
}
