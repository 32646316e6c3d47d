import Languages

/// The marks at a possible sentence end that belong together: `?!`, `. . .`, `。”`, `.)²`.
struct EndRun {
  struct Dots {
    var count = 0
    var isSpaced = false
    /// `[...]`
    var isBracketed = false
  }

  enum Strength {
    case wide, exclamation, stop
    case ellipsis(Dots)
  }

  private let text: ByteText
  /// Whoever asks holds the table: not counting references saves a good part of the time.
  private unowned(unsafe) let table: MarkTable
  private let marks: UnsafeBufferPointer<Mark>
  /// Where the run begins and ends.
  let start: Int
  private(set) var end: Int
  /// The index of the first mark past the run.
  private(set) var nextMark: Int
  /// The end of the last closing mark, -1 when there is none.
  private(set) var closedAt = -1
  /// Where the last full stop stands.
  private(set) var lastStop = -1
  /// Whether the last closing mark was a quotation mark.
  private(set) var closesQuotation = false
  /// Whether a stop or the like stands after the closing marks.
  private(set) var endsWithStop = false
  /// Whether a wide mark is among the ends.
  private(set) var isWide = false
  /// Whether a question mark is among the ends.
  private(set) var isQuestion = false
  /// How many marks of exclamation and question there are.
  private(set) var exclamations = 0
  /// Past the first mark, and whether space parts it from the second.
  private var firstEnd = -1
  private var isFirstApart = false
  private var hasWideStop = false
  private var dots = Dots()

  init(_ text: ByteText, table: MarkTable, marks: UnsafeBufferPointer<Mark>, from index: Int) {
    self.text = text
    self.table = table
    self.marks = marks
    nextMark = index
    start = marks[index].offset
    end = start
  }

  /// What the run as a whole is.
  var strength: Strength {
    if hasWideStop { return .wide }
    if exclamations > 0 { return .exclamation }
    return dots.count > 1 ? .ellipsis(dots) : .stop
  }

  /// Takes ends, then closing marks, then ends again, and a footnote mark at last.
  mutating func absorb() {
    takeEnds()
    while takeClosers() {
      let before = end
      takeEnds()
      if end == before { break }
      endsWithStop = true
      closesQuotation = false
    }
    let footnote = FootnoteMark.end(text, after: end, isWide: hasWideStop)
    if footnote > end, dots.count <= 1 {
      end = footnote
      while nextMark < marks.count, marks[nextMark].offset < end { nextMark += 1 }
      _ = takeClosers()
    }
    if let before = text.scalar(before: start), before == "[", text.scalar(at: lastEnd) == "]" {
      dots.isBracketed = true
    }
  }

  private var lastEnd: Int { lastStop >= 0 ? lastStop + 1 : end }

  private mutating func takeEnds() {
    while nextMark < marks.count {
      let mark = marks[nextMark]
      let gap = mark.offset - end
      // Dots may be spaced out; other ends stand side by side.
      guard gap == 0 || gap == 1 && isSpacedDot(mark) else { return }
      switch mark.kind {
      case .wideStop: hasWideStop = true
      case .exclamation:
        exclamations += 1
        isQuestion = isQuestion || text[mark.offset] == 0x3F
      case .stop:
        lastStop = mark.offset
        dots.count += 1
      case .ellipsis: dots.count += 3
      default: return
      }
      if gap == 1 {
        dots.isSpaced = true
        if end == firstEnd { isFirstApart = true }
      }
      isWide = isWide || mark.length > 1 && mark.kind != .ellipsis
      end = mark.end
      if firstEnd < 0 { firstEnd = end }
      nextMark += 1
    }
  }

  /// In `word. . . . The` the first full stop is the sentence's; the other three stand for what the next one leaves out.
  var endBeforeDots: Int? {
    guard dots.count == 4, dots.isSpaced, isFirstApart, closedAt < 0 else { return nil }
    return text.scalar(before: start)?.isLetter == true ? firstEnd : nil
  }

  /// ` .` after a dot, with a dot, space or the end behind it.
  private func isSpacedDot(_ mark: Mark) -> Bool {
    guard mark.kind == .stop, dots.count > 0, text.scalar(at: end)?.isSpace == true else { return false }
    guard let after = text.scalar(at: mark.end) else { return true }
    return after.isSpace || after == "." || table.isCloser(after)
  }

  /// Takes closing marks, true when there was one.
  private mutating func takeClosers() -> Bool {
    var took = false
    while let scalar = text.scalar(at: end) {
      if scalar.closesDirection {
        end = text.end(at: end)
        continue
      }
      guard table.isCloser(scalar), isCloser(scalar) else { break }
      closesQuotation = isQuotation(scalar)
      end = text.end(at: end)
      while nextMark < marks.count, marks[nextMark].offset < end { nextMark += 1 }
      closedAt = end
      took = true
    }
    return took || takeDistantCloser()
  }

  /// A closing mark with a space before it, as French sets guillemets and extracted texts have straight marks and
  /// brackets, when it is a second half.
  private mutating func takeDistantCloser() -> Bool {
    guard nextMark < marks.count, marks[nextMark].offset == text.end(at: end), text.scalar(at: end)?.isSpace == true,
      case .close(let pair) = marks[nextMark].kind, marks[nextMark].partner >= 0
    else { return false }
    end = marks[nextMark].end
    closedAt = end
    closesQuotation = pair.kind == .quotation
    nextMark += 1
    return true
  }

  /// The straight marks and the apostrophe may also open or stand inside a word.
  private func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    let after = text.scalar(at: text.end(at: end))
    switch scalar {
    case "\"":
      guard nextMark < marks.count, marks[nextMark].offset == end, case .close = marks[nextMark].kind else {
        return false
      }
      return true
    case "'", "’": return after.map { !$0.isLetter || $0.isHan } ?? true
    default: return true
    }
  }

  private func isQuotation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "”", "’", "」", "』", "»", "＂", "｣": true
    default: false
    }
  }
}
