import Termbase

/// A concordance with a line a place: the words in a column between what stands before and after them (key word in context).
enum KWICReport {
  /// How many columns of context a side; a Han character takes two.
  private static let width = 36

  static func text(_ result: FromBases<SearchHit>) -> String {
    var lines = SearchReport.heading(result)
    for place in result.hits {
      let hit = place.found
      let scalars = Array((hit.texts[hit.match.language.tag] ?? "").unicodeScalars)
      let left = fitted(scalars[..<hit.match.start].reversed())
      let right = fitted(Array(scalars[hit.match.end...]))
      let words = String(String.UnicodeScalarView(scalars[hit.match.start..<hit.match.end]))
      let pad = String(repeating: " ", count: max(0, width - left.columns))
      let before = String(String.UnicodeScalarView(left.scalars.reversed()))
      let after = String(String.UnicodeScalarView(right.scalars))
      let base = place.base.map { "   in \($0)" } ?? ""
      lines.append("\(pad)\(before)【\(words)】\(after)\(base)".replacing("\n", with: " "))
    }
    return (lines + SearchReport.ending(result)).joined(separator: "\n") + "\n"
  }

  /// As many scalars as fit into the width.
  private static func fitted(_ scalars: [Unicode.Scalar]) -> (scalars: [Unicode.Scalar], columns: Int) {
    var columns = 0
    var count = 0
    for scalar in scalars {
      let next = columns + (isWide(scalar) ? 2 : 1)
      if next > width { break }
      columns = next
      count += 1
    }
    return (Array(scalars.prefix(count)), columns)
  }

  /// Characters that a terminal shows in two columns: Han, kana, Hangul, full-width forms (Unicode Standard Annex 11).
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
