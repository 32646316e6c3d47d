/// Times of day and ranges of them: `14:30`, `1430 hours`, 14时30分, 下午2时30分, `2.30 p.m.`, 11时至13时. The value is
/// `T14:30`, a range `T11:00/T13:00`; a time zone is a mention of its own.
struct TimeRecognizer: Recognizer {
  let words: Vocabulary

  /// An hour and minutes, and whether something says that they are a time of day.
  private struct Point {
    var hour: Int, minute: Int, end: Int
    var isSure: Bool
    var value: String { "T\(Self.two(hour)):\(Self.two(minute))" }
    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    var isPossible: Bool { hour < 24 && minute < 60 || hour == 24 && minute == 0 }
  }

  func match(_ text: FoldedText, at offset: Int) -> Found? {
    guard let first = point(text, offset) else { return nil }
    if let next = join(text, first.end), var second = point(text, next), second.isSure {
      // What stands after the second end (p.m., hours) is said of both.
      var start = first
      if !first.isSure, second.hour >= 12, first.hour < 12, isAfternoon(text, second.end),
        first.hour + 12 <= second.hour
      {
        start.hour += 12
      }
      if first.isSure, first.hour >= 12, second.hour < first.hour, second.hour < 12, isHalfDay(text, offset) {
        second.hour += 12
      }
      guard start.isPossible, second.isPossible else { return nil }
      return Found(kind: .time, value: start.value + "/" + second.value, range: offset..<second.end)
    }
    return first.isSure && first.isPossible ? Found(kind: .time, value: first.value, range: offset..<first.end) : nil
  }

  private func join(_ text: FoldedText, _ end: Int) -> Int? {
    let at = text.skipSpaces(end)
    if text[at] == FoldedText.dash || text[at] == 0x7E { return text.skipSpaces(at + 1) }
    return words.rangeWords.match(text, at: at).map { text.skipSpaces($0.end) }
  }

  private func isHalfDay(_ text: FoldedText, _ offset: Int) -> Bool {
    !FoldedText.isDigit(text[offset])
  }

  private func isAfternoon(_ text: FoldedText, _ end: Int) -> Bool {
    text[end - 1] == 0x6D || text[end - 1] == 0x2E
  }

  private func point(_ text: FoldedText, _ offset: Int) -> Point? {
    if let noon = words.noon.match(text, at: offset), text[offset] < 0x80 {
      return Point(hour: 12, minute: 0, end: noon.end, isSure: true)
    }
    if !FoldedText.isDigit(text[offset]) {
      guard text[offset] >= 0x80, let half = words.halfDays.match(text, at: offset) else { return nil }
      let at = text.skipSpaces(half.end)
      guard FoldedText.isDigit(text[at]) || text.isHan(at),
        var found = marked(text, at, isTold: true) ?? colon(text, at)
      else { return nil }
      if half.value == 12, found.hour < 12 { found.hour += 12 }
      return found
    }
    return marked(text, offset, isTold: false) ?? colon(text, offset) ?? figures(text, offset)
  }

  /// 14时30分, 9时, 9时半.
  private func marked(_ text: FoldedText, _ offset: Int, isTold: Bool) -> Point? {
    guard let hour = NumberReader().small(text, at: offset), hour.value <= 24,
      let mark = words.hourMarks.match(text, at: text.skipSpaces(hour.end)),
      isHour(text, mark.end, from: text.skipSpaces(hour.end), isTold)
    else { return nil }
    var point = Point(hour: hour.value, minute: 0, end: mark.end, isSure: true)
    if let half = words.halfMarks.match(text, at: mark.end) {
      (point.minute, point.end) = (30, half.end)
    } else if let minute = NumberReader().small(text, at: mark.end), minute.value < 60,
      let mark = words.minuteMarks.match(text, at: minute.end)
    {
      (point.minute, point.end) = (minute.value, mark.end)
    }
    return point
  }

  /// 时 after a number is an hour unless a word such as 时间 or 时期 begins there; 点 needs minutes, 半, 整, or 上午 before.
  private func isHour(_ text: FoldedText, _ end: Int, from start: Int, _ isTold: Bool) -> Bool {
    let next = text.wide(end)
    if text.wide(start) == 0x65F6 || text.wide(start) == 0x6642 {
      return ![0x95F4, 0x671F, 0x4EE3, 0x5019, 0x6BB5, 0x523B, 0x901F, 0x957F, 0x6548, 0x9650].contains(next)
    }
    if isTold || [0x534A, 0x6574, 0x949F].contains(next) { return true }
    return NumberReader().small(text, at: end).map { words.minuteMarks.match(text, at: $0.end) != nil } ?? false
  }

  /// 14:30, 2:30 p.m.
  private func colon(_ text: FoldedText, _ offset: Int) -> Point? {
    guard let hour = text.digits(offset, 1...2), text[hour.end] == 0x3A, let minute = text.digits(hour.end + 1, 2...2),
      hour.value <= 24, minute.value < 60, text[minute.end] != 0x3A, text.isWordEnd(minute.end)
    else { return nil }
    return withHalf(text, Point(hour: hour.value, minute: minute.value, end: minute.end, isSure: true))
  }

  /// 1430 hours, 2.30 p.m., 2 p.m.; as the first end of a range without the word.
  private func figures(_ text: FoldedText, _ offset: Int) -> Point? {
    if let four = text.digits(offset, 4...4) {
      let point = Point(hour: four.value / 100, minute: four.value % 100, end: four.end, isSure: false)
      return point.isPossible ? withHalf(text, point) : nil
    }
    guard let hour = text.digits(offset, 1...2), hour.value <= 24 else { return nil }
    var point = Point(hour: hour.value, minute: 0, end: hour.end, isSure: false)
    if text[hour.end] == 0x2E, let minute = text.digits(hour.end + 1, 2...2), minute.value < 60 {
      (point.minute, point.end) = (minute.value, minute.end)
    }
    let told = withHalf(text, point)
    // “9 hours” is how long something lasts, “9.30 hours” when.
    if told.isSure, point.end == hour.end, words.hourWords.match(text, at: text.skipSpaces(hour.end)) != nil {
      return nil
    }
    return told
  }

  /// The point with the words after it: hours, a.m., p.m.
  private func withHalf(_ text: FoldedText, _ point: Point) -> Point {
    let at = text.skipSpaces(point.end)
    var result = point
    if let half = words.halfDays.match(text, at: at), text[at] < 0x80, point.hour <= 12 {
      result.hour = point.hour % 12 + half.value
      (result.end, result.isSure) = (half.end, true)
    } else if let word = words.hourWords.match(text, at: at) {
      (result.end, result.isSure) = (word.end, true)
    }
    return result
  }
}
