/// Chinese text of a few words, told by its bytes alone.
enum ShortHan {
  /// A longer text is left to statistics, which know other charsets of two bytes a character.
  private static let longest = 64
  /// Charsets that have such pairs for other characters, where ICU finds them likelier.
  static let otherCharsets: Set<String> = ["Big5", "EUC-KR", "EUC-JP"]

  /// Whether all bytes beyond ASCII are pairs of GB 2312, most of them of its first level, the characters in daily use
  /// (rows 16 to 55), the others its marks (rows 1 to 3).
  static func isGB(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= longest else { return false }
    var (common, marks, at) = (0, 0, 0)
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      guard at + 1 < bytes.count, (0xA1...0xFE).contains(bytes[at + 1]) else { return false }
      switch lead {
      case 0xB0...0xD7: common += 1
      case 0xA1...0xA3: marks += 1
      default: return false
      }
      at += 2
    }
    return common >= 2 && common > marks
  }
}
