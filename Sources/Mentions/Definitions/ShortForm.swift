/// What in brackets may be a short form in a text of one alphabetic language, though it does not look like an acronym: `bp`,
/// `mAbs`, `TNF-α`, `Hb`.
///
/// After Schwartz and Hearst (PSB 2003): at most two words and ten letters, a letter or digit first, at least one letter;
/// what follows a comma, semicolon, colon or equals sign is a remark. Words in small letters are taken for short forms only where their letters
/// are all initials (the surest of the strategies of Sohn, Comeau, Kim and Wilbur, "Abbreviation definition identification
/// based on automatic precision estimates", BMC Bioinformatics 2008), and words with one capital only when they are short.
struct ShortForm {
  let range: Range<Int>
  /// Whether every letter must be the initial of a word.
  let needsInitials: Bool

  private static let remarks: Set<String> = [
    "see", "ie", "eg", "vs", "cf", "or", "and", "the", "in", "of", "for", "is",
  ]

  /// The short form that brackets begin with.
  init?(_ text: FoldedText, _ from: Int, _ end: Int) {
    var stop = (from..<end).first { Self.endsForm(text, $0) } ?? end
    while stop > from, text[stop - 1] == 0x20 { stop -= 1 }
    guard stop - from >= 2, stop - from <= 14, (from..<stop).allSatisfy({ Self.isSign(text, $0) }),
      FoldedText.isAlphanumeric(text[from]) || text[from] == 0xCE || text[from] == 0xCF,
      (from..<stop).count(where: { text[$0] == 0x20 }) <= 1
    else { return nil }
    let bytes = text.bytes[from..<stop]
    let small = bytes.count(where: FoldedText.isLower), capitals = bytes.count(where: FoldedText.isUpper)
    guard small + capitals > 0, !Self.remarks.contains(text.string(from..<stop).lowercased()) else { return nil }
    let hasMore = bytes.contains { FoldedText.isDigit($0) || $0 >= 0x80 }
    if capitals == 0, !hasMore, small > 6 { return nil }
    if capitals == 1, FoldedText.isUpper(text[from]), !hasMore, small > 3, !Self.isSpecies(text, from) { return nil }
    range = from..<stop
    // i.v. and s.c. say by their points that they are short.
    let isDotted = bytes.count { $0 == 0x2E } * 2 == bytes.count && bytes.last == 0x2E
    needsInitials = capitals == 0 && !isDotted
  }

  /// A species with its genus as a letter: H. pylori.
  private static func isSpecies(_ text: FoldedText, _ at: Int) -> Bool {
    text[at + 1] == 0x2E && text[at + 2] == 0x20 && FoldedText.isLower(text[at + 3])
  }

  /// Whether a remark begins: at a comma that joins no numbers, a semicolon, a colon, an equals sign, at *or*.
  private static func endsForm(_ text: FoldedText, _ at: Int) -> Bool {
    if text[at] == 0x2C { return !(FoldedText.isDigit(text[at - 1]) && FoldedText.isDigit(text[at + 1])) }
    return [0x3B, 0x3A, 0x3D].contains(text[at]) || text.has(" or ", at: at)
  }

  /// Letters, digits, the bytes of Greek letters, hyphens, strokes, plus signs, points and spaces; brackets, commas and
  /// primes of formulas.
  private static func isSign(_ text: FoldedText, _ at: Int) -> Bool {
    let byte = text[at]
    return FoldedText.isAlphanumeric(byte)
      || [0x2D, 0x2F, 0x2B, 0x2E, 0x20, 0x28, 0x29, 0x2C, 0x27, 0xCE, 0xCF].contains(byte)
      || byte & 0xC0 == 0x80 && (text[at - 1] == 0xCE || text[at - 1] == 0xCF)
  }
}
