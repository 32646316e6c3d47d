/// A .docx (ISO/IEC 29500, transitional and strict) into blocks: the body in reading order, then footnotes and endnotes
/// in the order of their marks. The document's text is the blocks' texts, one a line.
enum WordReader {
  static func read(bytes: [UInt8], path: String, limits: ReadLimits) throws -> Document {
    let archive = try ZipArchive(bytes: bytes, path: path, limits: limits)
    let main = try mainPart(of: archive)
    let parts = try Relationships.read(of: main, in: archive)
    let styles = WordStyles()
    try readOptional(parts.targets["styles"], of: archive, to: styles)
    let numbering = WordNumbering()
    try readOptional(parts.targets["numbering"], of: archive, to: numbering)
    let body = WordStory()
    try XMLPartReader.read(main, of: archive, to: body)

    var blocks = WordBlocks(styles: styles, numbering: numbering)
    for paragraph in body.paragraphs { blocks.add(paragraph) }
    for kind in [WordNote.Kind.footnote, .endnote] {
      let story = WordStory()
      try readOptional(parts.targets[kind == .footnote ? "footnotes" : "endnotes"], of: archive, to: story)
      add(story, of: kind, marks: body.marks, to: &blocks)
    }
    let (text, all) = blocks.result
    return Document(path: path, format: .word, text: text, blocks: all)
  }

  /// The main part by the package's relationships, or where it usually is.
  private static func mainPart(of archive: ZipArchive) throws -> String {
    let usual = "word/document.xml"
    let named = try Relationships.read(of: "", in: archive).targets["officeDocument"]
    // A package of another Office program has a main part as well; it is no Word document.
    let isOther = named.map { $0.hasPrefix("xl/") || $0.hasPrefix("ppt/") } ?? false
    if let named, !isOther, archive.contains(named) { return named }
    if archive.contains(usual) { return usual }
    throw DocumentError.missingPart(path: archive.path, entry: usual)
  }

  private static func readOptional(_ entry: String?, of archive: ZipArchive, to handler: any XMLHandler) throws {
    if let entry, archive.contains(entry) { try XMLPartReader.read(entry, of: archive, to: handler) }
  }

  /// Adds the notes that have a mark, numbered as Word numbers them by default.
  private static func add(
    _ story: WordStory, of kind: WordNote.Kind, marks: [WordNoteMark], to blocks: inout WordBlocks
  ) {
    let notes = Dictionary(grouping: story.paragraphs) { $0.note?.id ?? -1 }
    var number = 0
    var seen: Set<Int> = []
    for mark in marks where mark.note.kind == kind && seen.insert(mark.note.id).inserted {
      if !mark.isCustom { number += 1 }
      var label = mark.isCustom ? nil : NumberFormat.string(number, kind == .footnote ? "decimal" : "lowerRoman")
      for paragraph in notes[mark.note.id] ?? [] where !paragraph.isEmpty {
        blocks.add(note: paragraph, label: label)
        label = nil
      }
    }
  }
}
