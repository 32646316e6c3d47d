import Languages

/// A file read into blocks with places.
///
/// `text` is what places count in: Unicode scalars from its start. For plain text and Markdown it is the decoded file
/// exactly as it stands; for other formats it is the blocks' texts, one a line.
public struct Document: Sendable {
  /// The path as the user gave it, for messages.
  public let path: String
  /// What the file is.
  public let format: Format
  /// The decoded text, which places count in.
  public let text: String
  /// Headings, paragraphs, items, cells and notes in reading order, then headers and footers; none is empty.
  public let blocks: [Block]
  /// Comments in the file, in the order of their places; those without a place last.
  public let comments: [DocumentComment]
  /// Links in the order of their places.
  public let links: [DocumentLink]
  /// The runs of a Word document that hold the text; empty for other formats.
  public let runs: RunMap
  /// What a reader of the file sees and was not read.
  public let unread: [UnreadContent]
  /// Comments in the file's markup that are meant for this program, in the order of the file.
  public let remarks: [SourceRemark]

  /// The formats that are read.
  public enum Format: String, Sendable, CaseIterable {
    case plainText = "text"
    case word = "docx"
    case html
    case openDocument = "odt"
    case pdf
    case markdown = "md"
    /// Read through a word processor: .doc, RTF and the like.
    case foreign = "doc"

    /// Whether the document's text is the file as it stands, so that places lead into the file.
    public var isSource: Bool { self == .plainText || self == .markdown }
  }

  /// A document from its parts.
  public init(
    path: String, format: Format, text: String, blocks: [Block], comments: [DocumentComment] = [],
    links: [DocumentLink] = [], runs: RunMap = RunMap(), unread: [UnreadContent] = [],
    remarks: [SourceRemark] = []
  ) {
    self.path = path
    self.format = format
    self.text = text
    self.blocks = blocks
    self.comments = comments
    self.links = links
    self.runs = runs
    self.unread = unread
    self.remarks = remarks
  }

  /// The same document under another path.
  public func renamed(_ path: String) -> Document {
    Document(
      path: path, format: format, text: text, blocks: blocks, comments: comments, links: links, runs: runs,
      unread: unread, remarks: remarks)
  }
}

/// What a block is in its document.
public enum BlockKind: String, Sendable, Codable, CaseIterable {
  case heading
  case paragraph
  case item
  case cell
  case footnote
  case header
  case footer
}

/// A heading, paragraph, list item, table cell, footnote or endnote, or a line of a page's header or footer.
public struct Block: Sendable, Hashable {
  /// What it is.
  public let kind: BlockKind
  /// A heading's or a list item's depth from 1; nil where the document does not tell.
  public let level: Int?
  /// The visible label that is not part of the text: a bullet, an automatic number; nil when there is none.
  public let label: String?
  /// Which cell of which table, for a cell.
  public let cell: CellCoordinates?
  /// The text without layout: no bookmark marks, no bullets, no tabs at its start; a line broken in a cell is joined. It
  /// may be copied out of the document's text at each call.
  public var text: String { content.text }
  /// Where each stretch of `text` stands in the document's text.
  public let map: PlaceMap
  /// The text where it is kept.
  package let content: BlockText

  /// A block from its parts.
  public init(
    kind: BlockKind, level: Int? = nil, label: String? = nil, cell: CellCoordinates? = nil, text: String,
    map: PlaceMap
  ) {
    self.init(kind: kind, level: level, label: label, cell: cell, content: BlockText(text), map: map)
  }

  /// A block whose text is kept elsewhere.
  package init(
    kind: BlockKind, level: Int? = nil, label: String? = nil, cell: CellCoordinates? = nil, content: BlockText,
    map: PlaceMap
  ) {
    self.kind = kind
    self.level = level
    self.label = label
    self.cell = cell
    self.content = content
    self.map = map
  }
}

/// A cell's place in its table, all from 0. A flattened table of extracted text has one column.
public struct CellCoordinates: Sendable, Hashable, Codable {
  /// The table's number in the document.
  public let table: Int
  /// The row.
  public let row: Int
  /// The column.
  public let column: Int
  /// How deep the table is nested: 0 for one in the text, 1 for one in a cell of that. What stands in a cell follows it in
  /// reading order, so the last cell before with a depth one less is the one around this table.
  public let depth: Int

  /// Coordinates from 0.
  public init(table: Int, row: Int, column: Int, depth: Int = 0) {
    self.table = table
    self.row = row
    self.column = column
    self.depth = depth
  }
}
