/// Characters that Word keeps as codes of its symbol fonts, as the characters they look like.
///
/// Word stores them at U+F000 and above. Sources: the encoding of Adobe Symbol, and the characters that Unicode has for
/// Wingdings and Webdings (ISO/IEC JTC1/SC2/WG2 N4115 and N4384), the usual ones where several look alike.
enum WordSymbols {
  /// The character of `code` (hexadecimal, as `w:sym` has it) in `font`; nil when the code is none.
  static func character(_ code: String, font: String) -> Unicode.Scalar? {
    guard let value = UInt32(code, radix: 16), let own = Unicode.Scalar(value) else { return nil }
    guard value < 0x100 || (0xF000...0xF0FF).contains(value), let table = table(of: font) else { return own }
    let low = value & 0xFF
    return table[low] ?? (low < 0x80 ? Unicode.Scalar(low) : own)
  }

  /// A bullet as it looks; one in a font that is not known looks like "•".
  static func bullet(_ text: String, font: String) -> String {
    let table = table(of: font)
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isCode = (0xF000...0xF0FF).contains(scalar.value)
      if isCode || table != nil && scalar.value < 0x100 {
        let low = scalar.value & 0xFF
        // The same list may be set in several fonts; the two codes that all of them share tell enough without one.
        let known = low == 0x2D ? "–" : (table ?? wingdings)[low]
        out.append(known ?? (low == 0x20 ? " " : "•"))
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  private static func table(of font: String) -> [UInt32: Unicode.Scalar]? {
    switch font {
    case "Symbol": symbol
    case "Wingdings": wingdings
    case "Wingdings 2": wingdings2
    case "Webdings": webdings
    default: nil
    }
  }

  /// Signs that follow each other from a code on; a space where there is none.
  private static func row(_ start: UInt32, _ signs: String) -> [UInt32: Unicode.Scalar] {
    var table: [UInt32: Unicode.Scalar] = [:]
    for (offset, sign) in signs.unicodeScalars.enumerated() where sign != " " { table[start + UInt32(offset)] = sign }
    return table
  }

  private static func table(_ rows: [(UInt32, String)]) -> [UInt32: Unicode.Scalar] {
    rows.reduce(into: [:]) { $0.merge(row($1.0, $1.1)) { $1 } }
  }

  private static let symbol = table([
    (0x21, "!∀#∃%&∋()∗+,−./0123456789:;<=>?"), (0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
    (0x60, "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"), (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓"), (0xB0, "°±″≥×∝∂•÷≠≡≈…⏐⎯↵"),
    (0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉"), (0xD0, "∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"), (0xE0, "◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"),
    (0xF1, "⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
  ])

  private static let wingdings = table([
    (0x22, "✂✁"), (0x28, "☎✆✉"), (0x36, "⌛"), (0x3E, "✇✍"), (0x41, "✌"), (0x45, "☜☞☝☟"), (0x4A, "☺ ☹"),
    (0x4E, "☠⚐ ✈☼ ❄"), (0x58, "✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓"), (0x6C, "●❍■□❐❑❒⬧⧫◆❖⬥⌧⮹⌘"), (0x7F, "▯⓪①②③④⑤⑥⑦⑧⑨⑩"),
    (0x8B, "⓿❶❷❸❹❺❻❼❽❾❿"), (0x9E, "·•⬝○"), (0xA4, "◉◎"), (0xA7, "▪◻"), (0xAA, "✦★✶✴✹✵"), (0xB5, "✪✰"),
    (0xD5, "⌫⌦"), (0xD8, "➢"), (0xDF, "←→↑↓↖↗↙↘⇦➔"), (0xEF, "⇦⇨⇧⇩⬄⇳⬀⬁⬃⬂"), (0xFB, "✗✓☒☑"),
  ])

  private static let wingdings2 = table([
    (0x4F, "✗✓☒☑☒☒"), (0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"), (0x95, "·•●"), (0x9E, "■□"), (0xA3, "☐"),
  ])

  private static let webdings = table([
    (0x33, "◀▶▲▼⏪⏩⏮⏭⏸⏹"), (0x61, "✓"), (0x63, "□"), (0x67, "■"), (0x6E, "●"), (0x72, "✗"),
  ])
}
