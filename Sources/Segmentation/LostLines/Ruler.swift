import Languages

/// A line drawn with one sign over and over, which parts what stands before and after it: `-----`, `***`, `=====`.
///
/// Short rows are something else: a dash typed as `--` or `---`, and a blank to be filled in by hand (`____`).
enum Ruler {
  /// How many bytes the row at `offset` has; nil when it is none, or goes on from before.
  static func length(_ text: ByteText, at offset: Int) -> Int? {
    let sign = text[offset]
    if offset > 0, text[offset - 1] == sign { return nil }
    var end = offset + 1
    while end < text.count, text[end] == sign { end += 1 }
    return end - offset >= least(sign) ? end - offset : nil
  }

  private static func least(_ sign: UInt8) -> Int {
    switch sign {
    case UInt8(ascii: "*"): 3
    case UInt8(ascii: "_"): 20
    default: 8
    }
  }

  /// Whether a row stands as a line of its own, or ends one with its title (`***NOTICE***`).
  static func isLine(_ text: ByteText, _ mark: Mark) -> Bool {
    guard let after = text.scalar(at: mark.end), after.isSpace else { return false }
    guard let before = text.scalar(before: mark.offset) else { return true }
    if before == ":" || before == "：" { return false }
    return before.isSpace ? !followsColon(text, mark.offset) : before.isLetter && mark.length >= 8
  }

  /// `Name: ________`
  private static func followsColon(_ text: ByteText, _ offset: Int) -> Bool {
    var at = offset
    while let scalar = text.scalar(before: at), scalar.isSpace { at = text.start(before: at) }
    return text.scalar(before: at) == ":" || text.scalar(before: at) == "："
  }
}
