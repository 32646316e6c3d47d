import ICU

/// Days of the Gregorian calendar, counted.
enum CalendarMath {
  /// Whether there is such a day; without a year February has 29.
  static func exists(year: Int?, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month) else { return false }
    return (1...length(of: month, year: year)).contains(day)
  }

  /// The day of the week, 1 (Monday) … 7 (Sunday) (Zeller 1882).
  static func weekday(of day: CalendarDay) -> Int {
    let isEarly = day.month < 3
    let month = isEarly ? day.month + 12 : day.month
    let year = isEarly ? day.year - 1 : day.year
    let sum = day.day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400
    return (sum + 5) % 7 + 1
  }

  /// The day of an ISO 8601 value `2023-05-18`; nil for any other value.
  static func day(_ value: some StringProtocol) -> CalendarDay? {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, value.utf8.count == 10, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func length(of month: Int, year: Int?) -> Int {
    let isLeap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
    if month == 2 { return isLeap ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
