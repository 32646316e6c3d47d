/// A .docx (ISO/IEC 29500, transitional and strict) into blocks: the body in reading order with each footnote and endnote
/// after the paragraph that has its mark, then headers and footers. The document's text is the blocks' texts, one a line.
struct WordReader {
  private let archive: ZipArchive
  private let changes: TrackedChanges
  private let main: String
  private let relations: Relationships
  private let styles = WordStyles()
  private let numbering = WordNumbering()
  private let settings = WordSettings()
  /// The parts that hold text, as the document's `RunMap` numbers them.
  private var parts: [String] = []
  private var unread: [UnreadContent] = []
  private var notes = WordNotes()

  static func read(_ archive: ZipArchive, changes: TrackedChanges) throws -> Document {
    var reader = try WordReader(archive, changes)
    return try reader.document()
  }

  private init(_ archive: ZipArchive, _ changes: TrackedChanges) throws {
    self.archive = archive
    self.changes = changes
    main = try WordPackage.mainPart(of: archive)
    relations = try Relationships.read(of: main, in: archive)
    if let entry = relations.targets["styles"] { try readOptional(entry, to: styles) }
    if let entry = relations.targets["numbering"] { try readOptional(entry, to: numbering) }
    if let entry = relations.targets["settings"] { try readOptional(entry, to: settings) }
  }

  private mutating func document() throws -> Document {
    let body = try story(of: main)
    for kind in ["footnotes", "endnotes"] {
      guard let entry = relations.targets[kind], archive.contains(entry) else { continue }
      notes.add(try story(of: entry).paragraphs)
    }
    var blocks = WordBlocks(styles: styles, numbering: numbering)
    // Last first, so that the one in hand is the array's last and its memory goes when it is a block.
    var paragraphs = [WordParagraph](body.takeParagraphs().reversed())
    while let paragraph = paragraphs.popLast() {
      blocks.add(paragraph)
      for mark in paragraph.notes { add(mark, in: paragraph.section, of: body.sections, to: &blocks) }
    }
    for kind in [BlockKind.header, .footer] { try addPages(body.sections, kind, to: &blocks) }
    return blocks.document(path: archive.path, parts: parts, comments: try comments(), unread: unread)
  }

  private mutating func story(of entry: String) throws -> WordStory {
    let links = entry == main ? relations : try Relationships.read(of: entry, in: archive)
    let story = WordStory(part: parts.count, styles: styles, changes: changes, links: links)
    parts.append(entry)
    try XMLPartReader.read(entry, of: archive, to: story)
    unread += story.unread
    return story
  }

  private func readOptional(_ entry: String, to handler: any XMLHandler) throws {
    if archive.contains(entry) { try XMLPartReader.read(entry, of: archive, to: handler) }
  }

  /// Adds the note of a mark, numbered as its section or the document says.
  private mutating func add(
    _ mark: WordNoteMark, in section: Int, of sections: WordSections, to blocks: inout WordBlocks
  ) {
    let own = sections.all.indices.contains(section) ? sections.all[section].notes.forms[mark.note.kind] : nil
    let form = (own ?? .init()).completed(by: settings.notes.forms[mark.note.kind])
    var (paragraphs, label) = notes.next(mark, section: section, form: form)
    for paragraph in paragraphs {
      blocks.add(note: paragraph, label: label)
      label = nil
    }
  }

  /// Adds the headers or footers that pages show, in the order of the sections, each part once.
  private mutating func addPages(_ sections: WordSections, _ kind: BlockKind, to blocks: inout WordBlocks) throws {
    var seen: Set<String> = []
    for id in sections.shown(kind, evenPages: settings.hasEvenPages) {
      guard let entry = relations.parts[id], seen.insert(entry).inserted, archive.contains(entry) else { continue }
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
