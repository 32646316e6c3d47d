/// A .docx (ISO/IEC 29500, transitional and strict) into blocks: the body in reading order with each footnote and endnote
/// after the paragraph that has its mark, then headers and footers. The document's text is the blocks' texts, one a line.
struct WordReader {
  private let archive: ZipArchive
  private let changes: TrackedChanges
  private let main: String
  private let relations: Relationships
  private let styles = WordStyles()
  private let numbering = WordNumbering()
  /// The parts that hold text, as the document's `RunMap` numbers them.
  private var parts: [String] = []
  private var notes: [WordNote: [WordParagraph]] = [:]
  private var read: Set<WordNote> = []
  private var counts: [WordNote.Kind: Int] = [:]

  static func read(bytes: [UInt8], path: String, limits: ReadLimits, changes: TrackedChanges) throws -> Document {
    var reader = try WordReader(ZipArchive(bytes: bytes, path: path, limits: limits), changes)
    return try reader.document()
  }

  private init(_ archive: ZipArchive, _ changes: TrackedChanges) throws {
    self.archive = archive
    self.changes = changes
    main = try WordPackage.mainPart(of: archive)
    relations = try Relationships.read(of: main, in: archive)
    if let entry = relations.targets["styles"] { try readOptional(entry, to: styles) }
    if let entry = relations.targets["numbering"] { try readOptional(entry, to: numbering) }
  }

  private mutating func document() throws -> Document {
    let body = try story(of: main)
    for kind in ["footnotes", "endnotes"] {
      guard let entry = relations.targets[kind], archive.contains(entry) else { continue }
      for paragraph in try story(of: entry).paragraphs {
        if let note = paragraph.note, !paragraph.text.isBlank { notes[note, default: []].append(paragraph) }
      }
    }
    var blocks = WordBlocks(styles: styles, numbering: numbering)
    for paragraph in body.paragraphs {
      blocks.add(paragraph)
      for mark in paragraph.notes { add(mark, to: &blocks) }
    }
    for kind in [BlockKind.header, .footer] { try addPages(body.pageParts, kind, to: &blocks) }
    return blocks.document(path: archive.path, parts: parts, comments: try comments())
  }

  private mutating func story(of entry: String) throws -> WordStory {
    let links = entry == main ? relations : try Relationships.read(of: entry, in: archive)
    let story = WordStory(part: parts.count, styles: styles, changes: changes, links: links)
    parts.append(entry)
    try XMLPartReader.read(entry, of: archive, to: story)
    return story
  }

  private func readOptional(_ entry: String, to handler: any XMLHandler) throws {
    if archive.contains(entry) { try XMLPartReader.read(entry, of: archive, to: handler) }
  }

  /// Adds the note of a mark, numbered as Word numbers it by default; a note with two marks is read at the first.
  private mutating func add(_ mark: WordNoteMark, to blocks: inout WordBlocks) {
    guard read.insert(mark.note).inserted else { return }
    var label: String?
    if !mark.isCustom {
      counts[mark.note.kind, default: 0] += 1
      label = NumberFormat.string(
        counts[mark.note.kind] ?? 1, mark.note.kind == .footnote ? "decimal" : "lowerRoman")
    }
    for paragraph in notes[mark.note] ?? [] {
      blocks.add(note: paragraph, label: label)
      label = nil
    }
  }

  /// Adds headers or footers in the order of the sections, each part once.
  private mutating func addPages(
    _ references: [(kind: BlockKind, id: String)], _ kind: BlockKind, to blocks: inout WordBlocks
  ) throws {
    var seen: Set<String> = []
    for reference in references where reference.kind == kind {
      guard let entry = relations.parts[reference.id], seen.insert(entry).inserted, archive.contains(entry) else {
        continue
      }
      for paragraph in try story(of: entry).paragraphs { blocks.add(page: paragraph, kind: kind) }
    }
  }

  private func comments() throws -> [Int: WordComment] {
    guard let entry = relations.targets["comments"], archive.contains(entry) else { return [:] }
    let story = WordStory(part: 0, styles: styles, changes: .accept)
    try XMLPartReader.read(entry, of: archive, to: story)
    var texts: [Int: [String]] = [:]
    for paragraph in story.paragraphs {
      if let note = paragraph.note { texts[note.id, default: []].append(paragraph.text.string) }
    }
    return story.authors.reduce(into: [:]) { all, one in
      let text = (texts[one.key] ?? []).joined(separator: "\n")
      all[one.key] = WordComment(author: one.value.author, date: one.value.date, text: text)
    }
  }
}
