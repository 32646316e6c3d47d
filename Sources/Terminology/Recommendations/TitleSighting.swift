import Languages

/// A title found for a number or a provisional name.
struct TitleSighting: Sendable {
  /// The number or provisional name it was found for.
  let key: String
  /// Which document.
  let side: Int
  /// The sentence.
  let sentence: Int
  /// The title without its marks, as scalars of the sentence.
  let range: Range<Int>
  /// How it was found.
  let manner: Manner

  /// How a title was found, the surest first.
  enum Manner: Int, Sendable, Comparable {
    /// In quotation or title marks beside the number.
    case quoted
    /// On a line of its own after the number's.
    case line
    /// In a table's column of titles.
    case table
    /// After a dash, or to the line's end.
    case plain
    /// Because the other language has a title there.
    case carried

    static func < (left: Manner, right: Manner) -> Bool { left.rawValue < right.rawValue }
  }
}

/// Tells a title from other text.
enum TitleShape {
  /// The range without marks and stops at its ends that do not belong to a title.
  static func trimmed(_ text: ScalarText, _ range: Range<Int>) -> Range<Int> {
    var range = text.trimmed(range)
    while let last = range.last, isLoose(text.scalars[last]) {
      range = text.trimmed(range.lowerBound..<last)
    }
    return range
  }

  /// The range without a remark after a dash, such as `– for approval`, `– 供批准`.
  static func withoutRemark(_ text: ScalarText, _ range: Range<Int>) -> Range<Int> {
    for place in range.reversed() where TitleGap.isDash(text.scalars[place]) && place > range.lowerBound {
      let before = text.scalars[place - 1].properties.isWhitespace
      let after = place + 1 == range.upperBound || text.scalars[place + 1].properties.isWhitespace
      let isLong = text.scalars[place].value >= 0x2013
      if (before && after) || (isLong && (before || after)) {
        return size(text, place + 1..<range.upperBound) <= 4 ? text.trimmed(range.lowerBound..<place) : range
      }
    }
    return range
  }

  /// Words, with two Han characters as one.
  static func size(_ text: ScalarText, _ range: Range<Int>) -> Int {
    var words = 0, han = 0, inWord = false
    for scalar in text.scalars[range] {
      if scalar.isHan { han += 1 }
      let part = scalar.isWordPart
      if part && !inWord { words += 1 }
      inWord = part
    }
    return words + han / 2
  }

  /// Whether the range could be a title: two words or more, with letters, not ended by a full stop.
  static func isTitle(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    guard let last = range.last, size(text, range) >= 2 else { return false }
    let end = text.scalars[last]
    if end == "。" || end == "；" || end == "：" || end == ":" || end == ";" || end == "." || end == "？" { return false }
    let letters = text.scalars[range].count { $0.isHan || $0.isWordPart && !(0x30...0x39).contains($0.value) }
    return letters >= 4
  }

  private static func isLoose(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", "。", "，", "；", "、": true
    default: false
    }
  }
}
