/// Whether a line of plain text is a heading. Plain text marks none, so the rule is careful: a short line without a mark
/// that ends sentences, and a reason to take it for one.
enum HeadingRule {
  /// Longer lines are paragraphs: about one printed line.
  static let widest = 100

  /// The line's surroundings.
  struct Neighbours {
    /// Whether a blank line, the file's beginning or a heading stands before.
    let afterBlank: Bool
    let afterHeading: Bool
    /// Whether a blank line or the file's end follows.
    let beforeBlank: Bool
    /// The line that follows at once, when it is a plain one.
    let next: PlacedText?
  }

  /// Whether `line`, which holds no tab and no bullet, is a heading.
  static func isHeading(_ line: PlacedText, _ around: Neighbours) -> Bool {
    guard isShort(line) else { return false }
    if HeadingWords.begin(line) || around.afterHeading { return true }
    if around.afterBlank && around.beforeBlank { return true }
    return around.next.map(isProse) ?? false
  }

  /// Whether a line could be a heading by its form.
  static func isShort(_ line: PlacedText) -> Bool {
    guard let first = line.scalars.first, let last = line.scalars.last else { return false }
    let isWord = line.scalars.contains { $0.properties.isAlphabetic }
    return width(line) <= widest && isWord && !first.properties.isLowercase && !stops.contains(last)
      && !line.scalars.contains("：") && !line.scalars.contains(":")
  }

  private static let stops = Set(".,;:!?。，、；：！？…".unicodeScalars)

  /// Whether a line is running text: longer than a heading, with sentences.
  static func isProse(_ line: PlacedText) -> Bool {
    guard let last = line.scalars.last, stops.contains(last) else { return false }
    return width(line) > widest
  }

  /// Columns on a screen: a Han character takes two.
  static func width(_ line: PlacedText) -> Int { line.scalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) } }
}

/// Words that begin a heading, by language: annexes, appendices and the numbered parts of a document.
enum HeadingWords {
  private static let western: Set<String> = [
    "annex", "appendix", "attachment", "chapter", "section", "part", "article", "enclosure",
  ]
  /// The length of the longest of them.
  private static let longest = western.map(\.count).max() ?? 0
  private static let han = ["附件", "附录", "附文", "附录", "附錄", "后附资料"].map { Array($0.unicodeScalars) }
  private static let hanParts = Set("章节部分条篇編编節".unicodeScalars)

  /// Whether any of them begins with a scalar: most lines need no closer look.
  private static func mayBegin(_ first: Unicode.Scalar) -> Bool {
    switch first {
    case "a", "A", "c", "C", "s", "S", "p", "P", "e", "E", "附", "后", "第": true
    default: false
    }
  }

  /// Whether `line` begins like the title of an annex or a numbered part: `ANNEX 2`, `附件A`, `第三章`.
  static func begin(_ line: PlacedText) -> Bool {
    let scalars = line.scalars
    guard let first = scalars.first, mayBegin(first) else { return false }
    if han.contains(where: { scalars.starts(with: $0) }) { return isTitle(scalars, after: 2) }
    if scalars.first == "第", let part = scalars.prefix(6).firstIndex(where: hanParts.contains) { return part >= 2 }
    let word = scalars.prefix(longest + 1).prefix { $0.properties.isAlphabetic && !$0.isWide }
    guard word.count <= longest,
      western.contains(String(String.UnicodeScalarView(word)).lowercased())
    else { return false }
    return isTitle(scalars, after: word.count)
  }

  /// Whether the word is alone or followed by a number or a letter of its own.
  private static func isTitle(_ scalars: [Unicode.Scalar], after: Int) -> Bool {
    let rest = scalars[after...].drop { $0.properties.isWhitespace }
    guard rest.first != nil else { return true }
    let number = rest.prefix { !$0.properties.isWhitespace && !$0.isWide }
    return number.isEmpty ? "一二三四五六七八九十".unicodeScalars.contains(rest.first!) : number.count <= 6
  }
}
