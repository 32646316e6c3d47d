internal import CICU

/// A calendar day of the Gregorian calendar.
public struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, month (from 1) and day of the month (from 1).
  public let year: Int, month: Int, day: Int

  /// A day, unchecked.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601, for example `2023-05-18`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Earlier days stand first.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// Strict date parsing by pattern: 31 February is refused.
public final class DateParser {
  private let inner: OpaquePointer

  /// Opens a parser.
  /// - Parameters:
  ///   - locale: the language of month and day names, for example `en`; `zh@numbers=hanidays` reads 二〇二三年五月十八日.
  ///   - pattern: a date pattern of Unicode Technical Standard 35, for example `d MMMM y`.
  /// - Throws: `ICUError` for a pattern or locale ICU does not know.
  public init(locale: String, pattern: String) throws {
    var status: cicu_status = 0
    let opened = cicu_date_parser_open(locale, pattern, &status)
    try ICUError.check(status, "open a date parser for \(locale) \(pattern)")
    inner = opened!
  }

  deinit { cicu_date_parser_close(inner) }

  /// The date at the beginning of `text`, with the UTF-8 bytes it takes; nil when there is none.
  public func parsePrefix(_ text: String) -> (day: CalendarDay, length: Int)? {
    if text.isEmpty { return nil }
    return withBytes(text) { bytes, count in
      var status: cicu_status = 0
      var year: Int32 = 0, month: Int32 = 0, day: Int32 = 0, consumed: Int32 = 0
      let found = cicu_date_parse(inner, bytes, count, &year, &month, &day, &consumed, &status)
      guard status == 0, found == 1, consumed > 0 else { return nil }
      return (CalendarDay(year: Int(year), month: Int(month), day: Int(day)), Int(consumed))
    }
  }

  /// The date that the whole of `text` is, nil when it is not one.
  public func parse(_ text: String) -> CalendarDay? {
    guard let found = parsePrefix(text), found.length == text.utf8.count else { return nil }
    return found.day
  }
}
