/// Puts words together into spans and spans into rows.
enum PDFRows {
  /// The spans of a line: it is parted where a gap is far wider than the spaces between its words, which are wide
  /// themselves in a justified line.
  static func spans(_ words: [PDFWord]) -> [PDFSpan] {
    guard let first = words.first else { return [] }
    let gaps = zip(words, words.dropFirst()).map { $1.left - $0.right }
    let usual = gaps.sorted()[safe: gaps.count / 2] ?? 0
    var spans = [PDFSpan(words: [first])]
    for (gap, word) in zip(gaps, words.dropFirst()) {
      if gap > max(1.1 * word.height, 2.5 * usual) || gap < -word.height {
        spans.append(PDFSpan(words: [word]))
      } else {
        spans[spans.count - 1].words.append(word)
      }
    }
    return spans
  }

  /// Rows from top to bottom: spans belong together when they stand side by side and most of their height is common.
  static func rows(_ spans: [PDFSpan]) -> [PDFRow] {
    let sorted = spans.filter { !$0.words.isEmpty }.sorted { ($0.bottom, $0.left) < ($1.bottom, $1.left) }
    var groups: [[PDFSpan]] = []
    var (top, bottom, right) = (0.0, -1.0, 0.0)
    for span in sorted {
      let common = min(bottom, span.bottom) - max(top, span.top)
      let isBeside = groups.last.map { group in
        right <= span.left + 1 || group.allSatisfy { $0.right <= span.left + 1 || $0.left >= span.right - 1 }
      }
      if common > 0.55 * min(bottom - top, span.height), isBeside == true {
        groups[groups.count - 1].append(span)
        right = max(right, span.right)
        if span.height > bottom - top { (top, bottom) = (span.top, span.bottom) }
      } else {
        groups.append([span])
        (top, bottom, right) = (span.top, span.bottom, span.right)
      }
    }
    return groups.map { PDFRow(spans: joined(PDFLeaders.removed(from: $0))) }.sorted { $0.bottom < $1.bottom }
  }

  /// The spans of a row, those joined that are no farther apart than words.
  private static func joined(_ spans: [PDFSpan]) -> [PDFSpan] {
    let spans = spans.sorted { $0.left < $1.left }
    if isJustified(spans) { return [PDFSpan(words: spans.flatMap(\.words))] }
    var joined: [PDFSpan] = []
    for span in spans {
      if let last = joined.last, span.left - last.right < 0.5 * min(last.height, span.height) {
        joined[joined.count - 1].words += span.words
      } else {
        joined.append(span)
      }
    }
    return joined
  }

  /// Whether spans are one justified line that had so few words that its spaces became as wide as the gaps of a table:
  /// texts of different widths with equal gaps, which columns would not have.
  private static func isJustified(_ spans: [PDFSpan]) -> Bool {
    guard spans.count >= 4 else { return false }
    let gaps = zip(spans, spans.dropFirst()).map { $1.left - $0.right }
    let widths = spans.map { $0.right - $0.left }
    guard let widest = gaps.max(), let narrowest = gaps.min(), let long = widths.max(), let short = widths.min() else {
      return false
    }
    return widest - narrowest < 0.1 * spans[0].height && long > 1.5 * short
  }

  /// The words of a line; letters that stand apart, as on title pages, are one.
  static func words(_ words: [PDFWord]) -> [PDFWord] {
    let areLetters = words.allSatisfy { word in
      let scalars = word.text.unicodeScalars
      return scalars.count == 1 && scalars.first.map { $0.properties.isAlphabetic && !$0.isWide } == true
    }
    guard words.count >= 4, areLetters, let first = words.first, let last = words.last else { return words }
    return [
      PDFWord(
        text: words.map(\.text).joined(), left: first.left, right: last.right, top: first.top, bottom: first.bottom)
    ]
  }
}

extension Array {
  /// The element there; nil outside.
  subscript(safe at: Int) -> Element? { indices.contains(at) ? self[at] : nil }
}
