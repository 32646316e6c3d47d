/// The parts of a date as far as they are written, and the values they make (ISO 8601: `2023-05-18`, `2023-05`, `2023`,
/// `--05-18` without a year, `--05` for a month, ranges with a slash).
struct DateParts {
  var year: Int?
  var month: Int?
  var day: Int?
  /// Past what was read.
  var end: Int

  /// Whether there is such a day: no 31 February, no month 13.
  var isPossible: Bool {
    if let month, !(1...12).contains(month) { return false }
    guard let day else { return true }
    guard let month else { return false }
    let leap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
    let length = month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...length).contains(day)
  }

  /// The value.
  var value: String {
    var parts = year.map { Self.padded($0, 4) } ?? "-"
    if let month { parts += "-" + Self.padded(month, 2) }
    if let day { parts += "-" + Self.padded(day, 2) }
    return parts
  }

  /// What this end of a range has in common with the other and leaves unsaid, taken from there.
  func filled(from other: DateParts) -> DateParts {
    var result = self
    if result.month == nil, result.day != nil { result.month = other.month }
    if result.year == nil { result.year = other.year }
    return result
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Found {
  /// A date or, with two parts, a range of dates; nil when a day is impossible.
  static func date(_ first: DateParts, to second: DateParts? = nil, from offset: Int) -> Found? {
    guard first.isPossible, second?.isPossible ?? true else { return nil }
    let value = second.map { first.value + "/" + $0.value } ?? first.value
    return Found(kind: .date, value: value, range: offset..<(second?.end ?? first.end))
  }
}
