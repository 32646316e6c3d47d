import Languages

/// What the spellings of one acronym share across languages: `JCA-IoT和SC&C` and `JCA-IoT and SC&C`, `MNO` and `MNOs`.
enum AcronymKey {
  /// The key: half-width, without white space, with joining words as `&`, without the plural s after capitals.
  static func of(_ acronym: String) -> String {
    var scalars: [Unicode.Scalar] = []
    for word in words(acronym) {
      if isJoiner(word) { scalars.append("&") } else { scalars += word }
    }
    if scalars.count > 2, scalars.last == "s", scalars[scalars.count - 2].isCapital { scalars.removeLast() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether a text is the acronym itself, differently spaced or hyphenated (`WRC 27`).
  static func isSpelling(_ text: String, of key: String) -> Bool {
    func bare(_ text: String) -> String { AcronymKey.of(text).split(separator: "-").joined() }
    return bare(text) == bare(key)
  }

  /// Whether a text looks like an acronym rather than a word: short, no spaces but around joining words, two capitals or
  /// more (or one and a digit), or letters with full stops (`e.i.r.p.`).
  static func isAcronym(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count >= 2, scalars.count <= 24, scalars.first?.isLatinLetter == true else { return false }
    let capitals = scalars.count { $0.isCapital }, digits = scalars.count { $0.isDecimalDigit }
    let stops = scalars.count { $0 == "." }
    if capitals == 0 { return stops >= 2 && scalars.count == 2 * stops }
    let plain = words(text).filter { !isJoiner($0) }
    return capitals + min(digits, 1) >= 2 && plain.count <= 2
      && plain.allSatisfy { word in word.contains { $0.isCapital || $0.isDecimalDigit } }
  }

  /// Runs between white space and between Han and other scalars.
  private static func words(_ text: String) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars.map(\.halfWidth) {
      if scalar.isSpace || (word.last.map { $0.isHan != scalar.isHan } ?? false) {
        if !word.isEmpty { words.append(word) }
        word = []
      }
      if !scalar.isSpace { word.append(scalar) }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func isJoiner(_ word: [Unicode.Scalar]) -> Bool {
    joiners.contains { $0.unicodeScalars.elementsEqual(word) }
  }

  private static let joiners = ["and", "&", "和", "与", "及", "以及"]
}
