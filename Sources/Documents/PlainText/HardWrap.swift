/// Whether a text's lines were broken to a width, as `antiword`, `catdoc` and `pandoc` print them, and which lines belong
/// together then.
///
/// Such a text has no long lines, and where two lines follow each other the first is nearly always so full that what comes
/// next did not fit: a Han character, or what stands before the next space, to which Han text may belong that the program
/// took for one long word. In a text whose lines are paragraphs that is rare.
struct HardWrap {
  /// The widths to which programs break lines.
  private static let widths = 60...100
  private static let fewest = 5

  /// The width of the longest line, in `measure`.
  let width: Int
  private let measure: WrapMeasure

  /// The width of a text that is broken; nil for one whose lines are its own.
  init?(_ sample: [PlacedText]) {
    if let columns = HardWrap(sample, .columns) ?? HardWrap(sample, .bytes) { self = columns } else { return nil }
  }

  private init?(_ sample: [PlacedText], _ measure: WrapMeasure) {
    var widest = 0
    var lines = 0
    var long = 0
    for line in sample where !line.isEmpty && !DrawnTable.isDrawn(line) {
      let width = measure.width(line)
      lines += 1
      if width > HardWrap.widths.upperBound { long += 1 } else { widest = max(widest, width) }
    }
    guard HardWrap.widths.contains(widest), long * 50 <= lines else { return nil }
    width = widest
    self.measure = measure
    var (pairs, full, explained) = (0, 0, 0)
    var last: PlacedText?
    for line in sample {
      let body = line.trimmed
      if let last, !body.isEmpty, !Labels.begins(body), !DrawnTable.isDrawn(line), !DrawnTable.isDrawn(last) {
        pairs += 1
        if isFull(last, body) { full += 1 }
        if isFull(last, body) || isBeforeLongWord(last, body) { explained += 1 }
      }
      last = body.isEmpty || line.scalars.first == "\t" ? nil : line
    }
    // Where all line ends but a few are explained, fewer need be so by the narrower rule.
    let isBroken = full * 10 >= pairs * 6 || full * 10 >= pairs * 4 && explained * 20 >= pairs * 19
    guard full >= HardWrap.fewest, isBroken else { return nil }
  }

  /// Whether a line goes on in the next one.
  func goesOn(_ line: PlacedText, _ next: PlacedText) -> Bool {
    let body = next.trimmed
    guard !body.isEmpty, next.scalars.first != "\t", !DrawnTable.isDrawn(next), HardWrap.item(body) == nil
    else { return false }
    if isCutInside(line, body) { return true }
    guard isFull(line, body) || isBeforeLongWord(line, body) else { return false }
    guard Labels.begins(body) else { return true }
    // A number at the end of a sentence may come to stand in front of a line; a list's stands after a line that ends.
    return line.scalars.last.map { !".。:：;；,，!?！？".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a line ends at a hyphen, or at a space after which Han text follows that a program took for one long word.
  private func isCutInside(_ line: PlacedText, _ next: PlacedText) -> Bool {
    guard let last = line.scalars.last, let first = next.scalars.first else { return false }
    if last == "-", line.scalars.dropLast().last?.properties.isAlphabetic == true { return !first.isWide }
    guard last.properties.isAlphabetic || first.properties.isAlphabetic, !last.isWide, !first.isWide,
      line.scalars.contains(where: \.isWide)
    else { return false }
    let word = next.scalars.prefix { !$0.properties.isWhitespace }
    return word.contains(where: \.isWide) && last.properties.isAlphabetic
  }

  /// Whether a joining space is due: not between Han characters, nor behind the hyphen of a word.
  static func needsSpace(_ line: PlacedText, _ next: PlacedText) -> Bool {
    if line.scalars.last == "-", line.scalars.dropLast().last?.properties.isAlphabetic == true,
      next.scalars.first.map({ $0.properties.isAlphabetic || ("0"..."9").contains($0) }) == true
    {
      return false
    }
    return LineJoin.needsSpace(line, next)
  }

  /// A bullet or number and spaces at a line's beginning, and where the text goes on.
  static func item(_ body: PlacedText) -> (label: String, end: Int)? {
    let word = body.scalars.prefix { $0 != " " }
    if word.count > 1, Labels.isTypedLabel(word) {
      // An automatic number as a program writes it: set apart from the text by more than a typed one.
      let spaces = body.scalars.dropFirst(word.count).prefix { $0 == " " }.count
      guard spaces > 1, word.count + spaces < body.count else { return nil }
      return (String(String.UnicodeScalarView(word)), word.count + spaces)
    }
    guard let first = body.scalars.first, "-*•–·o".unicodeScalars.contains(first) else { return nil }
    let spaces = body.scalars.dropFirst().prefix { $0 == " " }.count
    guard spaces >= (first == "o" ? 3 : 1), spaces + 1 < body.count else { return nil }
    return (first == "-" || first == "*" ? "•" : String(first), spaces + 1)
  }

  /// Whether a line is so full that even the first character of the next one did not fit, so that both may be parts of one
  /// word: where Han text stands, programs cut.
  func isCut(_ line: PlacedText, _ next: PlacedText) -> Bool {
    guard line.scalars.contains(where: \.isWide), let first = next.scalars.first else { return false }
    switch measure {
    case .columns: return measure.width(line) >= width
    case .bytes: return measure.width(line) + measure.width(first) > width
    }
  }

  private func isFull(_ line: PlacedText, _ next: PlacedText) -> Bool {
    switch measure {
    case .columns: measure.width(line) + HardWrap.firstWidth(next) > width - 3
    // Bytes are counted to the last one.
    case .bytes: isCut(line, next) || measure.width(line) + HardWrap.firstWidth(next) > width
    }
  }

  /// Whether a line ended at a space because what stands up to the next space did not fit, Han text and all.
  private func isBeforeLongWord(_ line: PlacedText, _ next: PlacedText) -> Bool {
    guard let last = line.scalars.last, let first = next.scalars.first, !(last.isWide && first.isWide),
      next.scalars.contains(where: \.isWide)
    else { return false }
    let word = next.scalars.prefix { !$0.properties.isWhitespace }
    return measure.width(line) + 1 + word.reduce(0) { $0 + measure.width($1) } > width
  }

  /// Columns of what could not be parted from the beginning of a line, with the space before it.
  private static func firstWidth(_ text: PlacedText) -> Int {
    guard let first = text.scalars.first else { return 0 }
    if first.isWide { return 4 }
    let word = text.scalars.prefix { !$0.properties.isWhitespace && !$0.isWide }
    return word.count + 1
  }
}

/// What a program counts to break lines.
enum WrapMeasure {
  /// Columns on a screen.
  case columns
  /// Bytes of UTF-8, of which a Han character takes three: lines of Chinese are then short.
  case bytes

  func width(_ scalar: Unicode.Scalar) -> Int {
    switch self {
    case .columns: scalar.isWide ? 2 : 1
    case .bytes: UTF8.width(scalar)
    }
  }

  func width(_ text: PlacedText) -> Int { text.scalars.reduce(0) { $0 + width($1) } }
}
