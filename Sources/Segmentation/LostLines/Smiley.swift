import Languages

/// A smiley in signs, which ends what it comments on: `:-)`, `;)`, `:D`.
enum Smiley {
  /// Where the smiley whose eyes stand at `offset` ends; nil when there is none: space must stand around it.
  static func end(_ text: ByteText, colon offset: Int) -> Int? {
    guard offset == 0 || text.scalar(before: offset)?.isSpace == true else { return nil }
    var at = offset + 1
    if at < text.count, text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "'") { at += 1 }
    let mouth = at
    while at < text.count, at < mouth + 4, isMouth(text[at]) { at += 1 }
    guard at > mouth, text.scalar(at: at)?.isSpace ?? true else { return nil }
    return at
  }

  private static func isMouth(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"),
      UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "3"):
      true
    default: false
    }
  }
}
