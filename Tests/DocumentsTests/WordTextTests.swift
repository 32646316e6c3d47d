import Documents
import Testing

private func texts(_ body: String) throws -> [String] { try WordBuilder(body: body).read().blocks.map(\.text) }

@Suite("A Word document's text is what its reader sees, once")
struct WordTextTests {
  @Test("paragraphs become blocks and the text is their texts, one a line")
  func paragraphs() throws {
    let document = try WordBuilder(body: p("One.") + p("") + p("  ") + p("Two &amp; three.")).read()
    #expect(document.format == .word)
    #expect(document.blocks.map(\.text) == ["One.", "Two & three."])
    #expect(document.text == "One.\nTwo & three.")
    #expect(document.blocks[1].map.place(of: 0..<3) == Place(start: 5, end: 8))
  }

  @Test("runs join without a space, whatever their formatting")
  func runs() throws {
    #expect(try texts("<w:p>\(r("国际", "<w:b/>"))\(r("电联"))</w:p>") == ["国际电联"])
  }

  @Test("a tab is a space, a hyphen that does not break is a hyphen, a soft hyphen is nothing")
  func characters() throws {
    let run =
      "<w:r><w:t>a</w:t><w:tab/><w:t>Y.IoT</w:t><w:noBreakHyphen/><w:t>SP</w:t><w:softHyphen/><w:t>WE</w:t></w:r>"
    #expect(try texts("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>\(run)</w:p>") == ["a Y.IoT-SPWE"])
  }

  @Test("symbols of Word's own fonts are the characters they look like")
  func symbols() throws {
    let run = "<w:r><w:sym w:font='Symbol' w:char='F0B0'/><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>"
    #expect(try texts("<w:p>\(r("20"))\(run)</w:p>") == ["20°✓"])
  }

  @Test("a hyperlink's text and a field's result are read, a field's code is not")
  func fields() throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType='\(type)'/></w:r>" }
    let code = "<w:r><w:instrText>REF _x \\h</w:instrText></w:r>"
    let nested = mark("begin") + r("hidden") + mark("separate") + r("hidden too") + mark("end")
    let field = mark("begin") + code + nested + mark("separate") + r("Annex A") + mark("end")
    let link = "<w:hyperlink>\(r("here"))</w:hyperlink>"
    #expect(try texts("<w:p>\(r("See "))\(field)\(r(" or "))\(link)\(r("."))</w:p>") == ["See Annex A or here."])
    #expect(try texts("<w:p>\(mark("begin"))\(code)\(r("x"))</w:p>" + p("The rest stays.")) == ["The rest stays."])
    #expect(try texts("<w:p><w:fldSimple w:instr='DATE'>\(r("18 May"))</w:fldSimple></w:p>") == ["18 May"])
  }

  @Test("a sign that a field's code names is read where the field has no result")
  func symbolFields() throws {
    func field(_ code: String, _ rest: String = "") -> String {
      let text = "<w:r><w:instrText>\(code)</w:instrText></w:r>"
      return "<w:r><w:fldChar w:fldCharType='begin'/></w:r>\(text)\(rest)<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    }
    #expect(try texts("<w:p>\(r("x"))\(field(" SYMBOL 179 \\f &quot;Symbol&quot; \\s 10 "))\(r("3"))</w:p>") == ["x≥3"])
    #expect(try texts("<w:p>\(field("SYMBOL 0x263A \\u"))\(field("SEQ x"))\(r("3"))</w:p>") == ["☺3"])
    #expect(try texts("<w:p><w:r><w:instrText>stray</w:instrText></w:r>\(r("Text"))</w:p>") == ["Text"])
  }

  @Test("a picture character is read from the form for older readers")
  func pictureCharacters() throws {
    let space = "xmlns:w16se='http://schemas.microsoft.com/office/word/2015/wordml/symex'"
    let forms = """
      <mc:Choice Requires='w16se'><w16se:symEx w16se:font='Segoe UI Emoji' w16se:char='1F60A'/></mc:Choice>\
      <mc:Fallback><w:t>😊</w:t></mc:Fallback>
      """
    #expect(try texts("<w:p><w:r><mc:AlternateContent \(space)>\(forms)</mc:AlternateContent></w:r></w:p>") == ["😊"])
  }

  @Test("a placeholder that waits for text is read as it stands on the page")
  func placeholder() throws {
    let control = """
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(r("Click here.", "<w:rStyle w:val='Placeholder'/>"))\
      </w:sdtContent></w:sdt>
      """
    #expect(try texts("<w:p>\(r("Name: "))\(control)</w:p>") == ["Name: Click here."])
  }

  @Test("inserted text is kept, deleted and moved-away text is not")
  func changes() throws {
    let deleted = "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom>\(r("moved"))</w:moveFrom>"
    #expect(try texts("<w:p>\(r("the "))<w:ins>\(r("new"))</w:ins>\(deleted)\(r(" text"))</w:p>") == ["the new text"])
  }

  @Test("a paragraph whose end was deleted goes on in the next one")
  func deletedMark() throws {
    let mark = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
    #expect(try texts("<w:p>\(mark)\(r("One "))</w:p>" + p("sentence.")) == ["One sentence."])
  }

  @Test("hidden text, comments' marks and old properties are left out")
  func hidden() throws {
    let run = r("secret", "<w:vanish/>") + r("seen", "<w:vanish w:val='0'/>")
    let old = "<w:pPr><w:pPrChange><w:pPr><w:pStyle w:val='Heading1'/></w:pPr></w:pPrChange></w:pPr>"
    let blocks = try WordBuilder(body: "<w:p>\(old)<w:commentRangeStart/>\(run)</w:p>", styles: headings).read().blocks
    #expect(blocks.map(\.text) == ["seen"])
    #expect(blocks[0].kind == .paragraph)
  }

  @Test("a text box is read once, after the paragraph it hangs on")
  func textBoxes() throws {
    let box = "<w:txbxContent>\(p("In the box."))</w:txbxContent>"
    let choice = "<mc:Choice Requires='wps'><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice>"
    let fallback = "<mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback>"
    let alternatives = "<w:r><mc:AlternateContent>\(choice)\(fallback)</mc:AlternateContent></w:r>"
    #expect(try texts("<w:p>\(alternatives)\(r("Outside."))</w:p>") == ["Outside.", "In the box."])
    let unknown = "<mc:Choice Requires='zzz'>\(r("new"))</mc:Choice><mc:Fallback>\(r("old"))</mc:Fallback>"
    #expect(try texts("<w:p><mc:AlternateContent>\(unknown)</mc:AlternateContent></w:p>") == ["old"])
  }

  @Test("content controls are transparent")
  func contentControls() throws {
    let control = "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>\(p("Inside."))</w:sdtContent></w:sdt>"
    #expect(try texts(control + p("After.")) == ["Inside.", "After."])
  }

  @Test("a content control in a line, a smart tag and a text direction are transparent")
  func inline() throws {
    let control = "<w:sdt><w:sdtPr/><w:sdtContent>\(r("b"))</w:sdtContent></w:sdt><w:smartTag>\(r("c"))</w:smartTag>"
    #expect(try texts("<w:p>\(r("a"))\(control)<w:bdo w:val='rtl'>\(r("د", "<w:rtl/>"))</w:bdo></w:p>") == ["abcد"])
  }

  @Test("of ruby text the base is read; of a formula its text")
  func rubyAndMath() throws {
    let ruby = "<w:r><w:ruby><w:rt>\(r("かん"))</w:rt><w:rubyBase>\(r("漢"))</w:rubyBase></w:ruby></w:r>"
    #expect(try texts("<w:p>\(ruby)\(r("字"))</w:p>") == ["漢字"])
    let math = "<m:oMath><m:r><w:rPr><w:i/></w:rPr><m:t>E=mc</m:t></m:r></m:oMath>"
    #expect(try texts("<w:p>\(r("Let "))\(math)\(r("."))</w:p>") == ["Let E=mc."])
  }

  @Test("text hidden by its style is left out; a hidden paragraph end lets the text go on, a special one does not")
  func hiddenByStyle() throws {
    let styles = """
      <w:style w:type='character' w:styleId='Note'><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type='character' w:styleId='Own'><w:basedOn w:val='Note'/></w:style>
      """
    func end(_ marks: String) -> String { "<w:pPr><w:rPr>\(marks)</w:rPr></w:pPr>" }
    let body = """
      <w:p>\(end("<w:vanish/>"))\(r("One "))\(r("secret", "<w:rStyle w:val='Own'/>"))</w:p>\(p("line."))\
      <w:p>\(end("<w:vanish/><w:specVanish/>"))\(r("Heading."))</w:p>\(p("Text."))
      """
    #expect(
      try WordBuilder(body: body, styles: styles).read().blocks.map(\.text) == ["One line.", "Heading.", "Text."])
  }

  @Test("symbol fonts' own codes in ordinary text are the characters they look like, and typed soft hyphens nothing")
  func privateCodes() throws {
    let run = "<w:r><w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr><w:t>\u{F06D}m\u{AD}s</w:t></w:r>"
    #expect(try texts("<w:p>\(r("5\u{A0}"))\(run)</w:p>") == ["5\u{A0}μms"])
  }

  @Test("forms are chosen by what their prefix stands for, not by how it is spelt")
  func prefixes() throws {
    let space = "xmlns:x='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
    let forms = "<mc:Choice Requires='x'>\(r("new"))</mc:Choice><mc:Fallback>\(r("old"))</mc:Fallback>"
    #expect(try texts("<w:p><mc:AlternateContent \(space)>\(forms)</mc:AlternateContent></w:p>") == ["new"])
  }

  @Test("a line break parts texts, unless the line obviously goes on")
  func breaks() throws {
    func lines(_ one: String, _ two: String) -> String { "<w:p>\(r(one))<w:r><w:br/></w:r>\(r(two))</w:p>" }
    #expect(try texts(lines("Annex A", "Practical information")) == ["Annex A", "Practical information"])
    #expect(try texts(lines("Report of the", "Working Party")) == ["Report of the Working Party"])
    #expect(try texts(lines("讲习班、培训和", "论坛")) == ["讲习班、培训和论坛"])
  }

  @Test("a strict document is read like a transitional one, its main part found by the relationships")
  func strict() throws {
    let xml = """
      <w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>\(p("Strict."))</w:body></w:document>
      """
    let relations = WordBuilder.relationships([("officeDocument", "/docs/main.xml")])
    let document = try WordBuilder(parts: [("_rels/.rels", relations), ("docs/main.xml", xml)]).read()
    #expect(document.blocks.map(\.text) == ["Strict."])
  }

  @Test("a document without a word has no text")
  func noText() {
    #expect(throws: DocumentError.noText(path: "test.docx")) { try WordBuilder(body: p("")).read() }
  }
}
