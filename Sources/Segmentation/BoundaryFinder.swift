import Languages

/// Walks over the marks of a paragraph and decides which of them end a sentence.
struct BoundaryFinder {
  private let text: ByteText
  private let rules: SentenceRules
  private let marks: UnsafeBufferPointer<Mark>
  private let stops: StopRule
  private let letterBegins: ByteSet
  private var addresses: AddressFinder
  /// Where sentences begin, the first left out.
  private(set) var starts: [Int] = []
  /// Where the sentence being read begins.
  private var sentence = 0
  private var label: SentenceLabel?
  /// The end of the bracket, title or set-in quotation that holds what is being read.
  private var heldUntil = -1
  private var heldKind = BracketClass.Kind.bracket
  private var index = 0

  /// Longer pairs than this hold nothing: more likely the closing mark of another was taken for theirs.
  private static let longestHold = 600

  /// A finder for a text and its marks (`MarkScanner`), which it may not outlive.
  init(_ text: ByteText, marks: UnsafeBufferPointer<Mark>, rules: SentenceRules) {
    self.text = text
    self.rules = rules
    self.marks = marks
    stops = StopRule(text: text, rules: rules)
    letterBegins = rules.letters.begins
    addresses = AddressFinder(text)
  }

  /// Finds the starts.
  mutating func run() {
    begin(at: text.trimmed(0..<text.count).lowerBound)
    while index < marks.count {
      let mark = marks[index]
      index += 1
      switch mark.kind {
      case .open(let pair): if mark.partner >= 0 { hold(mark, pair) }
      case .bullet: tryLabel(at: mark.offset)
      case .close: tryLabel(endingAt: mark)
      case .wideStop, .exclamation, .stop, .ellipsis: read(mark)
      case .ruler: readRuler(mark)
      case .colon: readColon(mark)
      case .straight: break
      }
    }
  }

  private mutating func begin(at offset: Int) {
    sentence = offset
    while mayBeginLetterLine, let end = rules.letters.end(text, at: sentence, rules: rules) {
      sentence = Following(text, at: end).offset
      starts.append(sentence)
    }
    label = SentenceLabel(text, at: sentence)
    while index < marks.count, marks[index].offset < sentence { index += 1 }
  }

  private var mayBeginLetterLine: Bool { sentence < text.count && letterBegins.contains(text[sentence]) }

  private mutating func end(at offset: Int) { start(at: Following(text, at: offset).offset) }

  private mutating func start(at next: Int) {
    guard next < text.count, next > sentence else { return }
    starts.append(next)
    begin(at: next)
  }

  // MARK: Brackets, titles and quotations

  private mutating func hold(_ mark: Mark, _ pair: BracketClass) {
    let close = marks[mark.partner]
    guard close.offset > heldUntil, close.offset - mark.offset < Self.longestHold else { return }
    switch pair.kind {
    case .title: break
    case .bracket: if mark.offset == sentence { return }
    case .quotation: if !isSetIn(mark, close) { return }
    }
    heldUntil = close.offset
    heldKind = pair.kind
  }

  /// A quotation that is part of its sentence like a noun, neither at its beginning nor led in by a comma or colon, and
  /// after which the sentence goes on. After its own 。 only a particle goes on.
  private func isSetIn(_ mark: Mark, _ close: Mark) -> Bool {
    var at = mark.offset
    while at > sentence, let scalar = text.scalar(before: at), scalar.isSpace { at = text.start(before: at) }
    guard at > sentence, let before = text.scalar(before: at) else { return false }
    guard before.isLetter || before.isDecimalDigit || before == ")" || before == "）" else { return false }
    let next = Following(text, at: close.end)
    switch next.kind {
    case .small, .continuing, .digit: return true
    case .han: return text.scalar(before: close.offset) != "。" || goesOn(next, afterStop: false)
    default: return false
    }
  }

  // MARK: Sentence ends

  private mutating func read(_ mark: Mark) {
    if mark.length == 1, addresses.mayGoOn(at: mark.end), let address = addresses.address(at: mark.offset),
      address.upperBound > mark.end
    {
      while index < marks.count, marks[index].offset < address.upperBound { index += 1 }
      if endsAfter(address) { end(at: address.upperBound) }
      return
    }
    if mark.kind == .stop && tryLabel(endingAt: mark) { return }
    var run = EndRun(text, table: rules.table, marks: marks, from: index - 1)
    run.absorb()
    let isHeld = mark.offset < heldUntil
    if isHeld && run.closedAt <= heldUntil && run.end <= heldUntil {
      index = max(index, run.nextMark)
      return
    }
    let next = Following(text, at: run.end)
    if ends(run, next, isHeld: isHeld) {
      if let dots = run.endBeforeDots { end(at: dots) } else { start(at: next.offset) }
    }
    index = max(index, run.nextMark)
  }

  private func ends(_ run: EndRun, _ next: Following, isHeld: Bool) -> Bool {
    if next.kind == .end { return false }
    if isHeld && !run.endsWithStop { return endsAfterHeld(run, next) }
    switch run.strength {
    case .wide: return endsAfterWide(run, next)
    case .exclamation: return endsAfterExclamation(run, next)
    case .stop:
      return stops.endsSentence(
        stop: run.lastStop, before: next, sentence: sentence, label: label, isClosed: run.closedAt > run.lastStop)
    case .ellipsis(let dots): return endsAfterEllipsis(run, dots, next)
    }
  }

  /// What closed was part of a sentence; a capital after a full stop begins the next one all the same, unless the stop
  /// was an abbreviation's.
  private func endsAfterHeld(_ run: EndRun, _ next: Following) -> Bool {
    guard heldKind != .title, case .stop = run.strength, next.kind == .capital, next.hasSpace else { return false }
    return stops.endsSentence(
      stop: run.lastStop, before: next, sentence: sentence, label: label, isClosed: true)
  }

  private func endsAfterWide(_ run: EndRun, _ next: Following) -> Bool {
    if next.kind == .continuing { return isItemDash(next) }
    return !(run.closesQuotation && goesOn(next, afterStop: true))
  }

  /// A single dash with a space behind it begins an item; two of them (。——) go on with a quotation's source.
  private func isItemDash(_ next: Following) -> Bool {
    guard let dash = text.scalar(at: next.offset), dash == "–" || dash == "-" else { return false }
    return text.scalar(at: text.end(at: next.offset))?.isSpace == true
  }

  private func endsAfterExclamation(_ run: EndRun, _ next: Following) -> Bool {
    switch next.kind {
    case .end: return true
    case .han: return !(run.closesQuotation && goesOn(next, afterStop: false))
    case .small: return endsBeforeSmall(run, next)
    case .continuing, .dash: return false
    case .symbol: return next.hasSpace || run.isWide
    case .capital, .digit:
      if next.hasSpace || run.isWide { return true }
      return next.kind == .capital && text.scalar(before: run.start)?.isLetter == true
    }
  }

  /// Typed without capitals, a question ends all the same, and so does an exclamation of two marks or after a plain word:
  /// a name may have a mark of its own (Yahoo! in Geneva).
  private func endsBeforeSmall(_ run: EndRun, _ next: Following) -> Bool {
    guard rules.words.mayBeginSmall, run.closedAt < 0, next.hasSpace else { return false }
    if run.isQuestion || run.exclamations > 1 { return true }
    let word = text.scalar(before: run.start)?.isSpace == true ? text.start(before: run.start) : run.start
    let before = Preceding(text, stop: word, sentence: sentence)
    return before.isSmall && before.length > 1
  }

  /// Three dots leave something out and end nothing unless the next word begins with a capital; spaced out (. . .) they
  /// stand inside a sentence and only a fourth makes an end. In brackets they stand for a passage.
  private func endsAfterEllipsis(_ run: EndRun, _ dots: EndRun.Dots, _ next: Following) -> Bool {
    if dots.isBracketed { return false }
    switch next.kind {
    case .capital:
      if run.closesQuotation { return true }
      if dots.isSpaced { return dots.count > 3 }
      return next.hasSpace && (dots.count > 3 || next.word != "I" && !next.word.hasPrefix("I'"))
    case .han: return run.closesQuotation && !goesOn(next, afterStop: true)
    case .symbol: return next.hasSpace && dots.count > 3
    default: return false
    }
  }

  /// A quotation goes on with the sentence it began: “…？”的, or says who spoke: “…？”他问。 After a full stop only the
  /// particle itself says so (and not 的确, which begins a sentence).
  private func goesOn(_ next: Following, afterStop: Bool) -> Bool {
    guard !next.hasSpace, let scalar = text.scalar(at: next.offset) else { return false }
    let second = text.end(at: next.offset)
    if afterStop { return scalar == "的" && text.scalar(at: second) != "确" }
    return rules.words.continuers.contains(String(scalar))
      || rules.words.continuers.contains(text.string(next.offset..<text.end(at: second)))
      || saysWhoSpoke(at: next.offset)
  }

  /// A few characters that end with a verb of speaking, up to the next mark: 他问, 主席先生说道.
  private func saysWhoSpoke(at offset: Int) -> Bool {
    guard !rules.words.speech.isEmpty else { return false }
    var at = offset
    var last: Unicode.Scalar?
    var earlier: Unicode.Scalar?
    for _ in 0..<8 {
      guard let scalar = text.scalar(at: at), scalar.isHan else { break }
      (earlier, last) = (last, scalar)
      at = text.end(at: at)
    }
    // Before a colon the verb leads in what is said next.
    guard let after = text.scalar(at: at), !after.isHan, after != "：", after != ":" else { return false }
    return [last, earlier].contains { $0.map(rules.words.speech.contains) == true }
  }

  // MARK: Lines that extraction has put together

  /// A web address in a row of them, or before a word that begins a sentence.
  private func endsAfter(_ address: Range<Int>) -> Bool {
    guard address.lowerBound >= heldUntil, text.isWebAddress(address) else { return false }
    let next = Following(text, at: address.upperBound)
    guard next.hasSpace, !next.isOpened else { return false }
    if text.has("http", at: next.offset) || text.has("www.", at: next.offset) { return true }
    return next.kind == .capital && rules.isStarter(text, next.wordRange)
  }

  private mutating func readRuler(_ mark: Mark) {
    guard mark.offset > heldUntil, Ruler.isLine(text, mark) else { return }
    if text.scalar(before: mark.offset)?.isSpace == true { end(at: mark.offset) }
    end(at: mark.end)
  }

  private mutating func readColon(_ mark: Mark) {
    guard mark.offset > heldUntil else { return }
    if let smiley = Smiley.end(text, colon: mark.offset) {
      if Following(text, at: smiley).kind == .capital { end(at: smiley) }
      while index < marks.count, marks[index].offset < smiley { index += 1 }
    } else if let stamp = TimeStamp(text, colon: mark.offset, sentence: sentence), stamp.isLine {
      if stamp.range.lowerBound > sentence, !stamp.isLedIn { end(at: stamp.range.lowerBound) }
      end(at: stamp.range.upperBound)
      while index < marks.count, marks[index].offset < stamp.range.upperBound { index += 1 }
    }
  }

  // MARK: Labels inside a line

  private mutating func tryLabel(at offset: Int) {
    guard let label, offset > label.end, text.scalar(before: offset)?.isSpace == true else { return }
    guard let next = SentenceLabel(text, at: offset), label.precedes(next) else { return }
    guard offset > heldUntil else { return }
    end(at: offset)
    while index < marks.count, marks[index].offset < next.end { index += 1 }
  }

  /// Whether the label that ends with `mark` begins the next item of a list in one line.
  @discardableResult private mutating func tryLabel(endingAt mark: Mark) -> Bool {
    guard let label, label.form != .bullet, mark.partner < 0, mark.offset > heldUntil else { return false }
    var start = mark.offset
    while start > sentence, mark.offset - start < 12, let scalar = text.scalar(before: start),
      scalar.isLatinLetter || scalar.isDecimalDigit || scalar == "."
    {
      start = text.start(before: start)
    }
    guard start > label.end, text.scalar(before: start)?.isSpace == true else { return false }
    guard let next = SentenceLabel(text, at: start), label.precedes(next), next.end >= mark.end else { return false }
    guard beginsItem(after: next), isItemEnd(before: start) else { return false }
    end(at: start)
    while index < marks.count, marks[index].offset < next.end { index += 1 }
    return true
  }

  private func beginsItem(after label: SentenceLabel) -> Bool {
    let next = Following(text, at: label.end)
    return next.hasSpace && next.kind == .capital || next.kind == .han
  }

  /// A comma or semicolon before the label keeps the items one sentence, and so does `and`.
  private func isItemEnd(before start: Int) -> Bool {
    let item = text.trimmed(sentence..<start)
    guard let last = text.scalar(before: item.upperBound) else { return false }
    switch last {
    case ",", ";", ":", "，", "；", "：", "、": return false
    default: break
    }
    let tail = text.string(max(item.lowerBound, item.upperBound - 4)..<item.upperBound)
    return !tail.hasSuffix(" and") && !tail.hasSuffix(" or")
  }
}
