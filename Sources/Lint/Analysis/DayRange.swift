import Languages

/// A range of days in one month or two, as written: `2023年9月13日至22日`, `9月12-22 日`, `30 January – 10 February 2023`.
struct DayRange: Sendable {
  /// The stretch from the first number to the last day or month.
  let range: Range<Int>
  /// What parts the days, white space left out: `至`, `-`, `–`.
  let separator: String
  /// Whether white space stands around the separator.
  let isSpaced: Bool
  /// Whether the two days stand in different months.
  let crossesMonths: Bool
  /// Whether the first day lacks its 日; always false where there is none to have.
  let lacksDayMark: Bool
  /// Whether white space stands before a 日.
  let hasStraySpace: Bool
  /// The year, month and day of both ends as written; a year or month not written is empty.
  let first: Day, second: Day

  /// An end of the range.
  struct Day: Sendable {
    var year = ""
    var month = ""
    var day = ""
  }

  /// What rules compare: how the days are joined.
  struct Form: Hashable {
    let separator: String
    let isSpaced: Bool
    let lacksDayMark: Bool
    let hasStraySpace: Bool
  }

  /// How the days are joined.
  var form: Form {
    Form(separator: separator, isSpaced: isSpaced, lacksDayMark: lacksDayMark, hasStraySpace: hasStraySpace)
  }
}

/// A position that moves over scalars.
struct ScalarCursor {
  let scalars: [Unicode.Scalar]
  var at: Int

  /// Passes digits, at most `limit`, and gives them; nil when there are none or more.
  mutating func digits(atMost limit: Int) -> String? {
    let start = at
    while at < scalars.count, scalars[at].isDecimalDigit { at += 1 }
    return (1...limit).contains(at - start) ? String(scalars[start..<at]) : nil
  }

  /// Passes a scalar of a set.
  mutating func pass(_ set: Set<Unicode.Scalar>) -> Unicode.Scalar? {
    guard at < scalars.count, set.contains(scalars[at]) else { return nil }
    at += 1
    return scalars[at - 1]
  }

  /// Passes white space and tells whether there was any.
  mutating func spaces() -> Bool {
    let start = at
    while at < scalars.count, scalars[at].isSpace { at += 1 }
    return at > start
  }

  /// Passes a word of letters.
  mutating func word() -> String {
    let start = at
    while at < scalars.count, scalars[at].isLatinLetter { at += 1 }
    return String(scalars[start..<at])
  }
}
