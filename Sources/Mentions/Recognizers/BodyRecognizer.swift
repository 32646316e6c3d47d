/// Bodies by number or name. Values are the same with and without the sector (`SG20` for ITU-T SG20, Study Group 20 and
/// 第20研究组: one language often leaves the sector out), `WP1/20`, `WP5D`, `Q2/20`, `QAll/20`; a name in full has its
/// acronym's value (`TSB` for 电信标准化局).
///
/// A document that a body issued is one mention with it: 电信标准化局第96号通函 is `circular:TSB:96`.
struct BodyRecognizer: Recognizer {
  let words: Vocabulary
  private let references: DocumentReferenceRecognizer

  /// Kinds of documents whose issuer belongs to the number.
  private static let issuedKinds: Set<String> = ["circular", "collective-letter"]

  init(words: Vocabulary) {
    self.words = words
    references = DocumentReferenceRecognizer(words: words)
  }

  func match(_ text: FoldedText, at offset: Int) -> Found? {
    if let found = numbered(text, offset, from: offset) { return found }
    guard let name = words.bodyNames.match(text, at: offset) else { return nil }
    if text[offset] < 0x80, isUnfinished(text, name.end) { return nil }
    let after = text.skipSpaces(name.end)
    if name.value.hasPrefix("ITU-"), let found = numbered(text, after, from: offset) { return found }
    if let found = issued(text, by: name.value, from: offset, at: after) { return found }
    let kind: MentionKind = words.bodies.contains(name.value) ? .body : .acronym
    return Found(kind: kind, value: name.value, range: offset..<name.end)
  }

  /// The document at `at` with the issuer that stands before it, when the kind has one.
  func issued(_ text: FoldedText, by issuer: String, from: Int, at: Int) -> Found? {
    guard let found = references.match(text, at: at), let value = Self.issued(found.value, by: issuer) else {
      return nil
    }
    var result = found
    (result.value, result.range) = (value, from..<found.range.upperBound)
    return result
  }

  /// The value of a document with its issuer, when the kind has one.
  private static func issued(_ value: String, by issuer: String) -> String? {
    let parts = value.split(separator: ":", maxSplits: 1)
    let isOfRadio = issuer == "ITU-R" && parts.first == "resolution"
    guard parts.count == 2, isOfRadio || issuedKinds.contains(String(parts[0])) else { return nil }
    return "\(parts[0]):\(issuer):\(parts[1])"
  }

  /// Whether the name goes on with a hyphen: `ITU-T` is no ITU.
  private func isUnfinished(_ text: FoldedText, _ end: Int) -> Bool {
    text[end] == 0x2D && FoldedText.isUpper(text[end + 1])
      || text[end] == 0x2F && FoldedText.isAlphanumeric(text[end + 1])
      || text[end] == 0x2D && FoldedText.isDigit(text[end + 1]) || text[end] == 0x26
  }

  // MARK: By number

  /// A body by number at `offset`; the mention begins at `from`, where its sector may stand.
  func numbered(_ text: FoldedText, _ offset: Int, from: Int) -> Found? {
    if let word = words.studyGroup.match(text, at: offset), text[offset] < 0x80 {
      return group(text, from, word.end)
    }
    if let word = words.workingParty.match(text, at: offset), text[offset] < 0x80 {
      return party(text, from, word.end, "WP")
    }
    if let word = words.question.match(text, at: offset), text[offset] < 0x80 {
      return party(text, from, word.end, "Q")
    }
    return marked(text, offset, from)
  }

  private func body(_ value: String, _ range: Range<Int>) -> Found { Found(kind: .body, value: value, range: range) }

  /// Study Groups 11, 13 and 17.
  private func group(_ text: FoldedText, _ from: Int, _ end: Int) -> Found? {
    let at = text.skipSpaces(end)
    guard at > end, let number = text.digits(at, 1...2), text[number.end] != 0x2F, text.isWordEnd(number.end) else {
      return nil
    }
    var result = body("SG\(number.value)", from..<number.end)
    while text[end - 1] | 0x20 == 0x73, let mark = words.listMarks.match(text, at: text.skipSpaces(result.end)),
      let next = text.digits(text.skipSpaces(mark.end), 1...2), text.isWordEnd(next.end), result.more.count < 10
    {
      result.more.append(body("SG\(next.value)", text.skipSpaces(mark.end)..<next.end))
    }
    return result
  }

  /// Working Party 1/20, Working Party 5D; Question 2/20.
  private func party(_ text: FoldedText, _ from: Int, _ end: Int, _ prefix: String) -> Found? {
    let at = text.skipSpaces(end)
    guard at > end, let number = partyNumber(text, at) else { return nil }
    var result = body(prefix + number.value, from..<number.end)
    while text[end - 1] | 0x20 == 0x73, let mark = words.listMarks.match(text, at: text.skipSpaces(result.end)),
      let next = partyNumber(text, text.skipSpaces(mark.end)), result.more.count < 10
    {
      result.more.append(body(prefix + next.value, text.skipSpaces(mark.end)..<next.end))
    }
    return result
  }

  /// 1/20, 5D, All/20.
  private func partyNumber(_ text: FoldedText, _ offset: Int) -> (value: String, end: Int)? {
    var end = text.skipDigits(offset)
    if end == offset {
      guard text.has("All/", at: offset) || text.has("ALL/", at: offset) else { return nil }
      end = text.skipDigits(offset + 4)
      return end > offset + 4 ? ("All" + text.string(offset + 3..<end), end) : nil
    }
    if text[end] == 0x2F {
      let stop = text.skipDigits(end + 1)
      guard stop > end + 1, stop <= end + 3, text.isWordEnd(stop) else { return nil }
      return (text.string(offset..<stop), stop)
    }
    guard end <= offset + 2, FoldedText.isUpper(text[end]), text.isWordEnd(end + 1) else { return nil }
    return (text.string(offset..<end + 1), end + 1)
  }

  // MARK: Number first: 第20研究组, 1/20工作组, 第2/20号课题

  private func marked(_ text: FoldedText, _ offset: Int, _ from: Int) -> Found? {
    let prefix = words.ordinalPrefixes.match(text, at: offset)
    let start = prefix?.end ?? offset
    if prefix == nil, !FoldedText.isDigit(text[start]) { return nil }
    guard let number = partyNumber(text, start) ?? plain(text, start) else { return nil }
    let isPlain = !number.value.utf8.contains(0x2F) && !(number.value.utf8.last.map(FoldedText.isUpper) ?? false)
    guard let (value, end) = named(text, number.value, number.end, isPlain: isPlain, hasPrefix: prefix != nil, depth: 0)
    else { return nil }
    return body(value, from..<end)
  }

  private func plain(_ text: FoldedText, _ start: Int) -> (value: String, end: Int)? {
    NumberReader().small(text, at: start).flatMap { $0.value < 100 ? (String($0.value), $0.end) : nil }
  }

  /// The value that the word behind a number gives it, or the word behind the last number of a list (第11和第17研究组).
  private func named(
    _ text: FoldedText, _ number: String, _ end: Int, isPlain: Bool, hasPrefix: Bool, depth: Int
  ) -> (String, Int)? {
    let at = text.skipSpaces(end, limit: 1)
    guard text[at] >= 0x80 || depth > 0 || text[at] == 0x2C, depth < 6 else { return nil }
    if hasPrefix, isPlain, let word = words.studyGroup.match(text, at: at), text[at] >= 0x80 {
      return ("SG" + number, word.end)
    }
    let mark = words.numberMarks.match(text, at: at)
    if !isPlain, let word = words.question.match(text, at: mark?.end ?? at), text[at] >= 0x80 {
      return ("Q" + number, word.end)
    }
    if !isPlain || hasPrefix, let word = words.workingParty.match(text, at: mark?.end ?? at), text[at] >= 0x80 {
      return ("WP" + number, word.end)
    }
    guard let join = words.listMarks.match(text, at: mark?.end ?? at) else { return nil }
    let next = words.ordinalPrefixes.match(text, at: text.skipSpaces(join.end))?.end ?? text.skipSpaces(join.end)
    guard let other = partyNumber(text, next) ?? plain(text, next),
      let (value, _) = named(
        text, other.value, other.end, isPlain: isPlain, hasPrefix: hasPrefix, depth: depth + 1)
    else { return nil }
    return (value.prefix { FoldedText.isUpper($0.asciiValue ?? 0) } + number, end)
  }
}
