/// Whether a detected one-byte charset is to be believed.
///
/// Latin-1 and Windows-1252 give every byte a meaning, so a stray byte in an ASCII file always "fits". Bytes that no
/// word of a Western language holds (ÿ and þ aside from Icelandic, the unassigned ones) speak for damage instead.
enum LegacyEvidence {
  static func believes(_ charset: String, _ bytes: [UInt8]) -> Bool {
    guard charset == "ISO-8859-1" || charset == "windows-1252" else { return true }
    return !bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xFE, 0xFF].contains($0) }
  }
}
