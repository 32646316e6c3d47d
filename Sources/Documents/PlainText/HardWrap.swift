/// Whether a text's lines were broken to a width, as `antiword`, `catdoc` and `pandoc` print them, and which lines belong
/// together then.
///
/// Such a text has no long lines, and where two lines follow each other the first is nearly always so full that the next
/// word did not fit. In a text whose lines are paragraphs that is rare.
struct HardWrap {
  /// The widths to which programs break lines.
  private static let widths = 60...100
  private static let fewest = 5

  /// Columns of the longest line.
  let width: Int

  /// The width of a text that is broken; nil for one whose lines are its own.
  init?(_ sample: [PlacedText]) {
    var widest = 0
    var lines = 0
    var long = 0
    for line in sample where !line.isEmpty && !DrawnTable.isDrawn(line) {
      let width = HeadingRule.width(line)
      lines += 1
      if width > HardWrap.widths.upperBound { long += 1 } else { widest = max(widest, width) }
    }
    guard HardWrap.widths.contains(widest), long * 50 <= lines else { return nil }
    width = widest
    var (pairs, full) = (0, 0)
    var last: PlacedText?
    for line in sample {
      let body = line.trimmed
      if let last, !body.isEmpty, !Labels.begins(body), !DrawnTable.isDrawn(line), !DrawnTable.isDrawn(last) {
        pairs += 1
        if isFull(last, body) { full += 1 }
      }
      last = body.isEmpty || line.scalars.first == "\t" ? nil : line
    }
    guard full >= HardWrap.fewest, full * 10 >= pairs * 6 else { return nil }
  }

  /// Whether a line goes on in the next one.
  func goesOn(_ line: PlacedText, _ next: PlacedText) -> Bool {
    let body = next.trimmed
    guard !body.isEmpty, next.scalars.first != "\t", !DrawnTable.isDrawn(next), HardWrap.item(body) == nil
    else { return false }
    if isCutInside(line, body) { return true }
    guard isFull(line, body) else { return false }
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

  private func isFull(_ line: PlacedText, _ next: PlacedText) -> Bool {
    HeadingRule.width(line) + HardWrap.firstWidth(next) > width - 3
  }

  /// Columns of what could not be parted from the beginning of a line, with the space before it.
  private static func firstWidth(_ text: PlacedText) -> Int {
    guard let first = text.scalars.first else { return 0 }
    if first.isWide { return 4 }
    let word = text.scalars.prefix { !$0.properties.isWhitespace && !$0.isWide }
    return word.count + 1
  }
}
