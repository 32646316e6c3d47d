import ICU

/// What two spellings of one token share.
enum TokenKey {
  /// Case-folded and half-width; a typographic apostrophe or hyphen becomes the plain one.
  static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "’": plain.append("'")
      case "\u{2010}", "\u{2011}": plain.append("-")
      default: plain.append(scalar.halfWidth)
      }
    }
    return Normalizer.nfkcCaseFold(String(plain))
  }

  /// A Han character; one of the compatibility block becomes the common one.
  static func han(_ scalar: Unicode.Scalar) -> String {
    (0xF900...0xFAFF).contains(scalar.value) ? Normalizer.nfkc(String(scalar)) : String(scalar)
  }

  /// The Western mark that does the same.
  static func mark(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "。", "｡", "．": "."
    case "、", "､": ","
    case "“", "”", "„", "‟", "«", "»", "「", "」", "『", "』", "｢", "｣", "《", "》", "〈", "〉", "〝", "〞", "＂": "\""
    case "‘", "’", "‚", "‛", "‹", "›": "'"
    case "—", "–", "―", "‒", "\u{2010}", "\u{2011}", "−", "－", "─": "-"
    case "…", "⋯": "…"
    case "【", "〔", "〖", "［": "["
    case "】", "〕", "〗", "］": "]"
    case "·", "•", "‧", "・", "●", "▪", "◦": "•"
    case "〜", "～": "~"
    default: String(scalar.halfWidth)
    }
  }
}
