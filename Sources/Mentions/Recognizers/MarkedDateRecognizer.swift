/// Dates whose parts are marked: 2023年5月18日, 二〇二三年五月十八日, 9月12日, 2023年9月12-22 日, 2023年1月30 – 2月10日,
/// 2025-2028年, 2023和2024年.
struct MarkedDateRecognizer: Recognizer {
  let words: Vocabulary
  private let reader = NumberReader()

  func match(_ text: FoldedText, at offset: Int) -> Found? {
    guard let first = parts(text, offset) else { return years(text, offset) }
    if first.year == nil, first.month == nil { return nil }
    if follows(text, offset, words.yearMarks) { return nil }
    if let join = connector(text, first.end), let second = parts(text, join), isEnd(second, of: first, text) {
      var from = first
      if from.day == nil, from.month != nil, second.day != nil, let day = bareDay(text, first.end) { from.day = day }
      if from.month == nil, second.month != nil { return .date(first, from: offset) }
      return .date(from, to: second.filled(from: from), from: offset)
    }
    return withBareDay(text, offset, first) ?? list(text, offset, first)
  }

  /// Whether a mark stands right before `offset`: then this is the rest of a date that was impossible.
  private func follows(_ text: FoldedText, _ offset: Int, _ marks: WordTable<Int>) -> Bool {
    offset >= 3 && marks.match(text, at: text.before(offset)) != nil
      && FoldedText.isDigit(text[text.before(offset) - 1])
  }

  /// The parts that are marked at `offset`, in order.
  private func parts(_ text: FoldedText, _ offset: Int) -> DateParts? {
    var result = DateParts(end: offset)
    var at = offset
    while let number = reader.small(text, at: at) {
      let mark = text.skipSpaces(number.end)
      if result.year == nil, result.month == nil, number.end - at >= 4, (1000...2199).contains(number.value),
        let year = words.yearMarks.match(text, at: mark)
      {
        (result.year, result.end) = (number.value, year.end)
      } else if result.month == nil, (1...12).contains(number.value), let month = words.monthMarks.match(text, at: mark)
      {
        (result.month, result.end) = (number.value, month.end)
      } else if let day = words.dayMarks.match(text, at: mark), isDay(text, result, at: mark) {
        (result.day, result.end) = (number.value, day.end)
        break
      } else {
        break
      }
      at = text.skipSpaces(result.end)
    }
    return result.end == offset ? nil : result
  }

  /// 号 marks a day only after a month; elsewhere it marks a document's number.
  private func isDay(_ text: FoldedText, _ parts: DateParts, at mark: Int) -> Bool {
    parts.month != nil || text.wide(mark) == 0x65E5
  }

  private func bareDay(_ text: FoldedText, _ end: Int) -> Int? {
    reader.small(text, at: text.skipSpaces(end)).flatMap { $0.value <= 31 ? $0.value : nil }
  }

  /// Past what joins the ends of a range, also past a day before it that has no mark (1月30 – 2月10日).
  private func connector(_ text: FoldedText, _ end: Int) -> Int? {
    let start = text.skipSpaces(end)
    if let join = range(text, start) { return join }
    guard let day = reader.small(text, at: start) else { return nil }
    return range(text, text.skipSpaces(day.end))
  }

  private func range(_ text: FoldedText, _ offset: Int) -> Int? {
    var end = offset
    while let word = words.rangeWords.match(text, at: end) { end = word.end }
    while text[end] == FoldedText.dash || text[end] == 0x7E { end += 1 }
    return end == offset ? nil : text.skipSpaces(end)
  }

  /// Whether `second` can be the other end of a range that begins with `first`: as exact, or with the day that the first
  /// leaves unmarked.
  private func isEnd(_ second: DateParts, of first: DateParts, _ text: FoldedText) -> Bool {
    if first.month == nil { return second.year != nil && second.month == nil }
    if first.day != nil { return second.day != nil }
    return second.day != nil ? bareDay(text, first.end) != nil : second.month != nil
  }

  /// 2023年9月12-22 日: the first day has no mark.
  private func withBareDay(_ text: FoldedText, _ offset: Int, _ first: DateParts) -> Found? {
    guard first.month != nil, first.day == nil, let day = reader.small(text, at: text.skipSpaces(first.end)),
      let join = range(text, text.skipSpaces(day.end)), let second = parts(text, join), second.day != nil
    else { return nil }
    var from = first
    from.day = day.value
    return .date(from, to: second.filled(from: from), from: offset)
  }

  /// 2023年9月12日和13日: further days of a list are dates of their own.
  private func list(_ text: FoldedText, _ offset: Int, _ first: DateParts) -> Found? {
    guard var found = Found.date(first, from: offset) else { return nil }
    var last = first
    while last.day != nil, let mark = words.listMarks.match(text, at: text.skipSpaces(last.end)),
      let next = parts(text, text.skipSpaces(mark.end)), next.day != nil, next.year == nil, next.month == nil,
      let more = Found.date(next.filled(from: last), from: text.skipSpaces(mark.end))
    {
      found.more.append(more)
      last = next.filled(from: last)
    }
    return found
  }

  /// 2025-2028年, 2023和2024年: only the last year has its mark.
  private func years(_ text: FoldedText, _ offset: Int) -> Found? {
    guard let first = text.digits(offset, 4...4), (1000...2199).contains(first.value) else { return nil }
    let after = text.skipSpaces(first.end)
    if let join = range(text, after), let second = parts(text, join), second.year != nil, second.month == nil {
      return .date(DateParts(year: first.value, end: first.end), to: second, from: offset)
    }
    guard let mark = words.listMarks.match(text, at: after), let second = parts(text, text.skipSpaces(mark.end)),
      second.year != nil, second.month == nil
    else { return nil }
    return .date(DateParts(year: first.value, end: first.end), from: offset)
  }
}
