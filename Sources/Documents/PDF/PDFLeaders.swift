/// The dots that lead from a title to its page in a table of contents: they are no text, and what they join is one line.
enum PDFLeaders {
  /// Fewer dots are text: an ellipsis.
  private static let fewest = 4

  /// The spans of a row without the dots. The word before reaches as far as they did, so that no gap is left.
  static func removed(from spans: [PDFSpan]) -> [PDFSpan] {
    guard spans.contains(where: { $0.words.contains { isDotted($0.text) } }) else { return spans }
    var out: [PDFSpan] = []
    var dots = 0
    for span in spans.sorted(by: { $0.left < $1.left }) {
      var isNew = true
      for word in span.words.flatMap(pieces) {
        if word.text.unicodeScalars.allSatisfy(isDot) {
          dots += word.text.unicodeScalars.count
          add(word, to: &out, isNew: isNew)
        } else {
          let isLed = dots >= fewest && drop(&out)
          var word = word
          word.isAfterLeader = isLed
          add(word, to: &out, isNew: isNew && !isLed)
          dots = 0
        }
        isNew = false
      }
    }
    return out
  }

  private static func add(_ word: PDFWord, to spans: inout [PDFSpan], isNew: Bool) {
    if isNew || spans.isEmpty {
      spans.append(PDFSpan(words: [word]))
    } else {
      spans[spans.count - 1].words.append(word)
    }
  }

  /// Takes the dots off the end; the word before them reaches as far as they did. False when there is none.
  private static func drop(_ spans: inout [PDFSpan]) -> Bool {
    guard let right = spans.last?.right,
      spans.contains(where: { $0.words.contains { !$0.text.unicodeScalars.allSatisfy(isDot) } })
    else { return false }
    while var last = spans.popLast() {
      while let word = last.words.last, word.text.unicodeScalars.allSatisfy(isDot) { last.words.removeLast() }
      if last.words.isEmpty { continue }
      last.words[last.words.count - 1].right = right
      spans.append(last)
      break
    }
    return true
  }

  /// A word parted around the dots in it: each letter and dot is as wide as the others.
  private static func pieces(_ word: PDFWord) -> [PDFWord] {
    let scalars = Array(word.text.unicodeScalars)
    guard isDotted(word.text), let first = scalars.firstIndex(where: isDot), let last = scalars.lastIndex(where: isDot),
      last - first + 1 >= fewest, scalars[first...last].allSatisfy(isDot)
    else { return [word] }
    let each = (word.right - word.left) / Double(scalars.count)
    return [0..<first, first..<last + 1, last + 1..<scalars.count].filter { !$0.isEmpty }.map { part in
      PDFWord(
        text: String(String.UnicodeScalarView(scalars[part])), left: word.left + each * Double(part.lowerBound),
        right: word.left + each * Double(part.upperBound), top: word.top, bottom: word.bottom)
    }
  }

  private static func isDotted(_ text: String) -> Bool { text.unicodeScalars.contains(where: isDot) }
  private static func isDot(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "…" || scalar == "·" }
}
