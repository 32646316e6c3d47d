/// Whether a detected Latin charset of one byte a character is to be believed.
///
/// Such charsets give nearly every byte a meaning, so a stray byte in an ASCII file always "fits". What no word of a
/// language in Latin script holds speaks for damage instead: the bytes FE and FF (þ and ÿ, ţ and ˙), the unassigned ones,
/// and a capital in the middle of a small-letter word or alone before a mark.
enum LegacyEvidence {
  private static let latin: Set<String> = [
    "ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1252", "windows-1254",
  ]
  private static let unassigned: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  static func believes(_ charset: String, _ bytes: [UInt8]) -> Bool {
    guard latin.contains(charset) else { return true }
    let isWestern = charset == "ISO-8859-1" || charset == "windows-1252"
    return !bytes.indices.contains { at in
      let byte = bytes[at]
      guard byte >= 0x80 else { return false }
      if byte >= 0xFE || (isWestern && unassigned.contains(byte)) { return true }
      return isStrayCapital(bytes, at)
    }
  }

  private static func isStrayCapital(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard (0xC0...0xDE).contains(bytes[at]), bytes[at] != 0xD7 else { return false }
    let before = at > 0 ? bytes[at - 1] : 0x20
    let after = at + 1 < bytes.count ? bytes[at + 1] : 0x20
    if (0x61...0x7A).contains(before) { return true }
    return !isLetter(before) && !isLetter(after) && after > 0x20 && after < 0x80
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0xC0 || (0x41...0x5A).contains(byte & 0xDF) }
}
