/// How many columns text takes on a terminal.
///
/// East Asian wide and full-width characters take two (Unicode Standard Annex 11; the blocks, not the whole table),
/// marks that combine and characters without width none.
public enum DisplayWidth {
  /// The columns of one scalar.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    case 0x300...0x36F: 0
    default: 1
    }
  }
}
