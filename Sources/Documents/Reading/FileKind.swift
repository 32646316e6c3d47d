/// What a file is by its first bytes; its name is not asked.
enum FileKind: Equatable {
  case text
  case archive
  /// A compound file of Word before 2007, or a password-protected document wrapped in one.
  case compound
  /// A kind that is known and not read.
  case other(String)

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compound
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .other("PDF")
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .other("RTF")
    } else {
      self = .text
    }
  }

  /// Whether a compound file holds an encrypted Office document: its folder then names the stream `EncryptedPackage`.
  static func isEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name: [UInt8] = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    // Folder entries stand on multiples of 128 bytes, the name first.
    return stride(from: 0, to: bytes.count, by: 128).contains { offset in
      bytes[offset...].starts(with: name)
    }
  }
}
