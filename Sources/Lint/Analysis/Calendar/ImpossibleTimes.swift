import Languages

/// Days and times of day that are written as such and cannot be: 2月30日, 31 April, 2023-02-30, 25:30 hours.
struct ImpossibleTimes {
  private let scalars: [Unicode.Scalar]
  private let words: [Range<Int>]
  private let calendar: CalendarWords?
  /// Whether the sentence names a time of day that can be.
  private let namesTime: Bool

  /// Where such days and times stand in a sentence.
  /// - Parameter words: the words of the sentence.
  static func ranges(in sentence: SentenceContent, words: [Range<Int>]) -> [Range<Int>] {
    guard sentence.traits.contains(.digit) else { return [] }
    let search = ImpossibleTimes(
      scalars: sentence.scalars, words: words, calendar: LanguagePacks.pack(for: sentence.language)?.calendar,
      namesTime: sentence.mentions.mentions.contains { $0.kind == .time })
    let found = search.marked() + search.named() + search.clock() + search.numeric()
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  // MARK: 2月30日, 25时

  private func marked() -> [Range<Int>] {
    scalars.indices.compactMap { at in
      switch scalars[at] {
      case "月": day(atMonth: at)
      case "时": hour(before: at)
      default: nil
      }
    }
  }

  private func day(atMonth mark: Int) -> Range<Int>? {
    let monthStart = numberStart(before: mark)
    let end = numberEnd(after: mark + 1)
    guard monthStart < mark, end > mark + 1, end < scalars.count, ["日", "号"].contains(scalars[end]),
      let month = number(monthStart..<mark), let day = number(mark + 1..<end)
    else { return nil }
    let hasYear = monthStart > 4 && scalars[monthStart - 1] == "年"
    let year = hasYear ? number(monthStart - 5..<monthStart - 1) : nil
    return CalendarMath.exists(year: year, month: month, day: day)
      ? nil : (year == nil ? monthStart : monthStart - 5)..<end + 1
  }

  private func hour(before mark: Int) -> Range<Int>? {
    let start = numberStart(before: mark)
    guard mark - start == 2, let hour = number(start..<mark), hour > 24 else { return nil }
    if start > 0, ["-", ".", ":", "至", "第"].contains(scalars[start - 1]) { return nil }
    // 25时30分 is a time of day; 25时间 and 25时段 are words that begin with 时.
    let next: Unicode.Scalar = mark + 1 < scalars.count ? scalars[mark + 1] : "。"
    return next.isDecimalDigit || "，。；）)、整".unicodeScalars.contains(next) ? start..<mark + 1 : nil
  }

  // MARK: 31 April 2023, April 31

  private func named() -> [Range<Int>] {
    guard let calendar else { return [] }
    return words.compactMap { word in
      guard scalars[word.lowerBound].isCapital, word.count > 2,
        let month = calendar.months[String(scalars[word]).lowercased()]
      else { return nil }
      return before(word, month) ?? after(word, month)
    }
  }

  private func before(_ word: Range<Int>, _ month: Int) -> Range<Int>? {
    let end = word.lowerBound - 1
    guard end > 0, scalars[end].isSpace else { return nil }
    let start = numberStart(before: end)
    guard start < end, end - start <= 2, let day = number(start..<end), isApart(start) else { return nil }
    let year = year(at: word.upperBound)
    if CalendarMath.exists(year: year, month: month, day: day) || day > 31 && year == nil { return nil }
    return start..<word.upperBound + (year == nil ? 0 : 5)
  }

  private func after(_ word: Range<Int>, _ month: Int) -> Range<Int>? {
    let start = word.upperBound + 1
    guard start < scalars.count, scalars[start - 1].isSpace else { return nil }
    let end = numberEnd(after: start)
    guard end > start, end - start <= 2, let day = number(start..<end), end + 1 < scalars.count, scalars[end] == ",",
      let year = year(at: end + 1), !CalendarMath.exists(year: year, month: month, day: day)
    else { return nil }
    return word.lowerBound..<end + 6
  }

  /// The year behind one space.
  private func year(at space: Int) -> Int? {
    guard space < scalars.count, scalars[space].isSpace else { return nil }
    let end = numberEnd(after: space + 1)
    return end == space + 5 ? number(space + 1..<end) : nil
  }

  // MARK: 25:30, 2023-02-30

  private func clock() -> [Range<Int>] {
    scalars.indices.compactMap { at in
      guard scalars[at].halfWidth == ":", at > 1, at + 2 < scalars.count else { return nil }
      let start = numberStart(before: at)
      let end = numberEnd(after: at + 1)
      guard at - start == 2, end - at == 3, isApart(start), let hour = number(start..<at),
        let minute = number(at + 1..<end)
      else { return nil }
      if hour < 24 && minute < 60 || hour == 24 && minute == 0 { return nil }
      let isSeconds = end < scalars.count && (scalars[end] == ":" || scalars[end] == "." || scalars[end].isLatinLetter)
      return !isSeconds && (namesTime || isHour(behind: end)) ? start..<end : nil
    }
  }

  private func isHour(behind end: Int) -> Bool {
    let rest = String(scalars[end...].drop(while: \.isSpace).prefix(5)).lowercased()
    return calendar?.hourWords.contains { rest.hasPrefix($0) && !$0.isEmpty } ?? false
  }

  private func numeric() -> [Range<Int>] {
    guard scalars.count > 9 else { return [] }
    return (0...scalars.count - 10).compactMap { start in
      guard scalars[start].isDecimalDigit, scalars[start + 4] == "-", scalars[start + 7] == "-", isApart(start),
        numberEnd(after: start) == start + 4, numberEnd(after: start + 5) == start + 7,
        numberEnd(after: start + 8) == start + 10, let year = number(start..<start + 4), (1900...2100).contains(year),
        let month = number(start + 5..<start + 7), (1...12).contains(month), let day = number(start + 8..<start + 10)
      else { return nil }
      return (1...31).contains(day) && !CalendarMath.exists(year: year, month: month, day: day)
        ? start..<start + 10 : nil
    }
  }

  // MARK: Numbers

  private func numberStart(before end: Int) -> Int {
    var start = end
    while start > 0, scalars[start - 1].isDecimalDigit { start -= 1 }
    return start
  }

  private func numberEnd(after start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isDecimalDigit { end += 1 }
    return end
  }

  private func number(_ range: Range<Int>) -> Int? {
    range.count > 4 || range.isEmpty || range.lowerBound < 0
      ? nil : Int(String(scalars[range].map(\.halfWidth)))
  }

  /// Whether nothing hangs on a number in front: no point, stroke, hyphen or letter.
  private func isApart(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = scalars[start - 1]
    return !before.isLatinLetter && !".,/:-_".unicodeScalars.contains(before)
  }
}
