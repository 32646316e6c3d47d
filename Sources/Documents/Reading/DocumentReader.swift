/// Reads a file into a document: the door of this module.
///
/// What a file is, its content tells, not its name. Plain text may be in any charset that ICU knows; its places count the
/// Unicode scalars of the decoded file exactly as it stands, a byte order mark left out. The work is bounded by
/// `ReadLimits`; every refusal is a `DocumentError`. `changes` says how tracked changes are read. PDF and the formats of old
/// word processors are read through `programs`.
public enum DocumentReader {
  /// Reads the file at `path`.
  /// - Throws: `DocumentError`.
  public static func read(
    path: String, limits: ReadLimits = .default, changes: TrackedChanges = .accept,
    programs: HelperPrograms = .installed
  ) throws -> Document {
    let bytes = try FileBytes.read(path: path, limits: limits)
    return try read(bytes: bytes, path: path, limits: limits, changes: changes, programs: programs)
  }

  /// Reads standard input to its end; `path` is what messages call it.
  /// - Throws: `DocumentError`.
  public static func readStandardInput(
    path: String, limits: ReadLimits = .default, changes: TrackedChanges = .accept,
    programs: HelperPrograms = .installed
  ) throws -> Document {
    let bytes = try FileBytes.read(descriptor: 0, path: path, limit: limits.fileBytes)
    return try read(bytes: bytes, path: path, limits: limits, changes: changes, programs: programs)
  }

  /// Reads a document that is in memory already; `path` is what messages call it.
  /// - Throws: `DocumentError`.
  public static func read(
    bytes given: consuming [UInt8], path: String, limits: ReadLimits = .default, changes: TrackedChanges = .accept,
    programs: HelperPrograms = .installed
  ) throws -> Document {
    var bytes = given
    if bytes.isEmpty { throw DocumentError.empty(path: path) }
    if bytes.count > limits.fileBytes { throw DocumentError.tooLarge(path: path, limit: limits.fileBytes) }
    let kind = FileKind(bytes, path: path)
    let document: Document
    switch kind {
    case .text:
      let text = try PlainTextReader.text(of: bytes, path: path, limits: limits)
      // The bytes and the blocks need not be in memory together.
      bytes = []
      document = PlainTextReader.read(text: text, path: path)
    case .markdown: document = try MarkdownReader.read(bytes: bytes, path: path, limits: limits)
    case .html: document = try HTMLReader.read(bytes: bytes, path: path, limits: limits, changes: changes)
    case .archive: document = try ArchiveReader.read(bytes: bytes, path: path, limits: limits, changes: changes)
    case .pdf: document = try PDFReader.read(bytes: bytes, path: path, limits: limits, programs: programs)
    case .compound, .foreign:
      if FileKind.isEncryptedPackage(bytes) { throw DocumentError.encrypted(path: path) }
      let reader = ForeignReader(path: path, limits: limits, changes: changes, programs: programs)
      document = try reader.read(bytes, name: kind.name, suffix: kind.suffix)
    case .cut: throw DocumentError.brokenArchive(path: path, entry: nil, detail: "cut short")
    case .other(let name): throw DocumentError.unsupportedFormat(path: path, format: name)
    }
    if document.blocks.isEmpty { throw DocumentError.noText(path: path) }
    return document
  }
}
