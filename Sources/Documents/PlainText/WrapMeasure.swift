/// What a program counts to break lines.
enum WrapMeasure {
  /// Columns on a screen.
  case columns
  /// Bytes of UTF-8, of which a Han character takes three: lines of Chinese are then short.
  case bytes
  /// Hundredths of an em, as wide as characters of their class are in common text fonts.
  case ems

  /// The widths of ASCII characters in hundredths of an em.
  private static let ascii: [Int] = (0..<128).map { code in
    let scalar = Unicode.Scalar(UInt8(code))
    if "ijltfrI.,;:'|!()[]/- ".unicodeScalars.contains(scalar) { return 29 }
    if "mwMW@%".unicodeScalars.contains(scalar) { return 83 }
    return ("A"..."Z").contains(scalar) ? 66 : 50
  }

  func width(_ scalar: Unicode.Scalar) -> Int {
    switch self {
    case .columns: scalar.isWide ? 2 : 1
    case .bytes: UTF8.width(scalar)
    case .ems: scalar.isASCII ? Self.ascii[Int(scalar.value)] : scalar.isWide ? 100 : 50
    }
  }

  /// The width of what could not be parted from a line's beginning: a Han character, or what stands before a space, Han
  /// text or behind a hyphen.
  func firstWidth(_ text: PlacedText) -> Int {
    guard let first = text.scalars.first else { return 0 }
    if first.isWide { return width(first) }
    return text.scalars.prefix { !$0.properties.isWhitespace && !$0.isWide }.reduce(0) { $0 + width($1) }
  }

  func width(_ text: PlacedText) -> Int { text.scalars.reduce(0) { $0 + width($1) } }
}
