/// Whether a text's lines were broken to a width, as `antiword`, `catdoc` and `pandoc` print them, and which lines belong
/// together then.
///
/// Such a text has no long lines, and where two lines follow each other the first is nearly always so full that what comes
/// next did not fit: a Han character, or what stands before the next space, to which Han text may belong that the program
/// took for one long word. In a text whose lines are paragraphs that is rare.
///
/// The lines of a page, as `pdftotext` prints them, were broken in a proportional font (`WrapMeasure.ems`). Cells of narrow
/// tables stand among them, so that only lines that go far count, and words tell as well that a line goes on.
struct HardWrap {
  /// The widths to which programs break lines.
  private static let widths = 60...100
  private static let fewest = 5

  /// The width of the longest line, in `measure`.
  let width: Int
  private let measure: WrapMeasure

  /// The width of a text that is broken; nil for one whose lines are its own.
  init?(_ sample: [PlacedText]) {
    let counted = HardWrap(sample, .columns) ?? HardWrap(sample, .bytes)
    let page = HardWrap(page: sample)
    // A page may pass for broken by characters; the measure that explains more line ends is the right one.
    let isPage = page?.fullLines(sample) ?? 0 > counted?.fullLines(sample) ?? 0
    guard let wrap = isPage ? page : counted ?? page else { return nil }
    self = wrap
  }

  /// How many lines are full among those that end no sentence.
  private func fullLines(_ sample: [PlacedText]) -> Int {
    zip(sample, sample.dropFirst()).count { line, next in
      let body = next.trimmed
      return !body.isEmpty && !HardWrap.ends(line) && isFull(line, body)
    }
  }

  /// The part of the usual width that the longest lines but a few have, from which a line goes far.
  private static let far = 0.6
  /// How far the widths of characters of one class are from each other, as a part of a line's.
  private static let tolerance = 0.05
  /// The widths of pages, in hundredths of an em: 50 to 130 characters.
  private static let pages = 2500...6500

  private init?(page sample: [PlacedText]) {
    var pairs: [(line: PlacedText, next: PlacedText, width: Int)] = []
    for (line, next) in zip(sample, sample.dropFirst()) where !line.trimmed.isEmpty && !next.trimmed.isEmpty {
      guard !line.scalars.contains("\t"), !next.scalars.contains("\t"), !Labels.begins(next.trimmed) else { continue }
      pairs.append((line, next.trimmed, WrapMeasure.ems.width(line.trimmed)))
    }
    let widths = pairs.map(\.width).sorted()
    guard let edge = widths[safe: widths.count * 19 / 20], HardWrap.pages.contains(edge) else { return nil }
    width = edge
    measure = .ems
    // A line that ends in a full stop may end a paragraph; the others must be explained.
    let far = pairs.filter { Double($0.width) > HardWrap.far * Double(edge) && !HardWrap.ends($0.line) }
    let full = far.count { isFull($0.line, $0.next) }
    let open = far.count { !isFull($0.line, $0.next) && $0.next.scalars.first?.properties.isLowercase == true }
    let long = sample.count { Double(WrapMeasure.ems.width($0.trimmed)) > 1.15 * Double(edge) }
    guard full >= 2 * HardWrap.fewest, (full + open) * 10 >= far.count * 8, long * 50 <= sample.count else {
      return nil
    }
  }

  private static func ends(_ line: PlacedText) -> Bool {
    line.trimmed.scalars.last.map { ".。:：;；!！?？".unicodeScalars.contains($0) } ?? true
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
    if SpacedTable.begins(next) { return false }
    if isCutInside(line, body) { return true }
    guard isFull(line, body) || isBeforeLongWord(line, body) || measure == .ems && isOpen(line, body) else {
      return false
    }
    guard Labels.begins(body) else { return true }
    // A number at the end of a sentence may come to stand in front of a line; a list's stands after a line that ends.
    return line.scalars.last.map { !".。:：;；,，!?！？".unicodeScalars.contains($0) } ?? false
  }

  /// Whether words show that a line goes on, however narrow the cell of which it is a part: the next one begins in lower
  /// case, or the line ends in a word or mark that ends no text.
  private func isOpen(_ line: PlacedText, _ next: PlacedText) -> Bool {
    if LineJoin.goesOn(line.trimmed, next, inCell: true) { return true }
    guard let last = line.trimmed.scalars.last, let first = next.scalars.first else { return false }
    return first.properties.isLowercase && (last.properties.isAlphabetic || last == ",") && !last.isWide
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
    guard let first = body.scalars.first, "-*•–·o".unicodeScalars.contains(first) || Labels.isBullet(first) else {
      return nil
    }
    let spaces = body.scalars.dropFirst().prefix { $0 == " " }.count
    guard spaces >= (first == "o" ? 3 : 1), spaces + 1 < body.count else { return nil }
    return (first == "-" || first == "*" ? "•" : WordSymbols.bullet(String(first), font: ""), spaces + 1)
  }

  /// Whether a line is so full that even the first character of the next one did not fit, so that both may be parts of one
  /// word: where Han text stands, programs cut.
  func isCut(_ line: PlacedText, _ next: PlacedText) -> Bool {
    guard line.scalars.contains(where: \.isWide), let first = next.scalars.first else { return false }
    switch measure {
    case .columns: return measure.width(line) >= width
    case .ems: return false
    case .bytes: return measure.width(line) + measure.width(first) > width
    }
  }

  private func isFull(_ line: PlacedText, _ next: PlacedText) -> Bool {
    switch measure {
    case .columns: measure.width(line) + HardWrap.firstWidth(next) > width - 3
    case .ems:
      Double(measure.width(line.trimmed) + measure.width(" ") + measure.firstWidth(next))
        > Double(width) * (1 - HardWrap.tolerance)
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
