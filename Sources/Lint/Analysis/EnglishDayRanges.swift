import Languages

/// Finds ranges of days in English: `12-22 September`, `30 January – 10 February`. Ranges in words (`from 13 to 22
/// September`) are another thing and stay out.
enum EnglishDayRanges {
  private static let dashes: Set<Unicode.Scalar> = Set("-‐‑‒–—―~".unicodeScalars)

  /// The ranges of a sentence in order.
  static func ranges(in scalars: [Unicode.Scalar]) -> [DayRange] {
    let months = LanguagePacks.pack(for: .english)?.calendar.months ?? [:]
    var ranges: [DayRange] = []
    var at = 0
    while at < scalars.count {
      let before: Unicode.Scalar = at == 0 ? " " : scalars[at - 1]
      let starts =
        scalars[at].isDecimalDigit && (before.isSpace || before.halfWidth == "(" || before == "," || before == ";")
      if starts, let range = range(in: scalars, at: at, months: months) {
        ranges.append(range)
        at = range.range.upperBound
      } else {
        at += 1
      }
    }
    return ranges
  }

  private static func range(in scalars: [Unicode.Scalar], at start: Int, months: [String: Int]) -> DayRange? {
    var cursor = ScalarCursor(scalars: scalars, at: start)
    var first = DayRange.Day()
    var second = DayRange.Day()
    guard let day = cursor.digits(atMost: 2) else { return nil }
    first.day = day
    let afterDay = cursor.at
    if cursor.spaces() {
      let word = cursor.word()
      if months[word.lowercased()] != nil { first.month = word } else { cursor.at = afterDay }
    }
    let before = cursor.spaces()
    guard let separator = cursor.pass(dashes) else { return nil }
    let after = cursor.spaces()
    guard let last = cursor.digits(atMost: 2), cursor.spaces() else { return nil }
    second.day = last
    second.month = cursor.word()
    guard months[second.month.lowercased()] != nil else { return nil }
    return DayRange(
      range: start..<cursor.at, separator: String(separator), isSpaced: before || after,
      crossesMonths: !first.month.isEmpty, lacksDayMark: false, hasStraySpace: false, first: first, second: second)
  }
}
