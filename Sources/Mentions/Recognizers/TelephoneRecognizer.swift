/// International telephone numbers: `+41 22 730 5853`, `+ 41 22 730 57 78`. The value is + and the digits.
struct TelephoneRecognizer: Recognizer {
  func match(_ text: FoldedText, at offset: Int) -> Found? {
    guard text[offset] == 0x2B else { return nil }
    var at = text.skipSpaces(offset + 1)
    var digits = "+"
    var end = at
    while true {
      let stop = text.skipDigits(at)
      if stop == at { break }
      digits += text.string(at..<stop)
      end = stop
      at = separator(text, stop)
      if at == stop { break }
    }
    guard (8...16).contains(digits.utf8.count), text.isWordEnd(end) else { return nil }
    return Found(kind: .telephone, value: digits, range: offset..<end)
  }

  /// Past what may stand between two groups of digits: a space, a hyphen, a point, brackets around an area code.
  private func separator(_ text: FoldedText, _ offset: Int) -> Int {
    var at = offset
    while at < offset + 3, [0x20, 0x2D, 0x2E, 0x28, 0x29, FoldedText.dash].contains(text[at]) { at += 1 }
    return FoldedText.isDigit(text[at]) ? at : offset
  }
}
