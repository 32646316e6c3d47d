/// What a folded scalar is to keys and search tokens.
public enum ScalarClass: Sendable {
  /// Letters, digits and marks of scripts that part words by spaces.
  case word
  /// Han characters and kana: each stands for itself.
  case han
  /// White space and control characters.
  case space
  /// Hyphens and dashes, which spellings of one name differ in.
  case dash
  /// Quotation marks and title marks.
  case quotation
  /// All other marks.
  case mark

  /// The class of a folded scalar.
  public init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x41...0x5A: self = .word
    case 0...0x20, 0x7F: self = .space
    case 0x2D, 0x2010...0x2015, 0x2212: self = .dash
    case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x300A...0x300F, 0x301D...0x301F: self = .quotation
    case 0x21...0x7E, 0x3001...0x3002, 0x3008...0x3009, 0x3010...0x3011: self = .mark
    case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .han
    default: self = Self.byProperties(scalar.properties)
    }
  }

  private static func byProperties(_ properties: Unicode.Scalar.Properties) -> ScalarClass {
    if properties.isWhitespace { return .space }
    if properties.isAlphabetic || properties.numericType != nil { return .word }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .word
    case .control, .format: return .space
    default: return .mark
    }
  }
}
