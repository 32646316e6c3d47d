import Foundation
import TestSupport

/// Makes a Word document of so many paragraphs, with the runs, styles, lists and revision numbers that Word writes.
struct WordMaker {
  private static let space = "http://schemas.openxmlformats.org"
  private static let word = "xmlns:w=\"\(space)/wordprocessingml/2006/main\""
  private static let words = [
    "the", "Study", "Group", "meeting", "on", "Internet", "of", "things", "Recommendation", "will", "be", "held", "in",
    "Geneva", "and", "smart", "cities", "experts", "draft", "approval",
  ]
  private var random = Random(seed: 1)

  /// Writes the document.
  mutating func write(paragraphs: Int, to path: String) throws {
    try Self.write(body: (0..<paragraphs).map { paragraph($0) }.joined(), to: path)
  }

  /// Writes a document of given lines: a paragraph each, and lines set in by a tabulator as the cells of a table's row.
  static func write(lines: [Substring], to path: String) throws {
    var body = ""
    for row in lines.split(separator: "", omittingEmptySubsequences: true) {
      let cells = row.filter { $0.hasPrefix("\t") }
      for line in row where !line.hasPrefix("\t") { body += paragraph("<w:jc w:val=\"both\"/>", [line]) }
      if cells.isEmpty { continue }
      let inside = cells.map { "<w:tc><w:tcPr/>\(paragraph("", [$0.dropFirst()]))</w:tc>" }
      let table = "<w:tbl><w:tblPr/><w:tr>\(inside.joined())</w:tr></w:tbl>"
      // Rows that follow each other are one table.
      let end = "</w:tbl>"
      if body.hasSuffix(end) {
        body = String(body.dropLast(end.count)) + table.dropFirst("<w:tbl><w:tblPr/>".count)
      } else {
        body += table
      }
    }
    try write(body: body, to: path)
  }

  private static func write(body: String, to path: String) throws {
    let parts = [
      ("[Content_Types].xml", "<Types xmlns=\"\(Self.space)/package/2006/content-types\"/>"),
      ("_rels/.rels", Self.relationships([("officeDocument", "word/document.xml")])),
      ("word/_rels/document.xml.rels", Self.relationships([("styles", "styles.xml"), ("numbering", "numbering.xml")])),
      ("word/styles.xml", Self.styles), ("word/numbering.xml", Self.numbering),
      ("word/document.xml", "<w:document \(Self.word)><w:body>\(body)</w:body></w:document>"),
    ]
    let bytes = ZipArchiveBuilder.bytes(parts.map { ($0.0, Array($0.1.utf8)) })
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private mutating func paragraph(_ number: Int) -> String {
    let properties =
      number % 10 == 0
      ? "<w:pStyle w:val=\"Heading1\"/>"
      : number % 5 == 1 ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" : "<w:jc w:val=\"both\"/>"
    return Self.paragraph(properties, (0..<3).map { _ in words(number % 10 == 0 ? 2 : 8) + " " })
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }

  private static func paragraph(_ properties: String, _ texts: [some StringProtocol]) -> String {
    let runs = texts.map { text in
      """
      <w:r w:rsidRPr="00885940"><w:rPr><w:rFonts w:eastAsia="SimSun"/><w:szCs w:val="24"/><w:lang w:val="en-GB"/></w:rPr>\
      <w:t xml:space="preserve">\(escaped(String(text)))</w:t></w:r>
      """
    }
    return """
      <w:p w:rsidR="009C639F" w:rsidRDefault="009C639F" w:rsidP="00FC342C"><w:pPr>\(properties)</w:pPr>\
      \(runs.joined())</w:p>
      """
  }

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in Self.words[random.below(Self.words.count)] }.joined(separator: " ")
  }

  private static func relationships(_ all: [(kind: String, target: String)]) -> String {
    let each = all.map {
      "<Relationship Id=\"\($0.kind)\" Type=\"\(space)/officeDocument/2006/relationships/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(space)/package/2006/relationships\">\(each.joined())</Relationships>"
  }

  private static let styles = """
    <w:styles \(word)><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr>\
    <w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>
    """
  private static let numbering = """
    <w:numbering \(word)><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
    """
}
