/// What may stand before an item's text.
enum Labels {
  /// Glyphs that are bullets and nothing else.
  private static let bullets = Set(
    "•●○◦◉▪▫■□◆◇❖➢➤►▶‣⁃✓✔➔·∙\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}\u{F076}\u{F02D}".unicodeScalars)
  /// Characters that are bullets only before a tab: dashes, and the letters that Word's symbol fonts show as bullets.
  private static let bulletsBeforeTab = Set("–—―‒−-‐‑*§o¨ØüÜ".unicodeScalars)

  /// A bullet that begins `text`, and where the text goes on: a glyph and a tab, or "•" and a space. Several items in one
  /// line (`• 9. One • 10. Two`) keep their bullets, which part them.
  static func bullet(_ text: PlacedText) -> (label: String, end: Int)? {
    let scalars = text.scalars
    guard let first = scalars.first, bullets.contains(first) || bulletsBeforeTab.contains(first) else { return nil }
    var at = 1
    while at < scalars.count, scalars[at] == " " || scalars[at] == "\u{A0}" || scalars[at] == "\u{3000}" { at += 1 }
    if at < scalars.count, scalars[at] == "\t" { return (String(first), at + 1) }
    return first == "•" && at > 1 && !scalars[at...].contains("•") ? (String(first), at) : nil
  }

  /// Whether a glyph is a bullet and nothing else.
  static func isBullet(_ glyph: Unicode.Scalar) -> Bool { glyph.value >= 0x80 && bullets.contains(glyph) }

  /// Whether a glyph is a bullet by its code in a symbol font.
  static func isSymbolBullet(_ glyph: Unicode.Scalar) -> Bool { glyph.value >= 0xF000 && isBullet(glyph) }

  /// Whether a piece is a bullet by itself, its text behind the next tab.
  static func isBullet(_ piece: PlacedText) -> Bool {
    let text = piece.trimmed.scalars
    return text.count == 1 && (bullets.contains(text[0]) || bulletsBeforeTab.contains(text[0]))
  }

  /// Whether a piece is a typed label with a mark of its own: `a)`, `(iv)`, `1.`, `1.2.`, `一、`, `（一）`.
  /// A bare number is none: before a tab it is as likely a cell.
  static func isTypedLabel(_ piece: some Collection<Unicode.Scalar>) -> Bool {
    guard piece.count >= 2, piece.count <= 8 else { return false }
    var body = Array(piece)
    guard let last = body.popLast(), [")", ".", "、", "）", "．"].contains(last) else { return false }
    if let first = body.first, first == "(" || first == "（" { body.removeFirst() }
    guard !body.isEmpty else { return false }
    let isNumber = body.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
    let isRoman = body.allSatisfy { Unicode.Scalar.romanDigits.contains($0) }
    let isLetter = body.count == 1 && body[0].properties.isAlphabetic
    let isHanNumber = body.allSatisfy { Unicode.Scalar.hanDigits.contains($0) }
    return isNumber || isRoman || isLetter || isHanNumber
  }

  /// Whether a line begins with a bullet, a dash or a typed label, so that it cannot go on with the line before.
  static func begins(_ line: PlacedText) -> Bool {
    if bullet(line) != nil || isBullet(line) { return true }
    let word = line.scalars.prefix { !$0.properties.isWhitespace }
    if word.count == 1, let dash = word.first, bulletsBeforeTab.contains(dash) { return true }
    if isTypedLabel(word) { return true }
    // Han text often has no space after the label.
    if let mark = line.scalars.prefix(5).firstIndex(where: { [")", "）", "、"].contains($0) }) {
      return isTypedLabel(line.scalars[...mark])
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate static let romanDigits = Set("ivxlcIVXLC".unicodeScalars)
  fileprivate static let hanDigits = Set("一二三四五六七八九十百".unicodeScalars)

  /// A Han character (the unified blocks and the compatibility ideographs).
  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// A Han character or a full-width mark: no space belongs beside it.
  var isWide: Bool {
    switch value {
    case 0x3000...0x303F, 0xFF01...0xFF60: true
    default: isHan
    }
  }
}
