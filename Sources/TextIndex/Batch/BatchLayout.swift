/// What stands where in a batch.
///
/// After each unit's text stand a zero byte and the unit's number in five bytes (six bits each, 0x80 to 0xBF, which begin no
/// character): so no match runs into the next unit, and units with the same text are sorted by their numbers.
enum BatchLayout {
  static let kind: UInt64 = 1
  /// Bytes between the texts of two units.
  static let gap = 6
  /// The text is divided into blocks of 2⁸ bytes, whose first units are kept.
  static let blockShift = 8

  enum Section: Int {
    /// The texts, with what parts them.
    case text
    /// The starts in the order of what follows them; 32-bit places in the text.
    case suffixes
    /// For each suffix its unit, 32 bits.
    case suffixUnits
    /// Where each unit's text starts, 32 bits; one more than units.
    case unitStarts
    /// Beads of units, 64 bits.
    case unitBeads
    /// Confidences of units, 32-bit floats.
    case unitConfidences
    /// Kinds of units' blocks, 8 bits.
    case unitKinds
    /// Pairs: row, stamp, side, first unit (64 bits each).
    case pairs
  }

  /// The number of a language's tag: its first eight letters.
  static func number(of tag: String) -> UInt64 {
    tag.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The tag that `number(of:)` was made of.
  static func tag(of number: UInt64) -> String {
    String(decoding: (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }.prefix { $0 != 0 }, as: UTF8.self)
  }
}
