import Languages

/// A label that a sentence begins with: `1.`, `2)`, `3.)`, `(4)`, `a.`, `b)`, `iv.`, `1.2.`, a bullet before it or alone.
///
/// The full stop of a label ends nothing. When a paragraph has several labelled items in one line, the next label of the
/// same form and the next value begins a new piece (`1) The first item 2) The second item`).
struct SentenceLabel: Equatable {
  /// What stands after the number or letter.
  enum Form { case stop, bracket, both, bullet }

  let form: Form
  /// The number, or the letter's place in the alphabet.
  let value: Int
  let isLetter: Bool
  /// The bullet before it.
  let bullet: Unicode.Scalar?
  /// Past the label.
  let end: Int

  /// The label at `start`, nil when there is none.
  init?(_ text: ByteText, at start: Int) {
    var at = start
    var bullet: Unicode.Scalar?
    if let scalar = text.scalar(at: at), Self.isBullet(scalar) {
      bullet = scalar
      at = text.end(at: at)
      while let scalar = text.scalar(at: at), scalar.isSpace { at = text.end(at: at) }
    }
    self.bullet = bullet
    if let number = Self.number(text, at) {
      (value, isLetter, form, end) = number
    } else if bullet != nil {
      (value, isLetter, form, end) = (0, false, .bullet, at)
    } else {
      return nil
    }
  }

  /// Whether `next` goes on where this label left off.
  func precedes(_ next: SentenceLabel) -> Bool {
    guard bullet == next.bullet, form == next.form else { return false }
    return form == .bullet || bullet != nil || isLetter == next.isLetter && next.value == value + 1
  }

  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "•", "⁃", "▪", "●", "◦", "‣", "∙", "–": true
    default: false
    }
  }

  /// The number or letter and what stands after it.
  private static func number(_ text: ByteText, _ start: Int) -> (Int, Bool, Form, Int)? {
    var at = start
    if text.scalar(at: at) == "(" || text.scalar(at: at) == "（" { at = text.end(at: at) }
    let isOpened = at > start
    let first = at
    while at < first + 12, let scalar = text.scalar(at: at), isInner(text, scalar, at) { at = text.end(at: at) }
    let word = first..<at
    var stop = false
    if let scalar = text.scalar(at: at), scalar == "." || scalar == "．", !isOpened {
      stop = true
      at = text.end(at: at)
    }
    var bracket = false
    if let scalar = text.scalar(at: at), scalar == ")" || scalar == "）" {
      bracket = true
      at = text.end(at: at)
    }
    guard stop || bracket, let (value, isLetter) = value(text, word) else { return nil }
    return (value, isLetter, bracket ? (stop ? .both : .bracket) : .stop, at)
  }

  /// A letter or digit, or a full stop before a digit (1.2).
  private static func isInner(_ text: ByteText, _ scalar: Unicode.Scalar, _ at: Int) -> Bool {
    if scalar.isNumeral || scalar.isLatinLetter { return true }
    return scalar == "." && text.scalar(at: at + 1)?.isNumeral == true
  }

  /// Up to three digits a level, one letter, or a small Roman number.
  private static func value(_ text: ByteText, _ range: Range<Int>) -> (Int, Bool)? {
    guard !range.isEmpty, let first = text.scalar(at: range.lowerBound) else { return nil }
    if first.isNumeral { return lastLevel(text, range).map { ($0, false) } }
    let word = text[range]
    if range.count == 1 { return (Int(word[0] | 0x20) - 0x60, true) }
    let isRoman = range.count <= 5 && word.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
    return isRoman ? (Int(word[0]), true) : nil
  }

  /// The last number of 1.2.3; nil for a level of more than three digits or with letters.
  private static func lastLevel(_ text: ByteText, _ range: Range<Int>) -> Int? {
    var value = 0
    var digits = 0
    var at = range.lowerBound
    while at < range.upperBound, let scalar = text.scalar(at: at) {
      if scalar.isNumeral {
        value = value * 10 + scalar.numeralValue
        digits += 1
        if digits > 3 { return nil }
      } else if scalar == "." || scalar == "．" {
        (value, digits) = (0, 0)
      } else {
        return nil
      }
      at = text.end(at: at)
    }
    return value
  }
}
