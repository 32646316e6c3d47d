import Languages

/// Finds ranges of days in Chinese: `[2023年]9月13[日]至[9月]22[日]` with any dash or 至, and white space anywhere.
enum ChineseDayRanges {
  private static let dashes: Set<Unicode.Scalar> = Set("-‐‑‒–—―~～－至到".unicodeScalars)

  /// The ranges of a sentence in order.
  static func ranges(in scalars: [Unicode.Scalar]) -> [DayRange] {
    var ranges: [DayRange] = []
    var at = 0
    while at < scalars.count {
      let startsNumber = scalars[at].isDecimalDigit && (at == 0 || !scalars[at - 1].isDecimalDigit)
      if startsNumber, let range = range(in: scalars, at: at) {
        ranges.append(range)
        at = range.range.upperBound
      } else {
        at += 1
      }
    }
    return ranges
  }

  private static func range(in scalars: [Unicode.Scalar], at start: Int) -> DayRange? {
    // Most numbers are no days.
    let mark = scalars[start...].first { !$0.isDecimalDigit }
    guard mark == "月" || mark == "年" else { return nil }
    var cursor = ScalarCursor(scalars: scalars, at: start)
    guard let first = end(&cursor), !first.day.month.isEmpty else { return nil }
    let before = cursor.spaces()
    guard let separator = cursor.pass(dashes) else { return nil }
    let after = cursor.spaces()
    guard let second = end(&cursor), second.hasMark || !first.hasMark, second.day.year.isEmpty || first.hasMark else {
      return nil
    }
    guard second.hasMark else { return nil }
    return DayRange(
      range: start..<cursor.at, separator: String(separator), isSpaced: before || after,
      crossesMonths: !second.day.month.isEmpty, lacksDayMark: !first.hasMark,
      hasStraySpace: first.hasSpace || second.hasSpace, first: first.day, second: second.day)
  }

  private struct End {
    var day = DayRange.Day()
    var hasMark = false
    var hasSpace = false
  }

  /// `2023年9月13日`, `9月13`, `22 日`.
  private static func end(_ cursor: inout ScalarCursor) -> End? {
    var end = End()
    guard var number = cursor.digits(atMost: 4) else { return nil }
    if cursor.pass(["年"]) != nil {
      end.day.year = number
      guard let month = cursor.digits(atMost: 2) else { return nil }
      number = month
    }
    if cursor.pass(["月"]) != nil {
      end.day.month = number
      guard let day = cursor.digits(atMost: 2) else { return nil }
      number = day
    } else if !end.day.year.isEmpty {
      return nil
    }
    guard number.utf8.count <= 2 else { return nil }
    end.day.day = number
    let afterDay = cursor.at
    let spaced = cursor.spaces()
    if cursor.pass(["日", "号"]) != nil {
      end.hasMark = true
      end.hasSpace = spaced
    } else {
      cursor.at = afterDay
    }
    return end
  }
}
