/// Whether a line goes on with the next one: a cell's text broken over two lines is one text.
///
/// Line ends are the document's, so two lines stay two unless one of them shows that it is a part. In a cell: the first
/// ends in a conjunction, an article or a mark that cannot end a text, leaves a bracket or a quotation open, or the second
/// begins with a closing mark. Anywhere: the second begins in lower case and the first looks like half a sentence.
enum LineJoin {
  /// Words after which a text goes on.
  private static let openWords: Set<String> = [
    "and", "or", "of", "the", "a", "an", "in", "on", "to", "for", "with", "by", "from", "at", "as", "under", "between",
  ]
  /// Han characters after which a text goes on.
  private static let openHan = Set("和与及或的、，（“‘《〈「『".unicodeScalars)
  private static let opening = Set("(（[“‘《〈「『".unicodeScalars)
  private static let closing = Set(")）]”’》〉」』，。；、？！".unicodeScalars)
  private static let ends = Set(".!?:;。！？：；…".unicodeScalars)

  /// Whether `next` belongs to the same text as `line`, the line before it.
  static func goesOn(_ line: PlacedText, _ next: PlacedText, inCell: Bool) -> Bool {
    guard let last = line.scalars.last, let first = next.scalars.first, !Labels.begins(next) else { return false }
    if inCell {
      if closing.contains(first) || openHan.contains(last) || opening.contains(last) { return true }
      if balance(line.scalars) > 0, closes(next) { return true }
      if openWords.contains(lastWord(line)) { return true }
    }
    return !ends.contains(last) && first.properties.isLowercase && isWrapped(line, next)
  }

  /// Whether the two lines of a cell that has no more are one text although neither shows it: Han runs over the line end
  /// without any mark there. Three lines or more are as likely a list, and very short ones an address.
  static func isBrokenHan(_ line: PlacedText, _ next: PlacedText) -> Bool {
    guard let last = line.scalars.last, let first = next.scalars.first, !Labels.begins(next) else { return false }
    return last.isHan && first.isHan && line.count >= 8
  }

  /// Whether a line goes on after a line break inside a paragraph of Word. Outside tables a break in running text is for
  /// looks alone: a long line without an end goes on.
  static func goesOnInWord(_ line: PlacedText, _ next: PlacedText, inCell: Bool) -> Bool {
    if goesOn(line, next, inCell: true) { return true }
    if inCell { return isBrokenHan(line, next) }
    guard let last = line.scalars.last, !Labels.begins(next) else { return false }
    return !ends.contains(last) && HeadingRule.width(line) > HeadingRule.widest
  }

  /// Whether a joining space is due: not between two Han characters.
  static func needsSpace(_ line: PlacedText, _ next: PlacedText) -> Bool {
    guard let last = line.scalars.last, let first = next.scalars.first else { return false }
    return !(last.isWide || first.isWide)
  }

  /// Whether a line that begins in lower case looks like the rest of a sentence: the line before has words enough and
  /// begins like one, and the rest is no address and no entry of its own.
  private static func isWrapped(_ line: PlacedText, _ next: PlacedText) -> Bool {
    guard let start = line.scalars.first, !start.properties.isLowercase else { return false }
    let word = next.scalars.prefix { !$0.properties.isWhitespace }
    let isAddress = word.contains { ["@", "/", ":"].contains($0) } || word.starts(with: "www.".unicodeScalars)
    let isName = word.dropFirst().contains { $0.properties.isUppercase }
    return !isAddress && !isName && line.scalars.count { $0 == " " } >= 2
  }

  private static func lastWord(_ line: PlacedText) -> String {
    let letters = line.scalars.reversed().prefix { $0.properties.isAlphabetic }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: letters.reversed())
    return String(word)
  }

  private static func closes(_ line: PlacedText) -> Bool {
    var depth = 0
    for scalar in line.scalars {
      if ["(", "（", "“", "《"].contains(scalar) { depth += 1 }
      if [")", "）", "”", "》"].contains(scalar) { depth -= 1 }
      if depth < 0 { return true }
    }
    return false
  }

  private static func balance(_ scalars: [Unicode.Scalar]) -> Int {
    var depth = 0
    for scalar in scalars {
      if ["(", "（", "“", "《"].contains(scalar) { depth += 1 }
      if [")", "）", "”", "》"].contains(scalar) { depth = max(0, depth - 1) }
    }
    return depth
  }
}
