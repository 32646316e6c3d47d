/// The series of Recommendations: the letters of ITU-T (one each) and of ITU-R.
enum SeriesLetters {
  private static let sectorR: [StaticString] = [
    "SNG", "BO", "BR", "BS", "BT", "RA", "RS", "SA", "SF", "SM", "TF", "RR",
  ]

  /// Past the letters of a series that begins at `offset` and has a point behind it.
  static func match(_ text: FoldedText, at offset: Int) -> Int? {
    if FoldedText.isUpper(text[offset]), text[offset + 1] == 0x2E { return offset + 1 }
    for letters in sectorR where text.has(letters, at: offset) {
      let end = offset + letters.utf8CodeUnitCount
      if text[end] == 0x2E { return end }
    }
    return nil
  }

  /// Past `ITU-T`, `ITU-R` or `ITU-D` with the spaces and “Rec.” that may stand before a number.
  static func sector(_ text: FoldedText, at offset: Int, _ words: Vocabulary) -> Int? {
    guard text.has("ITU-", at: offset), [0x54, 0x52, 0x44].contains(text[offset + 4]), text.isWordEnd(offset + 5) else {
      return nil
    }
    var at = text.skipSpaces(offset + 5)
    if let word = words.recommendation.match(text, at: at) { at = text.skipSpaces(word.end) }
    return at
  }
}
