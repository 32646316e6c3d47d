/// Numbers with their provisional or former names, from the mentions of a sentence.
///
/// Read are: a word for “former” in brackets after the number (前, 原, ex, `ex.`, formerly, previously …), bare brackets
/// around a provisional name (`Y.2770 (Y.dpireq)`), a comma with such a word, and a slash between two numbers of one
/// series (`Y.4101/Y.2067`: renumbered). A slash between different series is no former number: in `G.709/Y.1331` both
/// numbers are in force. Between number and bracket may stand a word for Recommendation. Several names in one bracket
/// (`前Y.x和Y.y`, `ex Y.x and Y.y`) are as many pairs.
struct FormerNameReader: Sendable {
  let words: Vocabulary

  /// The pairs in order.
  func pairs(_ text: FoldedText, _ found: [Found]) -> [FormerName] {
    guard found.count > 1 else { return [] }
    var result: [FormerName] = []
    for index in 0..<found.count - 1 where found[index].kind == .designation {
      let number = found[index], name = found[index + 1]
      guard name.kind == .provisionalName || name.kind == .designation else { continue }
      if let pair = slash(text, number, name) {
        result.append(pair)
      } else if let first = bracketed(text, number, name, found[(index + 2)...]) {
        result += first
      }
    }
    return result
  }

  private func slash(_ text: FoldedText, _ number: Found, _ name: Found) -> FormerName? {
    let end = number.range.upperBound
    guard text[end] == 0x2F, text.skipSpaces(end + 1, limit: 1) == name.range.lowerBound, name.kind == .designation,
      number.value.prefix(while: { $0 != "." }) == name.value.prefix(while: { $0 != "." })
    else { return nil }
    return pair(text, number, name, .slash, name.range.upperBound)
  }

  /// The pairs of a bracket or comma: the first name, and those of a list behind it.
  private func bracketed(
    _ text: FoldedText, _ number: Found, _ name: Found, _ others: ArraySlice<Found>
  ) -> [FormerName]? {
    var at = text.skipSpaces(number.range.upperBound)
    if let word = words.recommendation.match(text, at: at) { at = text.skipSpaces(word.end) }
    let isBracket = text[at] == 0x28
    guard isBracket || text[at] == 0x2C else { return nil }
    at = text.skipSpaces(at + 1)
    let word = words.former.match(text, at: at)
    guard text.skipSpaces(past(text, word?.end ?? at)) == name.range.lowerBound else { return nil }
    if word == nil, !isBracket || name.kind == .designation { return nil }
    let names = [name] + (isBracket ? listed(text, after: name, others) : [])
    let end = text.skipSpaces(names[names.count - 1].range.upperBound)
    if isBracket { guard text[end] == 0x29 || text[end] == 0x2C || text[end] == 0x3B else { return nil } }
    let closed = isBracket && text[end] == 0x29 ? end + 1 : name.range.upperBound
    let hasStop = word.map { text[$0.end - 1] == 0x2E } ?? false
    let notation: FormerName.Notation = word == nil ? .bareParentheses : hasStop ? .exWithStop : .ex
    return names.map { pair(text, number, $0, notation, closed) }
  }

  /// The names that follow one in its bracket with list marks between: 前Y.x、Y.y和Y.z.
  private func listed(_ text: FoldedText, after name: Found, _ others: ArraySlice<Found>) -> [Found] {
    var result: [Found] = []
    var end = name.range.upperBound
    for other in others {
      guard other.kind == .provisionalName, let mark = words.listMarks.match(text, at: text.skipSpaces(end)),
        text.skipSpaces(mark.end) == other.range.lowerBound
      else { break }
      result.append(other)
      end = other.range.upperBound
    }
    return result
  }

  /// Past a colon or quotation mark after the word: （原：Y.x）
  private func past(_ text: FoldedText, _ offset: Int) -> Int {
    var at = text.skipSpaces(offset)
    while text[at] == 0x3A || text[at] == 0x22 { at += 1 }
    return at
  }

  private func pair(
    _ text: FoldedText, _ number: Found, _ name: Found, _ notation: FormerName.Notation, _ end: Int
  ) -> FormerName {
    FormerName(
      number: number.value, name: name.value, notation: notation,
      range: text.origin(of: number.range.lowerBound..<end), numberRange: text.origin(of: number.range),
      nameRange: text.origin(of: name.range))
  }
}
