/// Cardinals, ordinals and percentages. Values: `72`, `35000000`, `12.5%`, `#3` (the third); a label or a fraction such as
/// `1.2.3` and `2/5` as it is written.
///
/// “One” and 一 are left out: both are articles and parts of words more often than numbers.
struct NumberRecognizer: Recognizer {
  let words: Vocabulary
  private let reader = NumberReader()

  func match(_ text: FoldedText, at offset: Int) -> Found? {
    let byte = text[offset]
    if FoldedText.isDigit(byte) { return digits(text, offset) }
    if FoldedText.isLetter(byte) { return spelled(text, offset) }
    if let prefix = words.ordinalPrefixes.match(text, at: offset) { return prefixed(text, offset, prefix.end) }
    if let prefix = words.percentBefore.match(text, at: offset), let number = reader.small(text, at: prefix.end) {
      return found("\(number.value)%", offset, number.end)
    }
    if let ordinal = words.ordinals.match(text, at: offset) { return found("#\(ordinal.value)", offset, ordinal.end) }
    return han(text, offset)
  }

  private func found(_ value: String, _ from: Int, _ to: Int) -> Found {
    Found(kind: .number, value: value, range: from..<to)
  }

  private func digits(_ text: FoldedText, _ offset: Int) -> Found? {
    guard let number = reader.arabic(text, at: offset) else { return nil }
    let end = number.end
    if text[end] == 0x2F, FoldedText.isDigit(text[end + 1]) {
      let stop = text.skipDigits(end + 1)
      return text.isWordEnd(stop) ? found(text.string(offset..<stop), offset, stop) : nil
    }
    if let value = Int(number.value), isOrdinalSuffix(text, end) { return found("#\(value)", offset, end + 2) }
    let next = text.skipSpaces(end, limit: 1)
    if text[next] == 0x25 { return found(number.value + "%", offset, next + 1) }
    if let percent = words.percentAfter.match(text, at: next) { return found(number.value + "%", offset, percent.end) }
    if let unit = words.multipliers.match(text, at: next), let value = Double(number.value), unit.value >= 1_000 {
      return found(Self.plain(value * unit.value), offset, unit.end)
    }
    return found(number.value, offset, end)
  }

  private func isOrdinalSuffix(_ text: FoldedText, _ at: Int) -> Bool {
    (text.has("st", at: at) || text.has("nd", at: at) || text.has("rd", at: at) || text.has("th", at: at))
      && text.isWordEnd(at + 2)
  }

  /// Two, twenty-one, two hundred and fifty, seven million; third.
  private func spelled(_ text: FoldedText, _ offset: Int) -> Found? {
    if let ordinal = words.ordinals.match(text, at: offset) {
      // “Per second” counts time, and “to second” is a verb.
      if ordinal.value == 2, ["per", "to", "a"].contains(text.wordBefore(offset)) { return nil }
      if ordinal.value == 1, isAdverb(text, offset, ordinal.end) { return nil }
      return found("#\(ordinal.value)", offset, ordinal.end)
    }
    guard let first = words.cardinals.match(text, at: offset) else { return nil }
    var total = 0.0, section = Double(first.value), end = first.end
    while let (value, stop, isUnit) = nextSpelled(text, end) {
      if !isUnit {
        section += value
      } else if value >= 1_000 {
        (total, section) = (total + section * value, 0)
      } else {
        section *= value
      }
      end = stop
    }
    let next = text.skipSpaces(end, limit: 1)
    if let percent = words.percentAfter.match(text, at: next) {
      return found(Self.plain(total + section) + "%", offset, percent.end)
    }
    return found(Self.plain(total + section), offset, end)
  }

  /// Whether “first” says when something is done, at the end of a phrase: *must register first*.
  private func isAdverb(_ text: FoldedText, _ start: Int, _ end: Int) -> Bool {
    guard [0, 0x2E, 0x2C, 0x3B, 0x3A].contains(text[end]) else { return false }
    return !["the", "a", "this", "its", "our", "their", "his", "her"].contains(text.wordBefore(start))
  }

  /// A unit, or after a unit another cardinal, with or without “and”: two thousand three hundred and fifty.
  private func nextSpelled(_ text: FoldedText, _ end: Int) -> (Double, Int, Bool)? {
    guard text[end] == 0x20 else { return nil }
    if let unit = words.multipliers.match(text, at: end + 1) { return (unit.value, unit.end, true) }
    let before = text.string(max(0, end - 8)..<end)
    guard ["hundred", "thousand", "million"].contains(where: before.hasSuffix),
      let more = words.cardinals.match(text, at: text.has(" and ", at: end) ? end + 5 : end + 1)
    else { return nil }
    return (Double(more.value), more.end, false)
  }

  /// 第三, 第20.
  private func prefixed(_ text: FoldedText, _ offset: Int, _ start: Int) -> Found? {
    guard let number = reader.small(text, at: text.skipSpaces(start, limit: 1)) else { return nil }
    return found("#\(number.value)", offset, number.end)
  }

  /// Han numerals before a classifier: 两份, 三千五百万人.
  private func han(_ text: FoldedText, _ offset: Int) -> Found? {
    guard let number = reader.han(text, at: offset), number.value > 1,
      number.value >= 10_000 || words.classifiers.match(text, at: number.end) != nil,
      offset == 0 || reader.han(text, at: text.before(offset)) == nil
    else { return nil }
    return found(String(number.value), offset, number.end)
  }

  /// A whole number without a fraction, a fraction with what it has.
  static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
