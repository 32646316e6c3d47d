/// A word of Latin letters and digits with what joins its parts: `JCA-IoT`, `SC&C`, `WP1/20`, `e.i.r.p.`
struct LatinToken: Sendable {
  /// Where it stands in the folded text.
  var range: Range<Int>
  /// As in the folded text.
  var text: String
  /// How many capitals, digits and letters and digits in all.
  private(set) var capitals = 0, digits = 0, signs = 0

  /// The token that begins at `offset`; nil when it is a plain word.
  init?(_ folded: FoldedText, at offset: Int) {
    let end = Self.dotted(folded, offset) ?? Self.end(folded, offset)
    guard end > offset + 1 else { return nil }
    range = offset..<end
    text = folded.string(range)
    for byte in folded.bytes[range] {
      if FoldedText.isUpper(byte) { capitals += 1 }
      if FoldedText.isDigit(byte) { digits += 1 }
      if FoldedText.isAlphanumeric(byte) { signs += 1 }
    }
  }

  /// Whether it looks like an acronym: two capitals or more, or a capital with a digit, which make at least half of it.
  var isAcronym: Bool {
    if text.utf8.contains(0x2E) { return true }
    // The s of a plural does not count.
    let length = text.hasSuffix("s") && capitals >= 2 ? signs - 1 : signs
    guard capitals >= 1, capitals + digits >= 2, length <= 24, capitals >= 2 || signs <= 4 else { return false }
    return (capitals + digits) * 2 >= length && (hasJoint || signs <= 8)
  }

  /// Whether a hyphen or an ampersand is in it.
  var hasJoint: Bool { text.utf8.contains { $0 == 0x2D || $0 == 0x26 } }

  /// Without the s of a plural: `LDCs` is `LDC`.
  var singular: String {
    guard text.hasSuffix("s"), capitals >= 2, capitals + digits == signs - 1 else { return text }
    return String(text.dropLast())
  }

  private static func end(_ text: FoldedText, _ offset: Int) -> Int {
    var end = text.skipAlphanumerics(offset)
    while end > offset, text[end] == 0x2D || text[end] == 0x26, FoldedText.isAlphanumeric(text[end + 1]) {
      let next = text.skipAlphanumerics(end + 1)
      // IoT-based is IoT with a word behind it.
      if FoldedText.isLower(text[end + 1]), (end + 1..<next).allSatisfy({ FoldedText.isLower(text[$0]) }) { break }
      end = next
    }
    return end
  }

  /// Single letters with points: `e.i.r.p.`
  private static func dotted(_ text: FoldedText, _ offset: Int) -> Int? {
    var end = offset
    while FoldedText.isLetter(text[end]), text[end + 1] == 0x2E, end - offset < 16 { end += 2 }
    guard end >= offset + 6, text.isWordEnd(end) else { return nil }
    return end
  }
}
