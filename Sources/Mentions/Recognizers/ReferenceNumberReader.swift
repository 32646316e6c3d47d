/// Reads the number of a document or of its part: 96, 3/20, 5/57(Rev.1), CACE/1243, C27/36-E, TD123/GEN, A, IV, 一.
struct ReferenceNumberReader: Sendable {
  /// A number with its end.
  struct Number {
    /// In half width; Roman and Han numbers in Arabic digits; without the letter of a language version at the end.
    var value: String
    var end: Int
    /// Whether it has a slash, a letter or a revision, so that it can be nothing but a document's number.
    var hasParts: Bool
  }

  /// The number at `offset`; a single capital or a Roman number only with `letters`.
  func number(_ text: FoldedText, at offset: Int, letters: Bool) -> Number? {
    let byte = text[offset]
    if byte >= 0x80 {
      guard letters || text.isHan(offset), let han = NumberReader().han(text, at: offset) else { return nil }
      return Number(value: String(han.value), end: han.end, hasParts: false)
    }
    guard FoldedText.isDigit(byte) || FoldedText.isUpper(byte) else { return nil }
    let end = tokenEnd(text, offset)
    let token = text.string(offset..<end)
    if FoldedText.isDigit(byte) {
      guard text.isWordEnd(end) else { return nil }
      return revised(text, Number(value: token, end: end, hasParts: token.utf8.contains(0x2F)))
    }
    let hasDigits = token.utf8.contains(where: FoldedText.isDigit)
    if !hasDigits {
      guard letters, let value = Self.lettered(token), text.isWordEnd(end) else { return nil }
      return Number(value: value, end: end, hasParts: false)
    }
    let isPart = token.utf8.dropFirst().first == 0x2E
    // A paragraph of an annex, A2.6.2.4.
    let isInner =
      token.utf8.contains(0x2E) && token.utf8.dropFirst().allSatisfy { FoldedText.isDigit($0) || $0 == 0x2E }
    guard token.utf8.contains(0x2F) || letters && isPart || isInner || token.hasPrefix("TD") else { return nil }
    return revised(text, Number(value: token, end: end, hasParts: true))
  }

  /// The number of a Resolution of the Radiocommunication Assembly with its edition: 1-9.
  func edition(_ text: FoldedText, at offset: Int) -> Number? {
    guard let number = text.digits(offset, 1...3), text[number.end] == 0x2D,
      let edition = text.digits(number.end + 1, 1...2), text.isWordEnd(edition.end)
    else { return nil }
    return Number(value: text.string(offset..<edition.end), end: edition.end, hasParts: true)
  }

  /// Past capitals and digits with slashes, points and hyphens between; `-E` and `-C` behind a number are languages.
  private func tokenEnd(_ text: FoldedText, _ offset: Int) -> Int {
    var end = offset
    while true {
      let byte = text[end]
      if FoldedText.isDigit(byte) || FoldedText.isUpper(byte) {
        end += 1
      } else if byte == 0x2F || byte == 0x2E || byte == 0x2D && text.bytes[offset..<end].contains(0x2F),
        FoldedText.isDigit(text[end + 1]) || FoldedText.isUpper(text[end + 1]) && byte != 0x2E
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// The number with its revision: (Rev.1).
  private func revised(_ text: FoldedText, _ number: Number) -> Number {
    var result = number
    for language in ["-E", "-C", "-F", "-S", "-R", "-A"] where result.value.hasSuffix(language) {
      result.value.removeLast(2)
      break
    }
    let at = text.skipSpaces(number.end, limit: 1)
    guard text.has("(Rev", at: at) else { return result }
    var digits = at + 4
    while text[digits] == 0x2E || text[digits] == 0x20 { digits += 1 }
    guard let revision = text.digits(digits, 1...2), text[revision.end] == 0x29 else { return result }
    return Number(value: result.value + "(Rev.\(revision.value))", end: revision.end + 1, hasParts: true)
  }

  /// A capital by itself; a Roman number in Arabic digits.
  private static func lettered(_ token: String) -> String? {
    let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]
    if let index = roman.firstIndex(of: token) { return String(index + 1) }
    return token.utf8.count == 1 ? token : nil
  }
}
