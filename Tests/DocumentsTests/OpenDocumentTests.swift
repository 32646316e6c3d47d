import Documents
import TestSupport
import Testing

private let spaces =
  ["office", "text", "table", "style", "draw"].map {
    "xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0 == "draw" ? "drawing" : $0):1.0'"
  }.joined(separator: " ") + " xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:dc='http://purl.org/dc/elements/1.1/'"

private func file(_ body: String, styles: String = "", automatic: String = "", more: [(String, String)] = []) -> [UInt8]
{
  let parts =
    [
      ("mimetype", "application/vnd.oasis.opendocument.text"),
      (
        "content.xml",
        """
        <office:document-content \(spaces)><office:automatic-styles>\(automatic)</office:automatic-styles>\
        <office:body><office:text>\(body)</office:text></office:body></office:document-content>
        """
      ), ("styles.xml", "<office:document-styles \(spaces)>\(styles)</office:document-styles>"),
    ] + more
  return ZipArchiveBuilder.bytes(parts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
}
private func read(_ bytes: [UInt8], _ changes: TrackedChanges = .accept) throws -> Document {
  try DocumentReader.read(bytes: bytes, path: "t.odt", changes: changes)
}
private func labelled(_ document: Document) -> [String] {
  document.blocks.map { ($0.label.map { "\($0) " } ?? "") + $0.text }
}

@Suite("An OpenDocument text becomes blocks")
struct OpenDocumentTests {
  @Test("headings have their depth, spaces and tabs are one space, links keep their target")
  func paragraphs() throws {
    let document = try read(
      file(
        """
        <text:h text:outline-level='2'>Head</text:h><text:p>One<text:s text:c='3'/>two<text:tab/>three \
        <text:a xlink:href='https://itu.example'>four</text:a></text:p>
        """))
    #expect(document.format == .openDocument)
    #expect(document.blocks.map(\.kind) == [.heading, .paragraph] && document.blocks[0].level == 2)
    #expect(document.links.map(\.target) == ["https://itu.example"])
  }

  private static let listStyle = """
    <text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>\
    <text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')' text:display-levels='2'/>\
    </text:list-style>
    """

  @Test("a list's labels go on, restart and show the levels above")
  func lists() throws {
    let body = """
      <text:list text:style-name='L' xml:id='a'><text:list-item><text:p>One</text:p><text:list><text:list-item>\
      <text:p>Two</text:p></text:list-item></text:list></text:list-item></text:list><text:p>Between</text:p>\
      <text:list text:style-name='L' text:continue-list='a'><text:list-item><text:p>Three</text:p></text:list-item></text:list>\
      <text:list text:style-name='L'><text:list-item text:start-value='7'><text:p>Four</text:p></text:list-item></text:list>
      """
    #expect(
      labelled(try read(file(body, automatic: Self.listStyle))) == [
        "1. One", "1.a) Two", "Between", "2. Three", "7. Four",
      ])
  }

  @Test("cells have coordinates, covered ones are not read")
  func tables() throws {
    let body = """
      <table:table><table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>A</text:p></table:table-cell>\
      <table:covered-table-cell><text:p>no</text:p></table:covered-table-cell><table:table-cell><text:p>B</text:p>\
      </table:table-cell></table:table-row><table:table-row><table:table-cell table:number-columns-repeated='2'/>\
      <table:table-cell><text:p>C</text:p></table:table-cell></table:table-row></table:table>
      """
    let cells = try read(file(body)).blocks.map { "\($0.text) \($0.cell?.row ?? -1) \($0.cell?.column ?? -1)" }
    #expect(cells == ["A 0 0", "B 0 2", "C 1 2"])
  }

  @Test("a table in a cell is read in its place, one deeper")
  func nested() throws {
    func table(_ content: String) -> String {
      "<table:table><table:table-row><table:table-cell>\(content)</table:table-cell></table:table-row></table:table>"
    }
    let blocks = try read(file(table("<text:p>A</text:p>\(table("<text:p>B</text:p>"))<text:p>C</text:p>"))).blocks
    #expect(blocks.map(\.text) == ["A", "B", "C"])
    #expect(blocks.map { $0.cell?.depth } == [0, 1, 0] && blocks.map { $0.cell?.table } == [0, 1, 0])
  }

  // A numbered heading of depth 0 asked for the numbers from the first depth to none, which ended the program.
  @Test("a heading without a depth is one of the first")
  func headingDepth() throws {
    let outline = """
      <text:outline-style><text:outline-level-style text:level='0' style:num-format='1'/>\
      <text:outline-level-style text:level='1' style:num-format='1'/></text:outline-style>
      """
    let body = "<text:h text:outline-level='0'>A</text:h><text:h text:outline-level='-7'>B</text:h>"
    let document = try read(file(body, styles: outline))
    #expect(labelled(document) == ["1 A", "2 B"] && document.blocks.map(\.level) == [1, 1])
  }

  @Test("notes stand after their paragraph, comments apart, headers at the end")
  func apart() throws {
    let body = """
      <text:p>Text<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>\
      <text:p>Note.</text:p></text:note-body></text:note> goes <office:annotation><dc:creator>Ada</dc:creator>\
      <dc:date>2026-01-01</dc:date><text:p>Why?</text:p></office:annotation>on.</text:p>
      """
    let styles = """
      <office:master-styles><style:master-page style:name='S'><style:header><text:p>Head 1</text:p></style:header>\
      </style:master-page></office:master-styles>
      """
    let document = try read(file(body, styles: styles))
    #expect(labelled(document) == ["Text goes on.", "1 Note.", "Head 1"])
    #expect(document.blocks.map(\.kind) == [.paragraph, .footnote, .header])
    #expect(document.comments.map(\.text) == ["Why?"] && document.comments[0].author == "Ada")
  }

  @Test("tracked changes are read as accepted or as rejected")
  func changes() throws {
    let bytes = file(
      """
      <text:tracked-changes><text:changed-region text:id='d'><text:deletion><text:p>was</text:p></text:deletion>\
      </text:changed-region><text:changed-region text:id='i'><text:insertion/></text:changed-region></text:tracked-changes>\
      <text:p>It <text:change text:change-id='d'/><text:change-start text:change-id='i'/>is\
      <text:change-end text:change-id='i'/> so.</text:p>
      """)
    #expect(try read(bytes).blocks.map(\.text) == ["It is so."])
    #expect(try read(bytes, .reject).blocks.map(\.text) == ["It was so."])
  }

  @Test("a password, a bomb, a path that leads out and another kind of file")
  func bad() throws {
    let manifest = """
      <manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry>\
      <manifest:encryption-data/></manifest:file-entry></manifest:manifest>
      """
    #expect(throws: DocumentError.encrypted(path: "t.odt")) {
      try read(file("", more: [("META-INF/manifest.xml", manifest)]))
    }
    #expect(throws: DocumentError.compressionRatio(path: "t.odt", entry: "content.xml", limit: 200)) {
      try read(file("<text:p>\(String(repeating: " ", count: 8 << 20))</text:p>"))
    }
    #expect(try read(file("<text:p>x</text:p>", more: [("../../etc/passwd", "root")])).blocks.map(\.text) == ["x"])
    let sheet = ZipArchiveBuilder.bytes([
      (name: "mimetype", bytes: Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    ])
    #expect {
      try read(sheet)
    } throws: {
      if case DocumentError.wrongContentType("t.odt", "mimetype", _) = $0 { true } else { false }
    }
    #expect(throws: DocumentError.missingPart(path: "t.odt", entry: "content.xml")) {
      try read(
        ZipArchiveBuilder.bytes([(name: "mimetype", bytes: Array("application/vnd.oasis.opendocument.text".utf8))]))
    }
    let whole = file("<text:p>x</text:p>")
    #expect(throws: DocumentError.self) { try read(Array(whole.prefix(whole.count / 2))) }
  }
}
