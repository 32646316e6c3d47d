/// Reads a number's value: Arabic digits with grouping and decimals, Han numerals.
struct NumberReader: Sendable {
  /// A small whole number in Arabic digits or Han numerals: the parts of dates, ordinals, numbers of documents.
  func small(_ text: FoldedText, at offset: Int) -> (value: Int, end: Int)? {
    if let found = text.digits(offset, 1...9) { return found }
    return han(text, at: offset)
  }

  /// Arabic digits with groups of three parted by commas or spaces, and decimals: 35,000,000 and 3 500 and 12.5. Several
  /// points make a label (1.2.3), which is returned as it is.
  func arabic(_ text: FoldedText, at offset: Int) -> (value: String, end: Int)? {
    var end = text.skipDigits(offset)
    if end == offset { return nil }
    var value = text.string(offset..<end)
    if end - offset <= 3 {
      while isGroup(text, end) {
        value += text.string(end + 1..<end + 4)
        end += 4
      }
    }
    while text[end] == 0x2E, FoldedText.isDigit(text[end + 1]) {
      let stop = text.skipDigits(end + 1)
      value += text.string(end..<stop)
      end = stop
    }
    return (value, end)
  }

  /// A comma (not a wide one, which parts words) or a space with exactly three digits behind.
  private func isGroup(_ text: FoldedText, _ offset: Int) -> Bool {
    guard text[offset] == 0x20 || (text[offset] == 0x2C && !text.isWide(offset)) else { return false }
    return text.skipDigits(offset + 1) == offset + 4
  }

  /// Han numerals: by place (二〇二三) or with units (三千五百万).
  func han(_ text: FoldedText, at offset: Int) -> (value: Int, end: Int)? {
    var digits: [Int] = []
    var at = offset
    while let digit = Self.digit(text.wide(at)) {
      digits.append(digit)
      at += 3
    }
    if digits.count > 1, digits.count <= 8, Self.unit(text.wide(at)) == nil {
      return (digits.reduce(0) { $0 * 10 + $1 }, at)
    }
    return withUnits(text, offset)
  }

  private func withUnits(_ text: FoldedText, _ offset: Int) -> (value: Int, end: Int)? {
    var at = offset
    var total = 0, section = 0, digit = -1
    while true {
      let scalar = text.wide(at)
      if let found = Self.digit(scalar) {
        digit = found
      } else if let unit = Self.unit(scalar) {
        // A number begins with a digit or 十: 百 and 万 alone are parts of words.
        if at == offset, unit != 10 { return nil }
        guard total < 1_000_000_000 else { return nil }
        if unit >= 10_000 {
          total = (total + section + max(digit, 0)) * unit
          section = 0
        } else {
          section += (digit < 0 ? 1 : digit) * unit
        }
        digit = -1
      } else {
        break
      }
      at += 3
    }
    return at == offset ? nil : (total + section + max(digit, 0), at)
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    // The white circle is what most keyboards type for 〇.
    case 0x3007, 0x96F6, 0x25CB: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24, 0x5169: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  private static func unit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1_000
    case 0x4E07, 0x842C: 10_000
    case 0x4EBF, 0x5104: 100_000_000
    default: nil
    }
  }
}
