import Documents
import Testing

private func text(_ place: Place?, of document: Document) -> String? {
  guard let place else { return nil }
  return String(String.UnicodeScalarView(Array(document.text.unicodeScalars)[place.start..<place.end]))
}
private func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType='\(type)'/></w:r>" }
private func code(_ text: String) -> String { "<w:r><w:instrText xml:space='preserve'>\(text)</w:instrText></w:r>" }

@Suite("What a Word document keeps beside its text")
struct WordApartTests {
  @Test("links: an address, a bookmark, a field in either form; the text stays in its place")
  func links() throws {
    let body = """
      <w:p>\(r("See "))<w:hyperlink r:id='l0' w:anchor='a'>\(r("the"))\(r(" page", "<w:b/>"))</w:hyperlink>\
      \(r(" "))<w:hyperlink w:anchor='_Ref1'>\(r("below"))</w:hyperlink></w:p>
      <w:p>\(mark("begin"))\(code(" HYPERLINK &quot;https://itu.int/a b&quot; "))\(code("\\l &quot;x&quot; \\o &quot;tip&quot;"))\
      \(mark("separate"))\(r("ITU"))\(mark("end"))\(r(" and "))\
      <w:fldSimple w:instr='HYPERLINK mailto:tsb@itu.int'>\(r("mail"))</w:fldSimple></w:p>
      """
    let document = try WordBuilder(body: body, links: ["https://itu.int/?a=1&amp;b=2"]).read()
    #expect(document.text == "See the page below\nITU and mail")
    #expect(
      document.links.map(\.target) == [
        "https://itu.int/?a=1&b=2#a", "#_Ref1", "https://itu.int/a b#x", "mailto:tsb@itu.int",
      ])
    #expect(document.links.map { text($0.place, of: document) } == ["the page", "below", "ITU", "mail"])
  }

  @Test("comments, with what they are about")
  func comments() throws {
    func point(_ name: String, _ id: Int) -> String { "<w:\(name) w:id='\(id)'/>" }
    let body = """
      <w:p>\(r("One "))\(point("commentRangeStart", 4))\(r("two."))</w:p>\
      <w:p>\(r("Three"))\(point("commentRangeEnd", 4))<w:r>\(point("commentReference", 4))</w:r>\
      \(r(" four."))<w:r>\(point("commentReference", 5))</w:r></w:p>
      """
    let comments = """
      <w:comment w:id='4' w:author='Ana' w:date='2023-05-18T09:00:00Z'>\(p("Check"))\(p("this."))</w:comment>
      <w:comment w:id='5' w:author='Bo'>\(p("Why?"))</w:comment><w:comment w:id='9'>\(p("Lost."))</w:comment>
      """
    let document = try WordBuilder(body: body, comments: comments).read()
    #expect(document.text == "One two.\nThree four.")
    #expect(document.comments.map(\.author) == ["Ana", "Bo", ""])
    #expect(document.comments.map(\.text) == ["Check\nthis.", "Why?", "Lost."])
    #expect(document.comments.map(\.date) == ["2023-05-18T09:00:00Z", nil, nil])
    #expect(document.comments.map { text($0.place, of: document) } == ["two.\nThree", "", nil])
  }

  @Test("headers and footers stand at the end, each line once, page numbers not")
  func pages() throws {
    let reference = """
      <w:sectPr><w:headerReference w:type='default' r:id='p0'/><w:headerReference w:type='first' r:id='p1'/><w:titlePg/>\
      <w:footerReference w:type='default' r:id='p2'/></w:sectPr>
      """
    let number = "<w:p><w:fldSimple w:instr='PAGE'>\(r("– 2 –"))</w:fldSimple></w:p>"
    let document = try WordBuilder(
      body: p("First section.", reference) + p("Last section.") + reference,
      pages: [("header", number + p("Circular 96")), ("header", p("Circular 96")), ("footer", p("International"))]
    ).read()
    #expect(document.blocks.map(\.text) == ["First section.", "Last section.", "Circular 96", "International"])
    #expect(document.blocks.map(\.kind) == [.paragraph, .paragraph, .header, .footer])
  }

  // Seen in real files: the footers of a template with the address of the server it came from, for pages that are not there.
  @Test("headers of first and even pages are read where there are such pages")
  func unseenPages() throws {
    func headers(_ section: String, settings: String = "") throws -> [String] {
      let references = """
        <w:headerReference w:type='default' r:id='p0'/><w:headerReference w:type='first' r:id='p1'/>\
        <w:headerReference w:type='even' r:id='p2'/>
        """
      var builder = WordBuilder(
        body: p("One.", "<w:sectPr>\(references)</w:sectPr>") + p("Two.") + "<w:sectPr>\(section)</w:sectPr>",
        pages: [("header", p("All")), ("header", p("First")), ("header", p("Even"))])
      builder.add(settings: settings)
      return try builder.read().blocks.filter { $0.kind == .header }.map(\.text)
    }
    #expect(try headers("") == ["All"])
    #expect(try headers("<w:titlePg/>") == ["All", "First"])
    #expect(try headers("<w:titlePg w:val='0'/>", settings: "<w:evenAndOddHeaders/>") == ["All", "Even"])
  }

  @Test("lines of footers that differ in the page's number alone are one")
  func pageNumbers() throws {
    func footer(_ number: String) -> String {
      "<w:p>\(mark("begin"))\(code(" PAGE "))\(mark("separate"))\(r(number))\(mark("end"))\(r(" Rec. A.12"))</w:p>"
    }
    let references = "<w:footerReference w:type='default' r:id='p0'/><w:footerReference w:type='first' r:id='p1'/>"
    let document = try WordBuilder(
      body: p("Text.") + "<w:sectPr>\(references)<w:titlePg/></w:sectPr>",
      pages: [("footer", footer("ii")), ("footer", footer("12"))]
    ).read()
    #expect(document.blocks.map(\.text) == ["Text.", "ii Rec. A.12"])
  }

  @Test("a file inside the document and a document elsewhere are not read, and it is said")
  func unread() throws {
    var builder = WordBuilder(
      body: p("Text.") + "<w:altChunk r:id='chunk'/><w:p><w:subDoc r:id='l0'/></w:p>", links: ["chapter1.docx"])
    builder.parts.append((name: "word/chunk.html", text: "<p>More.</p>"))
    builder.relate("chunk", "aFChunk", "chunk.html")
    let document = try builder.read()
    #expect(document.blocks.map(\.text) == ["Text."])
    #expect(document.unread == [.embeddedFile(entry: "word/chunk.html"), .linkedDocument(target: "chapter1.docx")])
  }
}
