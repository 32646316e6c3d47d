import Syntax

/// Reads an OpenDocument text (`.odt`; ISO/IEC 26300, OpenDocument 1.3 part 3) as `WordReader` reads a Word file: what
/// stands on the pages, each thing once, notes after the paragraph with their mark, headers and footers at the end.
struct OpenDocumentReader {
  static func read(_ archive: ZipArchive, changes: TrackedChanges) throws -> Document {
    if try isEncrypted(archive) { throw DocumentError.encrypted(path: archive.path) }
    let styles = OpenDocumentStyles()
    let pages = OpenDocumentStory(styles: styles, changes: .accept)
    if archive.contains("styles.xml") { try XMLPartReader.read("styles.xml", of: archive, to: pages) }
    let body = OpenDocumentStory(styles: styles, changes: changes)
    try XMLPartReader.read("content.xml", of: archive, to: body)
    var list = BlockList()
    for paragraph in body.paragraphs { add(paragraph, to: &list) }
    for kind in [BlockKind.header, .footer] {
      for paragraph in pages.paragraphs where paragraph.page == kind { list.add(page: paragraph.text.text, kind: kind) }
    }
    return list.document(path: archive.path, format: .openDocument, comments: body.comments)
  }

  private static func add(_ paragraph: OpenDocumentParagraph, to list: inout BlockList) {
    let text = paragraph.text.text
    let lines = text.lines(inCell: paragraph.form.cell != nil)
    var form = paragraph.form
    if form.kind == .paragraph, let first = lines.first, HeadingWords.begin(first), HeadingRule.isShort(first) {
      form.kind = .heading
    }
    list.add(text, lines, as: form)
    for note in paragraph.notes {
      list.add(note.text.text, note.text.text.lines(inCell: false), as: note.form)
    }
  }

  /// Whether the manifest says that parts are encrypted. Old manifests declare a document type, and none of those was.
  private static func isEncrypted(_ archive: ZipArchive) throws -> Bool {
    let entry = "META-INF/manifest.xml"
    guard archive.contains(entry) else { return false }
    let manifest = Manifest()
    do { try XMLPartReader.read(entry, of: archive, to: manifest) } catch DocumentError.forbiddenEntity {}
    return manifest.isEncrypted
  }

  private final class Manifest: XMLHandler {
    var isEncrypted = false
    func start(_ name: XMLName, _ attributes: XMLAttributes) {
      if name.local == "encryption-data" { isEncrypted = true }
    }
  }
}

/// A paragraph or heading with what it is.
struct OpenDocumentParagraph {
  var text = MarkupText()
  var form: BlockForm
  /// The paragraphs of the notes whose marks stand in it.
  var notes: [OpenDocumentParagraph] = []
  /// The lines of a page's header or footer.
  var page: BlockKind?
}
