import ICU

/// What two spellings of one token share.
enum TokenKey {
  /// Case-folded and half-width; a typographic apostrophe or hyphen becomes the plain one.
  static func fold(_ text: String) -> String {
    if let small = foldASCII(text) { return small }
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

  /// The common case without Unicode's tables; nil when a byte is not ASCII.
  private static func foldASCII(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { small in
        for (index, byte) in bytes.enumerated() { small[index] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
        return bytes.count
      }
    }
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
