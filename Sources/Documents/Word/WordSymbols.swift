/// Characters that Word keeps as codes of its symbol fonts, as the characters they look like.
///
/// Source: the encodings of Adobe Symbol and Microsoft Wingdings; Word stores them at U+F000 and above.
enum WordSymbols {
  private static let symbolLetters = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
  private static let symbolCapitals = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
  private static let symbol: [UInt32: Unicode.Scalar] = [
    0x22: "∀", 0x24: "∃", 0x2D: "−", 0x40: "≅", 0x5E: "⊥", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑",
    0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC7: "∩", 0xC8: "∪", 0xCE: "∈", 0xD1: "∇",
    0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xDB: "⇔", 0xDE: "⇒", 0xE2: "®", 0xE3: "©",
    0xE4: "™", 0xE5: "∑", 0xF2: "∫",
  ]
  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x28: "☎", 0x2A: "✉", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
    0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xE0: "→", 0xDF: "←", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
    0xFD: "☒", 0xFE: "☑",
  ]

  /// The character of `code` (hexadecimal, as `w:sym` has it) in `font`; nil when the code is none.
  static func character(_ code: String, font: String) -> Unicode.Scalar? {
    guard let value = UInt32(code, radix: 16), let own = Unicode.Scalar(value) else { return nil }
    let low = value & 0xFF
    guard value < 0x100 || (0xF000...0xF0FF).contains(value) else { return own }
    if font.hasPrefix("Wingdings") { return wingdings[low] ?? own }
    guard font == "Symbol" else { return own }
    if (0x61...0x7A).contains(low) { return symbolLetters[Int(low) - 0x61] }
    if (0x41...0x5A).contains(low) { return symbolCapitals[Int(low) - 0x41] }
    return symbol[low] ?? (low < 0x80 ? Unicode.Scalar(low) : own)
  }

  /// A bullet as it looks; bullets of fonts that are not known look like "•".
  static func bullet(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if (0xF000...0xF0FF).contains(scalar.value) {
        let low = scalar.value & 0xFF
        out.append(low == 0x2D ? "–" : low == 0xB7 ? "•" : wingdings[low] ?? "•")
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }
}
