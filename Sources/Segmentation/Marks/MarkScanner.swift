import Languages

/// Finds the marks of a text in one pass and matches brackets and quotation marks.
struct MarkScanner {
  let text: ByteText
  let table: MarkTable
  private var marks: [Mark] = []
  /// Indices of opening marks that wait for their other half.
  private var open: [Int] = []

  /// How many waiting marks a closing mark looks through: an unclosed one must not cost the whole paragraph.
  private static let reach = 8

  private init(_ text: ByteText, _ table: MarkTable) {
    self.text = text
    self.table = table
  }

  /// The marks of `text` in order.
  static func marks(in text: ByteText, table: MarkTable) -> [Mark] {
    var scanner = MarkScanner(text, table)
    scanner.scan()
    return scanner.marks
  }

  private mutating func scan() {
    marks.reserveCapacity(min(text.count / 12, 1 << 10) + 4)
    open.reserveCapacity(Self.reach)
    let first = table.first
    var at = PlainRun.end(text, from: 0)
    while at < text.count {
      if first.contains(text[at]), let scalar = text.scalar(at: at), let kind = table.kind(scalar) {
        take(kind, scalar, at)
      }
      at = PlainRun.end(text, from: text.end(at: at))
    }
  }

  private mutating func take(_ kind: Mark.Kind, _ scalar: Unicode.Scalar, _ offset: Int) {
    let length = text.end(at: offset) - offset
    switch kind {
    case .straight:
      guard let half = half(of: offset) else { return }
      add(half, offset, length)
    case .ruler:
      guard let ruler = Ruler.length(text, at: offset) else { return }
      add(kind, offset, ruler)
    case .colon:
      if TimeStamp.isClock(text, colon: offset) || Smiley.end(text, colon: offset) != nil { add(kind, offset, length) }
    case .close(let pair) where scalar == "’" && isApostrophe(offset, length) && waiting(pair) != nil: return
    default: add(kind, offset, length)
    }
  }

  private mutating func add(_ kind: Mark.Kind, _ offset: Int, _ length: Int) {
    var mark = Mark(offset: offset, length: length, kind: kind)
    switch kind {
    case .open: open.append(marks.count)
    case .close(let pair):
      if let found = waiting(pair) {
        mark.partner = open[found]
        marks[open[found]].partner = marks.count
        open.removeSubrange(found...)
      }
    default: break
    }
    marks.append(mark)
  }

  /// Where in `open` the nearest opening mark of a pair waits.
  private func waiting(_ pair: BracketClass) -> Int? {
    open.suffix(Self.reach).lastIndex { marks[$0].kind == .open(pair) }
  }

  /// Which half a straight quotation mark is. Spaces tell where they stand on one side only; otherwise it is the second
  /// half when one is open, so that a missing mark does not turn round all that follow. After a digit with none open it
  /// is no quotation mark (5" wide).
  private func half(of offset: Int) -> Mark.Kind? {
    let pair = BracketClass(opener: 0x22, kind: .quotation)
    let before = text.scalar(before: offset)
    let spaceBefore = before?.isSpace ?? true
    let spaceAfter = text.scalar(at: offset + 1)?.isSpace ?? true
    if spaceBefore != spaceAfter { return spaceAfter ? .close(pair) : .open(pair) }
    if waiting(pair) != nil { return .close(pair) }
    return before?.isDecimalDigit == true ? nil : .open(pair)
  }

  private func isApostrophe(_ offset: Int, _ length: Int) -> Bool {
    guard let after = text.scalar(at: offset + length), after.isLetter, !after.isHan else { return false }
    return text.scalar(before: offset)?.isLetter == true
  }
}
