import Documents
import TestSupport

/// Builds a small .docx in memory: the parts that a test names and the least that a package needs.
struct WordBuilder {
  /// The parts by name.
  var parts: [(name: String, text: String)] = []

  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """
  static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A package whose body is `body`, with the styles, lists and notes given as the insides of their parts.
  ///
  /// `pages` are headers and footers: the n-th has the relationship `pn`. `links` are outside addresses: the n-th is `ln`.
  init(
    body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil, endnotes: String? = nil,
    comments: String? = nil, pages: [(kind: String, content: String)] = [], links: [String] = []
  ) {
    add("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
    add("_rels/.rels", WordBuilder.relationships([("officeDocument", "word/document.xml")]))
    add("word/document.xml", WordBuilder.part("document", "<w:body>\(body)</w:body>"))
    var relations: [(String, String)] = []
    let optional = [
      ("styles", styles), ("numbering", numbering), ("footnotes", footnotes),
      ("endnotes", endnotes),
      ("comments", comments),
    ]
    for case (let name, .some(let content)) in optional {
      add("word/\(name).xml", WordBuilder.part(name, content))
      relations.append((name, "\(name).xml"))
    }
    var more: [String] = []
    for (number, page) in pages.enumerated() {
      let root = page.kind == "header" ? "hdr" : "ftr"
      add("word/page\(number).xml", WordBuilder.part(root, page.content))
      more.append("<Relationship Id='p\(number)' Type='\(WordBuilder.types)/\(page.kind)' Target='page\(number).xml'/>")
    }
    for (number, link) in links.enumerated() {
      let type = "\(WordBuilder.types)/hyperlink"
      more.append("<Relationship Id='l\(number)' Type='\(type)' Target='\(link)' TargetMode='External'/>")
    }
    add("word/_rels/document.xml.rels", WordBuilder.relationships(relations, more: more.joined()))
  }

  /// An archive of other parts.
  init(parts: [(String, String)]) { self.parts = parts.map { (name: $0.0, text: $0.1) } }

  static func part(_ root: String, _ content: String) -> String {
    "<?xml version='1.0' encoding='UTF-8'?>\n<w:\(root) \(namespaces)>\(content)</w:\(root)>"
  }

  static func relationships(_ relations: [(String, String)], more: String = "") -> String {
    let each = relations.enumerated().map { number, relation in
      "<Relationship Id='r\(number)' Type='\(types)/\(relation.0)' Target='\(relation.1)'/>"
    }
    return """
      <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\(each.joined())\(more)\
      </Relationships>
      """
  }

  private mutating func add(_ name: String, _ text: String) { parts.append((name, text)) }

  /// Adds settings with their relationship.
  mutating func add(settings: String) {
    add("word/settings.xml", WordBuilder.part("settings", settings))
    relate("settings", "settings", "settings.xml")
  }

  /// Adds a relationship of the main part.
  mutating func relate(_ id: String, _ kind: String, _ target: String) {
    let relation = "<Relationship Id='\(id)' Type='\(WordBuilder.types)/\(kind)' Target='\(target)'/>"
    for at in parts.indices where parts[at].name == "word/_rels/document.xml.rels" {
      parts[at].text = parts[at].text.replacing("</Relationships>", with: relation + "</Relationships>")
    }
  }

  /// The archive's bytes.
  var bytes: [UInt8] { ZipArchiveBuilder.bytes(parts.map { ($0.name, Array($0.text.utf8)) }) }

  /// Reads the document.
  func read(limits: ReadLimits = .default, changes: TrackedChanges = .accept) throws -> Document {
    try DocumentReader.read(bytes: bytes, path: "test.docx", limits: limits, changes: changes)
  }
}

/// A paragraph of one run of text, with properties in front.
func p(_ text: String, _ properties: String = "") -> String {
  "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(r(text))</w:p>"
}

/// A run of text.
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space='preserve'>\(text)</w:t></w:r>"
}
