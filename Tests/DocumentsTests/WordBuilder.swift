import CZip
import Documents

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

  /// The archive's bytes, or none when libzip fails (every test then fails on an empty file).
  var bytes: [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return [] }
    defer { zip_source_free(target) }
    zip_source_keep(target)
    guard let archive = zip_open_from_source(target, Int32(ZIP_CREATE | ZIP_TRUNCATE), nil) else { return [] }
    var contents = parts.map { Array($0.text.utf8) }
    for number in parts.indices {
      contents[number].withUnsafeMutableBytes { buffer in
        // libzip reads the source when the archive is closed, so it gets a copy of its own.
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, buffer.count), alignment: 1)
        copies.pointers.append(copy)
        if let from = buffer.baseAddress { copy.copyMemory(from: from, byteCount: buffer.count) }
        let source = zip_source_buffer(archive, copy, zip_uint64_t(buffer.count), 0)
        zip_file_add(archive, parts[number].name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      }
    }
    guard zip_close(archive) == 0, zip_source_open(target) == 0 else { return [] }
    defer { zip_source_close(target) }
    zip_source_seek(target, 0, 2)
    let size = zip_source_tell(target)
    zip_source_seek(target, 0, 0)
    var out = [UInt8](repeating: 0, count: Int(max(0, size)))
    zip_source_read(target, &out, zip_uint64_t(out.count))
    copies.free()
    return out
  }

  /// Buffers that live until the archive is written.
  private final class Copies {
    var pointers: [UnsafeMutableRawPointer] = []
    func free() {
      pointers.forEach { $0.deallocate() }
      pointers = []
    }
  }

  private let copies = Copies()

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
