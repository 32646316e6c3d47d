/// Numbers of Recommendations and Supplements, and provisional names of work items.
///
/// Values: `Y.4221`, `M.2083-0`, `Y.4500.1`, `V.32bis`, `G.8013 Amd.1`, `Y.Suppl.42` (also for “Supplement 42 to the
/// Y.4100 series”), `Y.4000 series`, `Y.4100-Y.4199`; `ITU-T` and `Rec.` before them belong to the mention but not to the
/// value. In `G.709/Y.1331` both numbers are mentions. A provisional name's value is the name: `Y.ElecMon-Reqts`,
/// `M.[IMT-2030.FRAMEWORK]`.
struct DesignationRecognizer: Recognizer {
  let words: Vocabulary
  private let names: ProvisionalNameRecognizer

  init(words: Vocabulary) {
    self.words = words
    names = ProvisionalNameRecognizer()
  }

  func match(_ text: FoldedText, at offset: Int) -> Found? {
    if let found = supplementFirst(text, offset) { return found }
    let start = SeriesLetters.sector(text, at: offset, words) ?? offset
    guard let point = SeriesLetters.match(text, at: start), text[start - 1] != 0x2E else { return nil }
    return number(text, offset, start, point) ?? supplement(text, offset, start, point)
      ?? names.match(text, from: offset, at: start, point: point)
  }

  // MARK: Numbers

  private func number(_ text: FoldedText, _ from: Int, _ start: Int, _ point: Int) -> Found? {
    guard let end = numberEnd(text, point) else { return nil }
    if text[start] == 0x51, text[end] == 0x2F, end - point <= 3, isQuestion(text, end) { return nil }
    if let series = words.series.match(text, at: seriesStart(text, end)) {
      return inSeries(text, from, start, end, series.end)
    }
    var found = Found(kind: .designation, value: text.string(start..<end), range: from..<end)
    if let range = rangeEnd(text, end) {
      found.range = from..<range.1
      found.value += "-" + text.string(range.0..<range.1)
      return found
    }
    amend(&found, text)
    dual(&found, text)
    return found
  }

  /// Past digits, a part (`.1`), a version of ITU-R (`-0`), `bis` or `ter`.
  private func numberEnd(_ text: FoldedText, _ point: Int) -> Int? {
    var end = text.skipDigits(point + 1)
    guard end > point + 1, end <= point + 6 else { return nil }
    while text[end] == 0x2E, FoldedText.isDigit(text[end + 1]) { end = text.skipDigits(end + 1) }
    if text[end] == 0x2D, FoldedText.isDigit(text[end + 1]), text.skipDigits(end + 1) <= end + 3 {
      end = text.skipDigits(end + 1)
    }
    if text.has("bis", at: end) || text.has("ter", at: end) { end += 3 }
    // A letter behind means a glued cell's text or a Chinese word in Latin letters; small letters make another name.
    return FoldedText.isLower(text[end]) || text[end] == 0x5F ? nil : end
  }

  /// `Q.13/16` is a Question of a study group, not a Recommendation.
  private func isQuestion(_ text: FoldedText, _ slash: Int) -> Bool {
    let end = text.skipDigits(slash + 1)
    return end > slash + 1 && end <= slash + 3
  }

  private func seriesStart(_ text: FoldedText, _ end: Int) -> Int {
    text[end] == 0x2D ? end + 1 : text.skipSpaces(end, limit: 1)
  }

  private func inSeries(_ text: FoldedText, _ from: Int, _ start: Int, _ end: Int, _ stop: Int) -> Found {
    // Y.2000系列增补15
    if let word = words.supplement.match(text, at: text.skipSpaces(stop)),
      let number = NumberReader().small(text, at: text.skipSpaces(word.end))
    {
      return supplement(text, from, start, number.end, number.value)
    }
    return Found(kind: .designation, value: text.string(start..<end) + " series", range: from..<stop)
  }

  /// `Y.4100-Y.4199`, `Y.4100 – Y.4199`: where the second number begins and ends.
  private func rangeEnd(_ text: FoldedText, _ end: Int) -> (Int, Int)? {
    let at = text.skipSpaces(end, limit: 1)
    guard text[at] == 0x2D || text[at] == FoldedText.dash || text[at] == 0x7E else { return nil }
    let start = text.skipSpaces(at + 1, limit: 1)
    guard let point = SeriesLetters.match(text, at: start), let stop = numberEnd(text, point) else { return nil }
    return (start, stop)
  }

  private func amend(_ found: inout Found, _ text: FoldedText) {
    var at = text.skipSpaces(found.range.upperBound, limit: 1)
    // The edition's year may stand between: Y.4052 (2022) Cor. 1.
    if text[at] == 0x28, let year = text.digits(at + 1, 4...4), text[year.end] == 0x29 {
      at = text.skipSpaces(year.end + 1, limit: 1)
    }
    guard let word = words.amendments.match(text, at: at),
      let number = text.digits(text.skipSpaces(word.end, limit: 1), 1...2)
    else { return }
    found.value += " \(word.value).\(number.value)"
    found.range = found.range.lowerBound..<number.end
  }

  /// `G.709/Y.1331`: the second number is a mention of its own.
  private func dual(_ found: inout Found, _ text: FoldedText) {
    let slash = found.range.upperBound
    guard text[slash] == 0x2F else { return }
    let start = text.skipSpaces(slash + 1, limit: 1)
    guard let point = SeriesLetters.match(text, at: start), let end = numberEnd(text, point) else { return }
    found.more = [Found(kind: .designation, value: text.string(start..<end), range: start..<end)]
  }

  // MARK: Supplements

  private func supplement(_ text: FoldedText, _ from: Int, _ start: Int, _ end: Int, _ number: Int) -> Found {
    let letters = SeriesLetters.match(text, at: start).map { text.string(start..<$0) } ?? text.string(start..<start + 1)
    return Found(kind: .designation, value: "\(letters).Suppl.\(number)", range: from..<end)
  }

  /// `Y.Suppl.42`, also with the series it belongs to behind it: `Y.Suppl.42 to ITU-T Y.4100 series`.
  private func supplement(_ text: FoldedText, _ from: Int, _ start: Int, _ point: Int) -> Found? {
    guard let word = words.supplement.match(text, at: point + 1) ?? supShort(text, point + 1) else { return nil }
    var at = text.skipSpaces(word.end, limit: 1)
    if text[at] == 0x2E { at = text.skipSpaces(at + 1, limit: 1) }
    guard let number = text.digits(at, 1...3) else { return nil }
    return supplement(text, from, start, seriesAfter(text, number.end)?.end ?? number.end, number.value)
  }

  private func supShort(_ text: FoldedText, _ at: Int) -> (value: Int, end: Int)? {
    text.has("Sup", at: at) && !FoldedText.isLower(text[at + 3]) ? (0, at + 3) : nil
  }

  /// “ to the ITU-T Y.4100 series”: where its letters begin, and its end.
  private func seriesAfter(_ text: FoldedText, _ offset: Int) -> (start: Int, end: Int)? {
    guard text.has(" to ", at: offset) else { return nil }
    var at = offset + 4
    if text.has("the ", at: at) { at += 4 }
    at = SeriesLetters.sector(text, at: at, words) ?? at
    let digits = SeriesLetters.match(text, at: at).flatMap { numberEnd(text, $0) }
    guard let end = digits ?? (FoldedText.isUpper(text[at]) && text.isWordEnd(at + 1) ? at + 1 : nil),
      let series = words.series.match(text, at: seriesStart(text, end))
    else { return nil }
    return (at, series.end)
  }

  /// Supplement 15 to Y.2000-series.
  private func supplementFirst(_ text: FoldedText, _ offset: Int) -> Found? {
    guard text[offset] | 0x20 == 0x73, let word = words.supplement.match(text, at: offset),
      let number = text.digits(text.skipSpaces(word.end), 1...3), let series = seriesAfter(text, number.end)
    else { return nil }
    return supplement(text, offset, series.start, series.end, number.value)
  }
}
