import ICU
import Languages
import Mentions

/// Days of the week that stand beside a date: 2023年9月13日（星期三）, Wednesday, 13 September 2023.
enum Weekdays {
  /// A day of the week and the date beside it.
  struct Naming {
    /// Where the day of the week stands.
    let range: Range<Int>
    /// 1 (Monday) … 7 (Sunday).
    let weekday: Int
    let date: CalendarDay
  }

  /// The namings in a sentence.
  /// - Parameter year: the year of a date that is written without.
  static func namings(in sentence: DraftSentence, year: Int?) -> [Naming] {
    guard sentence.mentions.mentions.contains(where: { $0.kind == .date }) else { return [] }
    let names = Self.names[sentence.language] ?? []
    return sentence.mentions.mentions.flatMap { mention -> [Naming] in
      guard mention.kind == .date else { return [] }
      let range = sentence.scalars(ofUTF8: mention.range)
      let ends = mention.value.split(separator: "/").map { day($0, year: year) }
      guard let first = ends.first, let last = ends.last else { return [] }
      var found: [Naming] = []
      if let date = first, let word = word(before: range.lowerBound, sentence.scalars, names) {
        found.append(Naming(range: word.range, weekday: word.weekday, date: date))
      }
      if let date = last, let word = word(after: range.upperBound, sentence.scalars, names) {
        found.append(Naming(range: word.range, weekday: word.weekday, date: date))
      }
      return found
    }
  }

  /// The names of the days by language, long ones first.
  private static let names: [Language: [([Unicode.Scalar], Int)]] = (LanguagePacks.all + LanguagePacks.further).reduce(
    into: [:]) {
      all, pack in
      let words = pack.calendar.weekdays.map { (Array($0.key.unicodeScalars), $0.value) }
      all[pack.language] = words.sorted { $0.0.count > $1.0.count }
    }

  private static func day(_ value: Substring, year: Int?) -> CalendarDay? {
    if let day = CalendarMath.day(value) { return day }
    guard value.hasPrefix("--"), value.utf8.count == 7, let year else { return nil }
    return CalendarMath.day(CalendarDay(year: year, month: 1, day: 1).description.prefix(4) + value.dropFirst())
  }

  private static func word(
    before end: Int, _ scalars: [Unicode.Scalar], _ names: [([Unicode.Scalar], Int)]
  ) -> (range: Range<Int>, weekday: Int)? {
    var at = end
    while at > 0, end - at < 3, isGap(scalars[at - 1]) { at -= 1 }
    for (name, weekday) in names where at >= name.count {
      let start = at - name.count
      let isWhole = start == 0 || !scalars[start - 1].isLatinLetter
      if isWhole, isName(scalars[start..<at], name) { return (start..<at, weekday) }
    }
    return nil
  }

  private static func word(
    after start: Int, _ scalars: [Unicode.Scalar], _ names: [([Unicode.Scalar], Int)]
  ) -> (range: Range<Int>, weekday: Int)? {
    var at = start
    while at < scalars.count, at - start < 3, isGap(scalars[at]) { at += 1 }
    for (name, weekday) in names where at + name.count <= scalars.count {
      let end = at + name.count
      let isWhole = end == scalars.count || !scalars[end].isLatinLetter
      // “on 13 September, Wednesday 20 September”: the word belongs to what follows.
      let next = scalars[end...].first { !isGap($0) }
      if isWhole, isName(scalars[at..<end], name), next?.isDecimalDigit != true { return (at..<end, weekday) }
    }
    return nil
  }

  private static func isName(_ scalars: ArraySlice<Unicode.Scalar>, _ name: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, first.isHan ? first == name[0] : first.isCapital else { return false }
    return String(scalars).lowercased() == String(name)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || [",", "(", "."].contains(scalar.halfWidth)
  }
}
