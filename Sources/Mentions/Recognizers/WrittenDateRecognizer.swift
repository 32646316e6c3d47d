/// Dates with the month's name (18 May 2023; May 18, 2023; 30 January – 10 February 2023; 12 and 13 September 2023), in
/// figures (2023-09-13; 06/2012) and years that surely are years.
struct WrittenDateRecognizer: Recognizer {
  let words: Vocabulary

  func match(_ text: FoldedText, at offset: Int) -> Found? {
    if FoldedText.isDigit(text[offset]) {
      return figures(text, offset) ?? range(text, offset) ?? days(text, offset) ?? year(text, offset)
    }
    guard words.months.mayBegin(text, at: offset), words.months.match(text, at: offset) != nil else { return nil }
    if isAfterDay(text, offset) { return nil }
    return monthFirst(text, offset)
  }

  // MARK: Points

  /// A month's name with its stop, when it is an abbreviation.
  private func month(_ text: FoldedText, _ offset: Int) -> (value: Int, end: Int)? {
    guard FoldedText.isUpper(text[offset]), let name = words.months.match(text, at: offset) else { return nil }
    return (name.value, text[name.end] == 0x2E && name.end - offset <= 4 ? name.end + 1 : name.end)
  }

  private func fourDigits(_ text: FoldedText, _ offset: Int) -> (value: Int, end: Int)? {
    guard let year = text.digits(offset, 4...4), (1000...2199).contains(year.value), text.isWordEnd(year.end) else {
      return nil
    }
    return year
  }

  /// A day's number with or without st, nd, rd, th.
  private func day(_ text: FoldedText, _ offset: Int) -> (value: Int, end: Int)? {
    guard let day = text.digits(offset, 1...2), (1...31).contains(day.value) else { return nil }
    let end = text.skipAlphanumerics(day.end)
    return end == day.end || end == day.end + 2 && FoldedText.isLower(text[day.end]) ? (day.value, end) : nil
  }

  /// 18 May 2023, 18 May.
  private func dayFirst(_ text: FoldedText, _ offset: Int) -> DateParts? {
    guard let day = day(text, offset) else { return nil }
    var at = text.skipSpaces(day.end)
    if text.has("of ", at: at) { at += 3 }
    if text[at] == 0x2D { at += 1 }
    guard let month = month(text, at) else { return nil }
    return withYear(text, DateParts(month: month.value, day: day.value, end: month.end))
  }

  private func withYear(_ text: FoldedText, _ parts: DateParts) -> DateParts {
    var at = text.skipSpaces(parts.end)
    if text[at] == 0x2C || text[at] == 0x2D { at = text.skipSpaces(at + 1) }
    guard let year = fourDigits(text, at) else { return parts }
    var result = parts
    (result.year, result.end) = (year.value, year.end)
    return result
  }

  /// Past a word or dash between the ends of a range.
  private func join(_ text: FoldedText, _ offset: Int) -> Int? {
    let at = text.skipSpaces(offset)
    if text[at] == FoldedText.dash || text[at] == 0x7E { return text.skipSpaces(at + 1) }
    return words.rangeWords.match(text, at: at).map { text.skipSpaces($0.end) }
  }

  // MARK: Day first

  /// 30 January – 10 February 2023; 18 May 2023.
  private func range(_ text: FoldedText, _ offset: Int) -> Found? {
    guard let first = dayFirst(text, offset) else { return nil }
    if let next = join(text, first.end), let second = dayFirst(text, next), first.year == nil || second.year != nil {
      return .date(first.filled(from: second), to: second, from: offset)
    }
    return .date(first, from: offset)
  }

  /// 12-22 September 2023 (a range); 12, 13 and 14 September 2023 (a list).
  private func days(_ text: FoldedText, _ offset: Int) -> Found? {
    guard let first = day(text, offset) else { return nil }
    let from = DateParts(day: first.value, end: first.end)
    if let next = join(text, first.end), let second = dayFirst(text, next) {
      return .date(from.filled(from: second), to: second, from: offset)
    }
    var members = [(offset, from)]
    var at = text.skipSpaces(first.end)
    while members.count < 8, let mark = words.listMarks.match(text, at: at) {
      let next = text.skipSpaces(mark.end)
      if let last = dayFirst(text, next) { return list(members + [(next, last)], text) }
      guard let day = day(text, next) else { return nil }
      members.append((next, DateParts(day: day.value, end: day.end)))
      at = text.skipSpaces(day.end)
    }
    return nil
  }

  private func list(_ members: [(Int, DateParts)], _ text: FoldedText) -> Found? {
    guard let last = members.last?.1, let start = members.first?.0 else { return nil }
    if members.count == 2, text.string(max(0, start - 8)..<start).hasSuffix("between ") {
      return .date(members[0].1.filled(from: last), to: last, from: start)
    }
    let dates = members.compactMap { Found.date($0.1.filled(from: last), from: $0.0) }
    guard var found = dates.first, dates.count == members.count else { return nil }
    found.more = Array(dates.dropFirst())
    return found
  }

  // MARK: Month first

  /// Whether a day's number stands before the month: then the day was impossible, and the rest is no date either.
  private func isAfterDay(_ text: FoldedText, _ offset: Int) -> Bool {
    text[offset - 1] == 0x20 && FoldedText.isDigit(text[offset - 2]) && !FoldedText.isDigit(text[offset - 4])
  }

  /// September 12, 2023; September 12-22, 2023; September 2023; September.
  private func monthFirst(_ text: FoldedText, _ offset: Int) -> Found? {
    guard let month = month(text, offset) else { return nil }
    let at = text.skipSpaces(month.end)
    guard let day = day(text, at), text[day.end] != 0x3A, text[day.end] != 0x2F else {
      return wholeMonth(text, offset, month)
    }
    var first = DateParts(month: month.value, day: day.value, end: day.end)
    if let next = join(text, day.end) {
      if let second = self.day(text, next), self.month(text, text.skipSpaces(second.end)) == nil {
        let to = withYear(text, DateParts(month: month.value, day: second.value, end: second.end))
        return .date(first.filled(from: to), to: to, from: offset)
      }
      if let other = self.month(text, next), let second = self.day(text, text.skipSpaces(other.end)) {
        let to = withYear(text, DateParts(month: other.value, day: second.value, end: second.end))
        return .date(first.filled(from: to), to: to, from: offset)
      }
    }
    first = withYear(text, first)
    return .date(first, from: offset)
  }

  private func wholeMonth(_ text: FoldedText, _ offset: Int, _ month: (value: Int, end: Int)) -> Found? {
    let first = withYear(text, DateParts(month: month.value, end: month.end))
    if let next = join(text, first.end), let other = self.month(text, next), !isDayAfter(text, other.end) {
      let second = withYear(text, DateParts(month: other.value, end: other.end))
      if second.year != nil { return .date(first.filled(from: second), to: second, from: offset) }
    }
    // “May” and “March” are words too; a month alone is a date only after a word that says so.
    if first.year == nil, !words.yearCues.contains(text.wordBefore(offset)) { return nil }
    return .date(first, from: offset)
  }

  private func isDayAfter(_ text: FoldedText, _ end: Int) -> Bool {
    guard let day = day(text, text.skipSpaces(end)) else { return false }
    return !FoldedText.isDigit(text[day.end])
  }

  // MARK: Figures and years

  /// 2023-09-13; 06/2012 as editions are dated.
  private func figures(_ text: FoldedText, _ offset: Int) -> Found? {
    if let year = text.digits(offset, 4...4), text[year.end] == 0x2D, let month = text.digits(year.end + 1, 2...2),
      text[month.end] == 0x2D, let day = text.digits(month.end + 1, 2...2), text.isWordEnd(day.end)
    {
      return .date(DateParts(year: year.value, month: month.value, day: day.value, end: day.end), from: offset)
    }
    guard text[offset - 1] == 0x28, let month = text.digits(offset, 2...2), text[month.end] == 0x2F,
      let year = fourDigits(text, month.end + 1), text[year.end] == 0x29
    else { return nil }
    return .date(DateParts(year: year.value, month: month.value, end: year.end), from: offset)
  }

  /// A bare year: after a word that says so, between a comma and a bracket, at the sentence's end, or in a range of years.
  private func year(_ text: FoldedText, _ offset: Int) -> Found? {
    guard let year = fourDigits(text, offset), (1850...2150).contains(year.value), text[year.end] != 0x25,
      text[offset - 1] != 0x2D, text[offset - 1] != 0x2F, text[offset - 1] != 0x2E
    else { return nil }
    let first = DateParts(year: year.value, end: year.end)
    if text[year.end] == 0x2D || text[year.end] == FoldedText.dash, let second = fourDigits(text, year.end + 1) {
      guard second.value >= year.value else { return nil }
      return .date(first, to: DateParts(year: second.value, end: second.end), from: offset)
    }
    if text[year.end] >= 0x80 || text[year.end] == 0x2E && FoldedText.isDigit(text[year.end + 1]) { return nil }
    let alone = text[offset - 1] == 0x28 && text[year.end] == 0x29 || offset == 0 && year.end == text.count
    let closes = text[offset - 2] == 0x2C && [0x29, 0x3B, 0x2C, 0x2E, 0].contains(text[year.end])
    guard alone || closes || words.yearCues.contains(text.wordBefore(offset)), !countsThings(text, year.end) else {
      return nil
    }
    return .date(first, from: offset)
  }

  /// Whether a plural in small letters follows: 2000 participants.
  private func countsThings(_ text: FoldedText, _ end: Int) -> Bool {
    guard text[end] == 0x20, FoldedText.isLower(text[end + 1]) else { return false }
    let stop = text.skipAlphanumerics(end + 1)
    return stop - end > 3 && text[stop - 1] == 0x73
  }
}

extension FoldedText {
  /// The ASCII word before the space before `offset`, in small letters; empty when there is none.
  func wordBefore(_ offset: Int) -> String {
    var end = offset
    while end > 0, self[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, Self.isLetter(self[start - 1]) { start -= 1 }
    return start == end ? "" : string(start..<end).lowercased()
  }
}
