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
  private let table: MarkTable
  private let marks: [Mark]
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
  private var hasExclamation = false
  private var hasWideStop = false
  private var dots = Dots()

  init(_ text: ByteText, table: MarkTable, marks: [Mark], from index: Int) {
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
    if hasExclamation { return .exclamation }
    return dots.count > 1 ? .ellipsis(dots) : .stop
  }

  /// Takes ends, then closing marks, then ends again, and a footnote mark at last.
  mutating func absorb() {
    takeEnds()
    while takeClosers() {
      let before = end
      takeEnds()
      endsWithStop = end > before
      if !endsWithStop { break }
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
        hasExclamation = true
        isQuestion = isQuestion || text.bytes[mark.offset] == 0x3F
      case .stop:
        lastStop = mark.offset
        dots.count += 1
      case .ellipsis: dots.count += 3
      default: return
      }
      if gap == 1 { dots.isSpaced = true }
      isWide = isWide || mark.length > 1 && mark.kind != .ellipsis
      end = mark.end
      nextMark += 1
    }
  }

  /// ` .` after a dot, with a dot, space or the end behind it.
  private func isSpacedDot(_ mark: Mark) -> Bool {
    guard mark.kind == .stop, dots.count > 0, text.scalar(at: end)?.isSpace == true else { return false }
    guard let after = text.scalar(at: mark.end) else { return true }
    return after.isSpace || after == "." || table.closers.contains(after)
  }

  /// Takes closing marks, true when there was one.
  private mutating func takeClosers() -> Bool {
    var took = false
    while let scalar = text.scalar(at: end), table.closers.contains(scalar), isCloser(scalar) {
      closesQuotation = isQuotation(scalar)
      end = text.end(at: end)
      while nextMark < marks.count, marks[nextMark].offset < end { nextMark += 1 }
      closedAt = end
      took = true
    }
    return took || takeDistantQuotation()
  }

  /// A straight quotation mark with a space before it, as extracted texts have them, when it is a second half.
  private mutating func takeDistantQuotation() -> Bool {
    guard nextMark < marks.count, marks[nextMark].offset == end + 1, text.scalar(at: end)?.isSpace == true,
      case .close(let pair) = marks[nextMark].kind, pair.kind == .quotation, marks[nextMark].partner >= 0
    else { return false }
    end = marks[nextMark].end
    closedAt = end
    closesQuotation = true
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
