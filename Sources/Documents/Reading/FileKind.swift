/// What a file is by its first bytes. Its name is asked only where the bytes do not tell: a text without any mark may be a
/// piece of HTML, or Markdown.
enum FileKind: Equatable {
  case text
  case markdown
  case html
  /// A zip archive: a Word or OpenDocument file.
  case archive
  /// A compound file of Word before 2007, or a password-protected document wrapped in one.
  case compound
  case pdf
  /// A kind that is read when a word processor is there to convert it; `suffix` tells it which one it is.
  case foreign(String, suffix: String)
  /// A compound file that ends before the folder of its streams.
  case cut
  /// A kind that is known and not read.
  case other(String)

  init(_ bytes: [UInt8], path: String) {
    let head = FileHead(bytes)
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      if FileKind.isCutCompound(bytes) {
        self = .cut
        return
      }
      let isDocument = FileKind.isWordDocument(bytes) || FileKind.isEncryptedPackage(bytes)
      self = isDocument ? .compound : .other("an Office file other than Word's")
    } else if FileKind.isPDF(bytes) {
      self = .pdf
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .foreign("RTF", suffix: "rtf")
    } else if head.isHTML {
      self = .html
    } else if let flat = head.flatXML {
      self = .foreign(flat.name, suffix: flat.suffix)
    } else if head.isWebArchive {
      self = .other("a web archive (MHTML)")
    } else {
      self = FileKind.named(path, head)
    }
  }

  /// What messages call a kind that a word processor reads.
  var name: String {
    if case .foreign(let name, _) = self { return name }
    return ".doc (Word 97-2003)"
  }

  /// The suffix of a kind that a word processor reads.
  var suffix: String {
    if case .foreign(_, let suffix) = self { return suffix }
    return "doc"
  }

  /// A header may stand behind some bytes of a mail or printer program (ISO 32000-1, annex H, note 13).
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: "%PDF-".utf8) { return true }
    return !bytes.isEmpty && bytes.prefix(1024).firstRange(of: Array("\n%PDF-1.".utf8)) != nil
  }

  private static func named(_ path: String, _ head: FileHead) -> FileKind {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return .text }
    switch name[name.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown", "mkd": return .markdown
    case "html", "htm", "xhtml", "xht": return head.hasElement ? .html : .text
    default: return .text
    }
  }

  /// Whether a compound file's folder, whose first sector its header tells, lies behind the end (MS-CFB, 2.2).
  private static func isCutCompound(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 0x34 else { return true }
    let shift = Int(bytes[0x1E]) | Int(bytes[0x1F]) << 8
    guard shift == 9 || shift == 12 else { return false }
    let sector = (0..<4).reduce(0) { $0 | Int(bytes[0x30 + $1]) << ($1 * 8) }
    return (sector + 1) << shift + 128 > bytes.count
  }

  /// Whether a compound file holds an encrypted Office document: its folder then names the stream `EncryptedPackage`.
  static func isEncryptedPackage(_ bytes: [UInt8]) -> Bool { holds("EncryptedPackage", bytes) }

  /// Whether a compound file holds a Word document: its folder names the stream.
  static func isWordDocument(_ bytes: [UInt8]) -> Bool { holds("WordDocument", bytes) }

  private static func holds(_ stream: String, _ bytes: [UInt8]) -> Bool {
    let name: [UInt8] = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0, 0]
    // Folder entries stand on multiples of 128 bytes, the name first.
    return stride(from: 0, to: bytes.count, by: 128).contains { offset in
      bytes[offset...].starts(with: name)
    }
  }
}
